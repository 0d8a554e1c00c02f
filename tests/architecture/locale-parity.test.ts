/** Every language says the same things: same files, same keys, same placeholders. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { interfaceLanguages } from '../../shared/contract/values.ts';

const folder = 'resources/locales';

type Words = Readonly<Record<string, string>>;

/** i18next writes plural forms as suffixes; which ones exist depends on the language (CLDR). */
const plural = /_(zero|one|two|few|many|other)$/u;

function flatten(value: unknown, prefix = ''): [string, string][] {
  if (typeof value === 'string') return [[prefix, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    flatten(inner, prefix === '' ? key : `${prefix}.${key}`),
  );
}

function read(language: string): Words {
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

function placeholders(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{\s*([\w.]+)/gu)].map(([, name]) => name ?? ''))].sort();
}

const languages = readdirSync(folder);
const english = read('en');
const baseKeys = (words: Words) =>
  [...new Set(Object.keys(words).map((key) => key.replace(plural, '')))].sort();

describe('locales', () => {
  it('covers every language of the window', () => {
    expect(languages.sort()).toEqual([...interfaceLanguages].sort());
    expect(Object.keys(english).length).toBeGreaterThan(200);
  });

  it.each(languages)('%s has the keys of English', (language) => {
    expect(baseKeys(read(language))).toEqual(baseKeys(english));
  });

  it.each(languages)('%s has every plural form of its language', (language) => {
    const words = read(language);
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const counted = new Set(
      Object.keys(words)
        .filter((key) => plural.test(key))
        .map((key) => key.replace(plural, '')),
    );
    const missing = [...counted]
      .flatMap((key) => forms.map((form) => `${key}_${form}`))
      .filter((key) => !(key in words));
    expect(missing).toEqual([]);
  });

  it.each(languages)('%s has the placeholders of English', (language) => {
    const words = read(language);
    const wrong = Object.entries(words).filter(([key, text]) => {
      const original = english[key] ?? english[key.replace(plural, '_other')] ?? '';
      // A singular or dual may say the number in words.
      const expected = placeholders(original).filter(
        (name) => name !== 'count' || !plural.test(key),
      );
      return (
        JSON.stringify(
          placeholders(text).filter((name) => name !== 'count' || !plural.test(key)),
        ) !== JSON.stringify(expected)
      );
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it.each(languages)('%s has no empty text', (language) => {
    expect(Object.entries(read(language)).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});
