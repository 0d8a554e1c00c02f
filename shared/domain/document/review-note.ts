/** Says at the end of a document that the labels of its second language wait for somebody who grew up with it. */
import { labelLanguages } from '../../contract/languages.ts';
import { fill } from '../portfolio/outline-words.ts';
import type { OutlineWords } from '../portfolio/outline-words.ts';
import type { Block, Outline } from './outline.ts';

/** Gives the same outline where nobody has to be told. */
export function withReviewNote(outline: Outline, words: OutlineWords): Outline {
  return { ...outline, blocks: [...outline.blocks, ...reviewNote(words)] };
}

/** Gives what stands below everything else; nothing where nobody has to be told. */
export function reviewNote({ main, second }: OutlineWords): Block[] {
  if (second === null || !labelLanguages.some((one) => one === second.language)) return [];
  const text = fill(main.labels.document.notReviewed, {
    language: main.languageName(second.language),
  });
  return [{ kind: 'paragraph', look: 'note', text: [{ language: main.language, text }] }];
}
