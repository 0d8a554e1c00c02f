/** Whoever reads the second language is told in it that nobody has read its labels yet. */
import { describe, expect, it } from 'vitest';
import { aPaperworkContent } from '../../../tests/harness/builders/paperwork-content.ts';
import { aReference, shippedLabels } from '../../../tests/harness/builders/portfolio-content.ts';
import { labelLanguages } from '../../contract/languages.ts';
import { buildPaperwork } from '../paperwork/build-paperwork.ts';
import { buildReferenceLetter } from '../paperwork/reference-letter.ts';
import { aVoice } from '../portfolio/testing/outline-reading.ts';
import type { Outline } from './outline.ts';
import { outlineTexts } from './outline-texts.ts';
import { withReviewNote } from './review-note.ts';

const main = aVoice('it', shippedLabels('it'));
const wordsIn = (language: string) => ({ main, second: aVoice(language, shippedLabels(language)) });

const paperworkContent = aPaperworkContent();

const paper: Outline = {
  title: 'Prova',
  language: 'it',
  second: null,
  running: { headStart: '', headEnd: '', footStart: '', pageOf: '' },
  blocks: [],
};

describe('the note on labels that wait for a reader', () => {
  it.each(labelLanguages)('is said in Italian and in %s', (language) => {
    const words = wordsIn(language);
    const said = outlineTexts(withReviewNote(paper, words));
    for (const { labels } of [words.main, words.second]) {
      const [before = '', after = ''] = labels.document.notReviewed.split('{language}');
      const line = said.find((text) => text.startsWith(before) && text.includes(after));
      expect(line).toContain(labels.document.readTogether);
    }
  });

  it.each(
    labelLanguages.flatMap((language) => [
      { language, outline: buildReferenceLetter(aReference(), wordsIn(language)) },
      { language, outline: buildPaperwork('annex-es', paperworkContent, wordsIn(language)) },
      { language, outline: buildPaperwork('certificate', paperworkContent, wordsIn(language)) },
    ]),
  )(
    'asks nobody outside to read together, in $language: $outline.title',
    ({ language, outline }) => {
      const words = wordsIn(language);
      const said = outlineTexts(withReviewNote(outline, words)).join('\n');
      const after = words.second.labels.document.notReviewed.split('{language}').at(-1);
      expect(said).toContain(after);
      expect(said).not.toContain(words.second.labels.document.readTogether);
      expect(said).not.toContain(main.labels.document.readTogether);
    },
  );

  it('is left out where the language was read', () => {
    expect(withReviewNote(paper, wordsIn('fr')).blocks).toEqual([]);
  });
});
