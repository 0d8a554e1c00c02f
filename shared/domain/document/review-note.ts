/** Says in a document that the labels of its second language wait for somebody who grew up with it. */
import { labelLanguages } from '../../contract/languages.ts';
import { fill } from '../portfolio/outline-words.ts';
import type { OutlineWords } from '../portfolio/outline-words.ts';
import type { Block, Outline } from './outline.ts';

/**
 * Gives the same outline where nobody has to be told. It is said below the title, where it is read first: at the end it
 * would take a page of its own now and then. A letter to somebody else ends with it.
 */
export function withReviewNote(outline: Outline, words: OutlineWords): Outline {
  const { blocks, discreet = false } = outline;
  const noted = discreet ? [...blocks, ...reviewNote(words)] : withNoteBelowTitle(blocks, words);
  return { ...outline, blocks: noted };
}

/** Gives the blocks with the note below the title and the words that belong to it. */
export function withNoteBelowTitle(blocks: readonly Block[], words: OutlineWords): Block[] {
  const body = blocks.findIndex(({ kind }, index) => index > 0 && kind !== 'paragraph');
  const place = body < 0 ? blocks.length : body;
  return [...blocks.slice(0, place), ...reviewNote(words), ...blocks.slice(place)];
}

/** Gives the sentence; nothing where nobody has to be told. */
function reviewNote({ main, second }: OutlineWords): Block[] {
  if (second === null || !labelLanguages.some((one) => one === second.language)) return [];
  const text = fill(main.labels.document.notReviewed, {
    language: main.languageName(second.language),
  });
  return [{ kind: 'paragraph', look: 'note', text: [{ language: main.language, text }] }];
}
