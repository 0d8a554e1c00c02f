/** Every language says the same things, completely and cleanly. */
import { describe, expect, it } from 'vitest';
import { interfaceLanguages, secondLanguages } from '../../shared/contract/languages.ts';
import {
  bareKey,
  blemished,
  differingPlaceholders,
  localeFolders,
  missingPlurals,
  readDocumentWords,
  readWords,
  surplusPlurals,
  untranslated,
} from './locale-files.ts';
import type { Words } from './locale-files.ts';
import { readSourceFiles } from './source-files.ts';

const languages = localeFolders();
const english = readWords('en');
const baseKeys = (words: Words) => [...new Set(Object.keys(words).map(bareKey))].sort();

/** Names of things, signs of units, and words that are spelled as in English. */
const names = ['ESPoR', 'Word', 'PDF', 'min'];
/** What stands on the keys themselves. */
const keys = ['Ctrl', 'Alt', 'Esc', 'Shift', 'Enter'];
const sameAsEnglish: Readonly<Record<string, readonly string[]>> = {
  it: [...names, ...keys, 'File', 'No', 'Portfolio', 'Urdu'],
  fr: [
    ...names,
    ...keys,
    ...[
      'Actions',
      'Bengali',
      'Centre',
      'Code',
      'Documents',
      'Messages',
      'Pages',
      'version',
      'minute',
      'minutes',
      'Minutes',
      'Pause',
      'Plan',
      'Sections',
      'Somali',
      'Version',
    ],
  ],
  es: [...names, ...keys, 'No', 'Plan', 'Urdu'],
  de: [
    ...names,
    ...keys,
    'Code',
    'Name',
    'Pause',
    'Person',
    'Plan',
    'Portfolio',
    'Somali',
    'Text',
    'Tigrinya',
    'Urdu',
    'Version',
  ],
  ar: [...names, ...keys],
};

describe('locales', () => {
  it('covers every language of the window', () => {
    expect(languages).toEqual([...interfaceLanguages].sort());
    expect(Object.keys(english).length).toBeGreaterThan(200);
    const loaded = readSourceFiles().flatMap(
      ({ path }) => /^renderer\/i18n\/words\/(\w+)\.ts$/u.exec(path)?.[1] ?? [],
    );
    expect(loaded.sort()).toEqual(languages);
  });

  it.each(languages)('%s has the keys of English', (language) => {
    expect(baseKeys(readWords(language))).toEqual(baseKeys(english));
  });

  it.each(languages)('%s has every plural form of its language, and no other', (language) => {
    expect(missingPlurals(readWords(language), language)).toEqual([]);
    expect(surplusPlurals(readWords(language), language)).toEqual([]);
  });

  it.each(languages)('%s has the placeholders and tags of English', (language) => {
    expect(differingPlaceholders(readWords(language), english)).toEqual([]);
  });

  it.each(languages)('%s has no empty text', (language) => {
    expect(Object.entries(readWords(language)).filter(([, text]) => text.trim() === '')).toEqual(
      [],
    );
  });

  it.each(languages)('%s is clean: its quotes, dots and spaces', (language) => {
    expect(blemished(readWords(language), language)).toEqual([]);
  });

  it.each(languages.filter((language) => language !== 'en'))(
    '%s holds no text that was left in English',
    (language) => {
      const allowed = sameAsEnglish[language] ?? [];
      expect(untranslated(readWords(language), english, allowed)).toEqual([]);
    },
  );

  it.each(secondLanguages)('%s is clean in the documents as well', (language) => {
    expect(blemished(readDocumentWords(language), language)).toEqual([]);
  });

  it('would see each of these faults', () => {
    const good = {
      'x:a_one': 'one',
      'x:a_other': '{{count}} from {{name}}',
      'x:b': 'A <b>word</b>',
    };
    expect(differingPlaceholders({ 'x:a_other': 'von {{nam}}' }, good)).toEqual(['x:a_other']);
    expect(differingPlaceholders({ 'x:b': 'Ein Wort' }, good)).toEqual(['x:b']);
    expect(missingPlurals(good, 'ar')).toHaveLength(4);
    expect(surplusPlurals({ 'x:a_few': 'a few' }, 'de')).toEqual(['x:a_few']);
    const texts = { a: "it's", b: 'wait...', c: 'two  spaces', d: 'fine’s …' };
    expect(blemished(texts, 'en')).toHaveLength(3);
    const french = { a: 'Quoi ?', b: 'Quoi\u00A0?', c: '« oui »', d: 'Ainsi\u202F:' };
    expect(blemished(french, 'fr')).toHaveLength(5);
    expect(blemished({ a: 'Quoi\u202F?', b: '«\u00A0oui\u00A0»\u00A0:' }, 'fr')).toEqual([]);
    expect(blemished({ a: 'Qué?', b: '¿Qué?' }, 'es')).toHaveLength(1);
    expect(untranslated({ 'x:a_one': 'one', 'x:b': 'A <b>word</b>' }, good, ['word'])).toEqual([
      'x:a_one',
    ]);
  });
});
