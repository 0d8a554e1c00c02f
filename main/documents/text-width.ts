/** About how wide words are on paper: enough to tell what surely stands on one line, without laying anything out. */
import type { Cell, Phrases } from '../../shared/domain/document/outline.ts';

/** Ems of a letter, on the wide side; the first script that it belongs to counts. */
const ems: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/\p{Script=Ethiopic}/u, 0.82],
  [/\p{Script=Bengali}/u, 0.66],
  [/\p{Script=Arabic}/u, 0.48],
  [/[-\s.,:;·'’|!()]/u, 0.28],
  [/\p{Lu}/u, 0.68],
];
const USUAL = 0.56;

/** Gives points for a text in type of that size. */
export function widthOfText(text: string, size: number): number {
  const letters = Array.from(text, (letter) => ems.find(([script]) => script.test(letter)));
  return letters.reduce((sum, found) => sum + (found === undefined ? USUAL : found[1]), 0) * size;
}

/** Whether phrases stand beside each other in so many points, in type of that size. */
export function fitsOnLine(phrases: Phrases, size: number, width: number): boolean {
  const apart = 1.2 * size * (phrases.length - 1);
  return phrases.reduce((sum, { text }) => sum + widthOfText(text, size), apart) <= width;
}

/** Points of type in the cells of tables, and of the space at both sides of them. */
const CELL = { type: 9, sides: 10 } as const;

/** The space that keeps the words of a day on one line. */
const KEPT = '\u00A0';

/**
 * Gives the cell of a column so many points wide: a day of which the words would stay on one line breaks between them
 * where the column has no room, as it would else break inside of a word.
 */
export function fittedCell(cell: Cell, width: number): Cell {
  return cell.map((line) => {
    const { text } = line.phrase;
    // Most words have nothing to let go of.
    if (!text.includes(KEPT)) return line;
    const widest = Math.max(...text.split(' ').map((piece) => widthOfText(piece, CELL.type)));
    return widest <= width - CELL.sides
      ? line
      : { ...line, phrase: { ...line.phrase, text: text.replaceAll(KEPT, ' ') } };
  });
}
