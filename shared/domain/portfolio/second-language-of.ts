/** Which labels stand beside a document for somebody: those of the language that they know best, where there are any. */
import { secondLanguages } from '../../contract/languages.ts';
import type { SecondLanguage } from '../../contract/values.ts';

/** Written alike, near enough to be read: Dari is Persian as Afghanistan writes it. */
const readAs: Readonly<Record<string, SecondLanguage>> = { prs: 'fa' };

/** Gives null where the first language has no labels, or is the document's own. `spoken` begins with the best known. */
export function secondLanguageOf(
  [first = '']: readonly string[],
  language: string,
): SecondLanguage | null {
  const wanted = readAs[first] ?? first;
  return secondLanguages.find((one) => one === wanted && one !== language) ?? null;
}

/** Gives all of them, those that the person speaks first. */
export function ownLanguagesFirst(spoken: readonly string[]): SecondLanguage[] {
  const own = secondLanguages.filter((language) => spoken.includes(language));
  return [...own, ...secondLanguages.filter((language) => !spoken.includes(language))];
}
