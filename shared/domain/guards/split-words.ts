/** The words of a text as they are compared, with where each stands. */
import { foldText } from '../languages/fold-text.ts';

export interface TextWord {
  readonly start: number;
  readonly end: number;
  /** The word folded; for Arabic also without the particles that are written onto it. */
  readonly forms: readonly string[];
  /** Words of one sentence have one number: a phrase does not run from one into the next. */
  readonly sentence: number;
}

// Signs that nobody sees belong to the word that they stand in.
const wordForm = /[\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]+/gu;
const sentenceEnd = /[.!?;:\n\u061B\u061F\u06D4]/u;

/** And, so, with, like, to, the: written onto the next word, several of them too. */
const arabicParticles = /^(?:[وف]?(?:[بك]?ال|لل|ل|ب|ك)|[وف])(?=[\u0621-\u064A\u066E-\u06D3]{3})/u;

/** Gives the words of a text in order; an empty text has none. */
export function splitWords(text: string): TextWord[] {
  const words: TextWord[] = [];
  let sentence = 0;
  let before = 0;
  for (const match of text.matchAll(wordForm)) {
    if (sentenceEnd.test(text.slice(before, match.index))) sentence += 1;
    before = match.index + match[0].length;
    const folded = foldText(match[0]);
    if (folded === '') continue;
    words.push({ start: match.index, end: before, forms: formsOf(folded), sentence });
  }
  return words;
}

function formsOf(folded: string): string[] {
  const bare = folded.replace(arabicParticles, '');
  return bare === folded ? [folded] : [folded, bare];
}
