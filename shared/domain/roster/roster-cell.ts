/** Judges one cell of a list before anything is read from it. */
import { foldText } from '../languages/fold-text.ts';
import { cleanText, textProblem } from '../text/text-problem.ts';

/** Nothing that belongs into a list of people is longer; what is, is not even searched. */
const maxCell = 2000;
const maxShown = 60;

// Spreadsheets take these, and their full-width twins, as the beginning of a formula, also behind
// spaces and marks that nobody sees.
const formula = /^[\s\p{Cf}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE62\uFE63\uFE66\uFE6B\u2212]/u;

/** Gives why a cell cannot be used whatever it means, or null when it may be read. */
export function cellProblem(
  cell: string,
): 'too-long' | 'broken-characters' | 'hidden-characters' | 'formula' | null {
  if (cell.length > maxCell) return 'too-long';
  // U+FFFD is what an earlier program left of a letter that it could not read.
  if (cell.includes('\uFFFD')) return 'broken-characters';
  const problem = textProblem(cell, true);
  if (problem === 'broken-characters' || problem === 'hidden-characters') return problem;
  return formula.test(cell) ? 'formula' : null;
}

/** Says whether a cell says nothing: empty, invisible marks, a dash, a dot or a question mark. */
export function isBlank(cell: string): boolean {
  return cell.length <= 200 && /^[-–—?./]{0,3}$/u.test(cell.replace(/[\s\p{Cf}]/gu, ''));
}

/** Says whether a cell says that something is not known. "Na" is a name, so not asked of names. */
export function isNotKnown(cell: string): boolean {
  return cell.length <= 200 && /^(?:n\/?a|n\.?d\.?)$/iu.test(cell.trim());
}

/** Gives a cell as it is shown: without hidden characters, on one line, at most 60 characters. */
export function shownCell(cell: string): string {
  // Only the beginning is cleaned, so that a huge cell costs nothing.
  const line = cleanText(cell.slice(0, 20 * maxShown), false).trim();
  const characters = Array.from(line);
  if (characters.length <= maxShown) return line;
  return `${characters.slice(0, maxShown - 1).join('')}…`;
}

/** Gives a name in the spelling in which two rows count as the same person's. */
export function normaliseName(name: string): string {
  return foldText(name);
}
