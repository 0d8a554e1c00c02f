/** Names of languages, from tables that ship with the program: the Intl of Electron lacks many. */
import { foldText } from './fold-text.ts';
import { alphaThreeCodes, languageSynonyms } from './language-synonyms.ts';

/** What languages are called in one language, by code. */
export type LanguageNames = Readonly<Record<string, string>>;
/** One table for each language of the window; the first one decides where two use a word differently. */
export type LanguageTables = Readonly<Record<string, LanguageNames>>;

/** Gives the name of a language in the table's language, or its code where the table lacks it. */
export function languageName(code: string, names: LanguageNames): string {
  if (Object.hasOwn(names, code)) return names[code] ?? code;
  const base = baseOf(code);
  return Object.hasOwn(names, base) ? (names[base] ?? code) : code;
}

/**
 * Gives the ISO code for what somebody wrote: a code, a name in one of the tables' languages, or a
 * common synonym; null when it is none of these.
 *
 * A name goes before a code, because people write names: "Ga" is the language of Accra, not Irish.
 */
export function parseLanguage(text: string, tables: LanguageTables): string | null {
  if (text.length > 120) return null;
  const index = indexOf(tables);
  // "Arabic (Sudan)", "Tigrinya [mother tongue]": the remark does not change the language.
  const withoutRemark = text.replace(/[([（][^)\]）]*[)\]）]?/gu, ' ');
  for (const candidate of [text, withoutRemark]) {
    const found = index.byName.get(foldText(candidate)) ?? codeIn(candidate, index.codes);
    if (found !== undefined) return found;
  }
  return null;
}

interface LanguageIndex {
  readonly byName: ReadonlyMap<string, string>;
  readonly codes: ReadonlySet<string>;
}

// A list of a thousand people would otherwise fold some thousand names for each of its cells.
const indexes = new WeakMap<LanguageTables, LanguageIndex>();

function indexOf(tables: LanguageTables): LanguageIndex {
  const known = indexes.get(tables);
  if (known !== undefined) return known;
  const byName = new Map<string, string>();
  const codes = new Set<string>();
  const add = (name: string, code: string): void => {
    const folded = foldText(name);
    if (folded !== '' && !byName.has(folded)) byName.set(folded, code);
  };
  for (const names of Object.values(tables)) {
    for (const [code, name] of Object.entries(names)) {
      codes.add(code);
      add(name, code);
      // "Zaghawa (Beria)" is also found by "Zaghawa".
      add(name.replace(/\([^)]*\)/u, ''), code);
    }
  }
  for (const [code, synonyms] of Object.entries(languageSynonyms)) {
    if (codes.has(code)) for (const synonym of synonyms) add(synonym, code);
  }
  const index = { byName, codes };
  indexes.set(tables, index);
  return index;
}

function codeIn(text: string, codes: ReadonlySet<string>): string | undefined {
  const base = baseOf(text.trim());
  const code = alphaThreeCodes.get(base) ?? base;
  return codes.has(code) ? code : undefined;
}

function baseOf(code: string): string {
  return code.toLowerCase().replace(/^([a-z]{2,3})[-_][a-z]{2,4}$/u, '$1');
}
