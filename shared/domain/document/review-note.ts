/** Says at the end of a document that the labels of its second language wait for somebody who grew up with it. */
import { labelLanguages } from '../../contract/languages.ts';
import { fill } from '../portfolio/outline-words.ts';
import type { OutlineWords } from '../portfolio/outline-words.ts';
import type { Outline } from './outline.ts';

/** Gives the same outline where nobody has to be told. */
export function withReviewNote(outline: Outline, { main, second }: OutlineWords): Outline {
  if (second === null || !labelLanguages.some((one) => one === second.language)) return outline;
  const text = fill(main.labels.document.notReviewed, {
    language: main.languageName(second.language),
  });
  const note = { language: main.language, text };
  return {
    ...outline,
    blocks: [...outline.blocks, { kind: 'paragraph', look: 'note', text: [note] }],
  };
}
