/** Which letters of a text the PDF would print as boxes: those that none of the fonts of documents can draw. */
import { documentFontFiles } from './document-fonts.ts';
import { lettersOfFont } from './font-letters.ts';

type FontFile = (name: string) => Promise<Uint8Array | null>;

export interface DrawnLetters {
  /** Null for all that the font has, else what a page asks it for. */
  readonly range: string | null;
  readonly letters: ReadonlySet<number>;
}

/** Gives what finds them, each letter once, in the order of the text. The tables are read when it is first asked. */
export function createLettersWithoutFont(
  fontFile: FontFile,
): (texts: readonly string[]) => Promise<string[]> {
  let fonts: Promise<readonly DrawnLetters[]> | null = null;
  return async (texts) => {
    fonts ??= drawnLetters(fontFile, 400);
    return lettersWithoutFont(texts.join(' '), await fonts);
  };
}

/** Reads the tables of the fonts of one weight. A font that is not there draws nothing. */
export async function drawnLetters(
  fontFile: FontFile,
  weight: 400 | 700,
): Promise<readonly DrawnLetters[]> {
  const ofWeight = documentFontFiles.filter((one) => one.weight === weight);
  return Promise.all(
    ofWeight.map(async ({ file, range }) => {
      const bytes = await fontFile(file);
      return { range, letters: bytes === null ? new Set<number>() : lettersOfFont(bytes) };
    }),
  );
}

export function lettersWithoutFont(text: string, fonts: readonly DrawnLetters[]): string[] {
  return [...new Set(text.normalize('NFC'))].filter(isDrawn).filter((letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return !fonts.some(({ range, letters }) => isInRange(range, code) && letters.has(code));
  });
}

/** Whether CSS would ask a font with this range for a letter: `U+0000-00FF,U+0131`. */
function isInRange(range: string | null, code: number): boolean {
  if (range === null) return true;
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.replace('U+', '').split('-');
    return code >= Number.parseInt(first, 16) && code <= Number.parseInt(last, 16);
  });
}

/** Not what is obeyed instead: where words join and part, which way they run, how the sign before looks. */
function isDrawn(letter: string): boolean {
  return !/[\s\p{Cc}\p{Cf}\p{Variation_Selector}]/u.test(letter);
}
