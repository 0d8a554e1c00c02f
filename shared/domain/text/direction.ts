/** Which way a language is written. */

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set([
  'ar',
  'fa',
  'ur',
  'ps',
  'ckb',
  'he',
  'yi',
  'prs',
  'ug',
  'dv',
  'sd',
]);

/** Gives the writing direction of a language tag; only its first part counts ("ar-SY" is Arabic). */
export function directionOf(language: string): 'ltr' | 'rtl' {
  const [primary = ''] = language.toLowerCase().split('-');
  return RIGHT_TO_LEFT.has(primary) ? 'rtl' : 'ltr';
}
