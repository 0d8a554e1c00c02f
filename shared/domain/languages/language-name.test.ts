import { describe, expect, it } from 'vitest';
import ar from '../../../resources/language-names/ar.json' with { type: 'json' };
import de from '../../../resources/language-names/de.json' with { type: 'json' };
import en from '../../../resources/language-names/en.json' with { type: 'json' };
import es from '../../../resources/language-names/es.json' with { type: 'json' };
import fr from '../../../resources/language-names/fr.json' with { type: 'json' };
import italian from '../../../resources/language-names/it.json' with { type: 'json' };
import { LanguageCode } from '../../contract/values.ts';
import { foldText } from './fold-text.ts';
import { languageName, parseLanguage } from './language-name.ts';
import { alphaThreeCodes, languageSynonyms } from './language-synonyms.ts';

const tables = { it: italian, en, fr, es, de, ar };

describe('languageName', () => {
  it('gives the name in the language of the table', () => {
    expect(languageName('ti', italian)).toBe('tigrino');
    expect(languageName('snk', de)).toBe('Soninke');
    expect(languageName('ar', ar)).toBe('العربية');
  });

  it('gives the name of the base language for a regional code, and the code when all fails', () => {
    expect(languageName('pt-BR', en)).toBe('Portuguese');
    expect(languageName('xx', en)).toBe('xx');
    expect(languageName('constructor', en)).toBe('constructor');
  });
});

describe('the shipped tables', () => {
  it('hold the same languages in all six languages, each a valid code with a name of its own', () => {
    const codes = Object.keys(en);
    expect(codes.length).toBeGreaterThan(190);
    for (const names of Object.values(tables)) {
      expect(Object.keys(names)).toEqual(codes);
      const folded = Object.values(names).map(foldText);
      expect(folded).not.toContain('');
      expect(new Set(folded).size).toBe(folded.length);
    }
    expect(codes.filter((code) => !LanguageCode.safeParse(code).success)).toEqual([]);
  });

  it('are found again by every name in every language', () => {
    for (const names of Object.values(tables)) {
      for (const [code, name] of Object.entries(names))
        expect(parseLanguage(name, tables)).toBe(code);
    }
  });

  it('know every code that synonyms and three-letter codes lead to', () => {
    const known = Object.keys(en);
    expect(Object.keys(languageSynonyms).filter((code) => !known.includes(code))).toEqual([]);
    expect([...alphaThreeCodes.values()].filter((code) => !known.includes(code))).toEqual([]);
  });
});

describe('parseLanguage', () => {
  it.each([
    ['ar', 'ar'],
    ['AR', 'ar'],
    ['tir', 'ti'],
    ['pt-BR', 'pt'],
    ['Arabo', 'ar'],
    ['عربي', 'ar'],
    ['français', 'fr'],
    ['FRANCAIS', 'fr'],
    ['Bamanankan', 'bm'],
    ['bambara', 'bm'],
    ['Mandingo', 'mnk'],
    ['mandinka', 'mnk'],
    ['Dari', 'prs'],
    ['دری', 'prs'],
    ['farsi', 'fa'],
    ['Persian', 'fa'],
    ['pular', 'ff'],
    ['Peul', 'ff'],
    ['Fula', 'ff'],
    ['Tigrigna', 'ti'],
    ['tigrino', 'ti'],
    ['ትግርኛ', 'ti'],
    ['kurmanji', 'kmr'],
    ['Sorani', 'ckb'],
    ['kurdo', 'ku'],
    ['Arabic (Sudan)', 'ar'],
    ['Tigrinya (mother tongue', 'ti'],
    ['Fur', 'fvr'],
    ['Ga', 'gaa'],
    ['  Soninké ', 'snk'],
    ['বাংলা', 'bn'],
    ['اُردُو', 'ur'],
  ])('reads %s as %s', (text, code) => {
    expect(parseLanguage(text, tables)).toBe(code);
  });

  it.each(['', ' ', 'klingonese', 'x', '__proto__', 'ar en', '()', 'a'.repeat(100_000)])(
    'gives null for what is no language',
    (text) => {
      expect(parseLanguage(text, tables)).toBeNull();
    },
  );
});
