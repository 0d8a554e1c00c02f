/** Says in a document that the labels of its second language wait for somebody who grew up with it. */
import { labelLanguages } from '../../contract/languages.ts';
import { fill, say } from '../portfolio/outline-words.ts';
import type { OutlineWords } from '../portfolio/outline-words.ts';
import type { Block, Outline } from './outline.ts';

/**
 * Gives the same outline where nobody has to be told. It is said below the title, where it is read first: at the end it
 * would take a page of its own now and then. A letter to somebody else ends with it.
 */
export function withReviewNote(outline: Outline, words: OutlineWords): Outline {
  const { blocks, discreet = false, readAlone = false } = outline;
  const noted = discreet
    ? [...blocks, ...reviewNote(words, !readAlone)]
    : withNoteBelowTitle(blocks, words, !readAlone);
  return { ...outline, blocks: noted };
}

/** Gives the blocks with the note below the title and the words that belong to it. */
export function withNoteBelowTitle(
  blocks: readonly Block[],
  words: OutlineWords,
  readTogether = true,
): Block[] {
  const body = blocks.findIndex(({ kind }, index) => index > 0 && kind !== 'paragraph');
  const place = body < 0 ? blocks.length : body;
  return [...blocks.slice(0, place), ...reviewNote(words, readTogether), ...blocks.slice(place)];
}

/** Gives the sentences in both languages: they concern whoever reads the second. Nothing where nobody has to be told. */
function reviewNote(words: OutlineWords, readTogether: boolean): Block[] {
  const { second } = words;
  if (second === null || !labelLanguages.some((one) => one === second.language)) return [];
  const text = say(words, ({ labels: { document }, languageName }) => {
    const notReviewed = fill(document.notReviewed, { language: languageName(second.language) });
    return readTogether ? `${notReviewed} ${document.readTogether}` : notReviewed;
  });
  return [{ kind: 'paragraph', look: 'note', text }];
}
