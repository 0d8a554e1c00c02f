/** Says what is wrong with a text that somebody typed, pasted or sent. */

export type TextProblem = 'hidden-characters' | 'broken-characters' | 'line-break';

// Direction embeddings, overrides and isolates. The plain marks (U+200E, U+200F) and the joiners
// (U+200C, U+200D) stay allowed: Persian and mixed lines need them.
const directionControls = /[\u202A-\u202E\u2066-\u2069]/u;
// eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFF9-\uFFFB\uFEFF]/u;

/**
 * Gives why a text cannot be stored, or null when it can.
 *
 * Lone surrogates break UTF-8 files; overrides make a line read otherwise than it is.
 */
export function textProblem(value: string, allowLineBreaks: boolean): TextProblem | null {
  if (!value.isWellFormed()) return 'broken-characters';
  if (directionControls.test(value) || controls.test(value)) return 'hidden-characters';
  if (!allowLineBreaks && /[\r\n\t\u2028\u2029]/u.test(value)) return 'line-break';
  return null;
}

/**
 * Gives the text without what {@link textProblem} refuses, for text that comes from a paste: nobody
 * can delete by hand what nobody can see.
 */
export function cleanText(value: string, allowLineBreaks: boolean): string {
  const visible = value
    .toWellFormed()
    .replace(new RegExp(directionControls.source, 'gu'), '')
    .replace(new RegExp(controls.source, 'gu'), '')
    .replace(/\r\n?/gu, '\n');
  return allowLineBreaks ? visible : visible.replace(/[\n\t\u2028\u2029]+/gu, ' ');
}
