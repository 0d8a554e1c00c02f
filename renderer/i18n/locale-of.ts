/** Under which locale the rules of Intl are asked for a language of the window. */

const locales: Readonly<Record<string, string>> = {
  // English of Europe: the day before the month.
  en: 'en-GB',
  // Western digits in Arabic as well, as in the documents: codes, hours and forms of the country have them.
  ar: 'ar-u-nu-latn',
};

/** Gives the locale of a language: `en` → `en-GB`. */
export function localeOf(language: string): string {
  return locales[language] ?? language;
}
