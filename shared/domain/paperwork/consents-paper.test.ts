import { expect, it } from 'vitest';
import { aPaperworkContent } from '../../../tests/harness/builders/paperwork-content.ts';
import {
  aPortfolioContent,
  shippedLabels,
} from '../../../tests/harness/builders/portfolio-content.ts';
import { secondLanguages } from '../../contract/languages.ts';
import { outlineTexts } from '../document/outline-texts.ts';
import { amount } from '../portfolio/amount.ts';
import { aVoice } from '../portfolio/testing/outline-reading.ts';
import { buildPaperwork } from './build-paperwork.ts';

it.each(secondLanguages)(
  'asks for the months that the centre keeps a record, in %s',
  (language) => {
    const main = aVoice(language, shippedLabels(language));
    const content = aPaperworkContent({
      rules: { checkDays: 30, followUpMonths: 7, proofYears: 5 },
    });
    const said = outlineTexts(buildPaperwork('consents', content, { main, second: null }));
    const months = amount(7, 'months', main);
    expect(said.filter((text) => text.includes(months))).toHaveLength(1);
    expect(said.join('\n')).not.toContain('{');
  },
);

it.each([0, 1, 2])('says when the crosses on it were put there: %i answers', (count) => {
  const portfolio = aPortfolioContent();
  const answers = [
    { kind: 'evidence-copies', granted: true, decidedOn: '2026-10-15' },
    { kind: 'keep-for-follow-up', granted: false, decidedOn: '2026-11-02' },
  ] as const;
  const content = aPaperworkContent({
    portfolio: {
      ...portfolio,
      agreement: { ...portfolio.agreement, consents: answers.slice(0, count) },
    },
  });
  const main = aVoice('en', shippedLabels('en'));
  const said = outlineTexts(buildPaperwork('consents', content, { main, second: null }));
  const place = said.indexOf('Answers given on');
  expect(place === -1 ? null : said[place + 1]).toBe(
    [null, '2026-10-15', '2026-10-15 · 2026-11-02'][count],
  );
});
