/** About how wide words are on paper: enough to tell what surely stands on one line, without laying anything out. */
import type { Phrases } from '../../shared/domain/document/outline.ts';

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
