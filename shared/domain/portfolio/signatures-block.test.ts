import { expect, it } from 'vitest';
import {
  aPortfolioContent,
  shippedLabels,
} from '../../../tests/harness/builders/portfolio-content.ts';
import { signaturesBlock } from './signatures-block.ts';
import { aVoice } from './testing/outline-reading.ts';

const words = {
  main: aVoice('en', shippedLabels('en')),
  second: aVoice('ar', shippedLabels('ar')),
};

it('names who signs, and asks whoever nobody knows for a name, in both languages', () => {
  expect(signaturesBlock(aPortfolioContent(), words, true)).toMatchObject({
    places: [
      { name: { text: 'Samira A.' } },
      { name: { text: 'Prova Centro' } },
      { name: null, nameLabel: [{ text: 'Full name' }, { text: 'الاسم الكامل' }] },
    ],
  });
});

it('asks an operator without a name as well, and no interpreter where there was none', () => {
  const content = { ...aPortfolioContent(), operatorName: '' };
  expect(signaturesBlock(content, words, false)).toMatchObject({
    places: [{ name: { text: 'Samira A.' } }, { name: null }],
  });
});
