/** The words of the window as they lie in the files, and what can be wrong with them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'resources/locales';

/** `people:list.title` → text. */
export type Words = Readonly<Record<string, string>>;

/** i18next writes plural forms as suffixes; which ones exist depends on the language (CLDR). */
const plural = /_(zero|one|two|few|many|other)$/u;

/** Gives the key without its plural form. */
export const bareKey = (key: string): string => key.replace(plural, '');

function flatten(value: unknown, prefix = ''): [string, string][] {
  if (typeof value === 'string') return [[prefix, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    flatten(inner, prefix === '' ? key : `${prefix}.${key}`),
  );
}

/** The languages that have a folder. */
export const localeFolders = (): string[] => readdirSync(folder).sort();

/** Reads every file of a language. */
export function readWords(language: string): Words {
  return Object.fromEntries(
    readdirSync(join(folder, language))
      .filter((name) => name.endsWith('.json'))
      .flatMap((name) =>
        flatten(JSON.parse(readFileSync(join(folder, language, name), 'utf8'))).map(
          ([key, text]) => [`${name.replace('.json', '')}:${key}`, text] as const,
        ),
      ),
  );
}

/** Reads the words of the documents in a language: one file for each. */
export const readDocumentWords = (language: string): Words =>
  Object.fromEntries(
    flatten(JSON.parse(readFileSync(`resources/documents/${language}.json`, 'utf8'))),
  );

function found(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''))].sort();
}

const placeholders = (text: string) => found(text, /\{\{\s*([\w.]+)/gu);
const tags = (text: string) => found(text, /(<\/?\w+>|\$t\([^)]*\))/gu);

/** Keys whose text has other placeholders or tags than English: a sentence would lose a name or a number. */
export function differingPlaceholders(words: Words, english: Words): string[] {
  return Object.entries(words)
    .filter(([key, text]) => {
      const original = english[key] ?? english[`${bareKey(key)}_other`] ?? '';
      // A singular or a dual may say its number in words.
      const counts = (name: string) => name !== 'count' || !plural.test(key);
      const differ = (read: (text: string) => string[]) =>
        read(text).filter(counts).join() !== read(original).filter(counts).join();
      return differ(placeholders) || differ(tags);
    })
    .map(([key]) => key);
}

/** Plural forms that the language has (CLDR) and a counted text has not. */
export function missingPlurals(words: Words, language: string): string[] {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  const counted = new Set(
    Object.keys(words)
      .filter((key) => plural.test(key))
      .map(bareKey),
  );
  return [...counted]
    .flatMap((key) => forms.map((form) => `${key}_${form}`))
    .filter((key) => !(key in words));
}

/** Plural forms that the language never asks for: nobody would ever read them. */
export function surplusPlurals(words: Words, language: string): string[] {
  const forms: readonly string[] = new Intl.PluralRules(language).resolvedOptions()
    .pluralCategories;
  return Object.keys(words).filter((key) => {
    const form = plural.exec(key)?.[1];
    return form !== undefined && form !== 'zero' && !forms.includes(form);
  });
}

/** What a typesetter would not let pass, by its name. */
const blemishes: readonly (readonly [string, RegExp])[] = [
  ['straight double quotes', /"/u],
  ['a straight apostrophe', /'/u],
  ['three dots instead of an ellipsis', /\.\.\./u],
  ['two spaces', / {2}/u],
  ['a space at an end', /^\s|\s$/u],
  ['two hyphens instead of a dash', /--/u],
  ['a space before a full stop or comma', /\s[.,](?!\w)/u],
];

/** What one language asks for beyond that. */
const ownBlemishes: Readonly<Record<string, readonly (readonly [string, RegExp])[]>> = {
  fr: [
    // A breaking space would leave the sign alone at the head of a line.
    [
      'no narrow one before a semicolon, a question or an exclamation',
      /[^\u202F\d?!][;?!](?![\w/])/u,
    ],
    ['no unbreakable space before a colon or a closing quote', /[^\u00A0\d][:»](?![\w/])/u],
    ['no unbreakable space after an opening quote', /«[^\u00A0]/u],
  ],
  es: [
    ['a question that is not opened', /^[^¿]*\?/u],
    ['an exclamation that is not opened', /^[^¡]*!/u],
  ],
};

/** Texts with a blemish, each with what it is. */
export function blemished(words: Words, language: string): string[] {
  const all = [...blemishes, ...(ownBlemishes[language] ?? [])];
  return Object.entries(words).flatMap(([key, text]) =>
    all.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${key}: ${what}`),
  );
}

/** Texts that hold the same words as in English, but for those that are allowed to. */
export function untranslated(words: Words, english: Words, allowed: readonly string[]): string[] {
  return Object.entries(words)
    .filter(([key, text]) => english[key] === text)
    .filter(([, text]) => {
      const bare = text.replaceAll(/\{\{[^}]*\}\}/gu, ' ').match(/\p{L}{2,}/gu) ?? [];
      return bare.some((word) => !allowed.includes(word));
    })
    .map(([key]) => key);
}
