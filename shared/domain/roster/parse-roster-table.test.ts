import { describe, expect, it } from 'vitest';
import ar from '../../../resources/language-names/ar.json' with { type: 'json' };
import en from '../../../resources/language-names/en.json' with { type: 'json' };
import { NewPerson } from '../../contract/people.ts';
import { RosterPreview } from '../../contract/roster.ts';
import type { RosterRow } from '../../contract/roster.ts';
import { parseRosterTable } from './parse-roster-table.ts';

const heading = [
  'name',
  'languages',
  'reads first language',
  'reads local language',
  'arrived on',
  'availability',
];
const good = ['Amina', 'ff, fr', 'some', 'none', '2025-11-04', 'mornings'];

const surroundings = {
  languageTables: { en, ar },
  today: '2026-03-20',
  isKnown: (name: string) => name === 'yonas known',
};

function preview(...rows: string[][]): RosterPreview {
  const outcome = parseRosterTable(rows, surroundings);
  if (!outcome.ok) throw new Error(outcome.reason);
  return RosterPreview.parse(outcome.preview);
}

function rowWith(changes: Partial<Record<number, string>>): RosterRow {
  const row = good.map((cell, index) => changes[index] ?? cell);
  const [first] = preview(heading, row).rows;
  if (first === undefined) throw new Error('no row');
  return first;
}

describe('parseRosterTable', () => {
  it('turns a good row into a person that the contract accepts', () => {
    const { person, problems, shown, line } = rowWith({});
    expect(problems).toEqual([]);
    expect(line).toBe(2);
    expect(shown).toEqual(good);
    expect(NewPerson.parse(person)).toEqual({
      preferredName: 'Amina',
      languages: ['ff', 'fr'],
      literacyFirstLanguage: 'some',
      literacyHostLanguage: 'none',
      arrivedOn: '2025-11-04',
      mayWorkFrom: null,
      availability: ['mornings'],
      availabilityNote: '',
    });
  });

  it.each([
    ['name', 'required', 0, ''],
    ['name', 'required', 0, ' – '],
    ['name', 'required', 0, '\u200B\u200F'],
    ['name', 'required', 0, '???!'],
    ['name', 'too-long', 0, 'a'.repeat(121)],
    ['name', 'too-long', 0, 'a'.repeat(10_000_000)],
    ['name', 'hidden-characters', 0, 'Ami\u202Ena'],
    ['name', 'hidden-characters', 0, 'Ami\u0007na'],
    ['name', 'hidden-characters', 0, 'Amina\tDiallo'],
    ['name', 'broken-characters', 0, 'Ami\uD800na'],
    ['name', 'broken-characters', 0, 'Jos\uFFFD'],
    ['name', 'formula', 0, '=HYPERLINK("http://example.invalid";"Amina")'],
    ['name', 'formula', 0, '+1'],
    ['name', 'formula', 0, '-Amina'],
    ['name', 'formula', 0, '@SUM(A1)'],
    ['name', 'formula', 0, '＝1+1'],
    ['name', 'formula', 0, '＋1'],
    ['name', 'formula', 0, '－1'],
    ['name', 'formula', 0, '＠a'],
    ['name', 'formula', 0, '  \u200E=1+1'],
    ['name', 'formula', 0, '\tAmina'],
    ['name', 'already-known', 0, 'YONAS  Known'],
    ['languages', 'required', 1, ''],
    ['languages', 'required', 1, ' , ; '],
    ['languages', 'language-unknown', 1, 'fr, klingonese'],
    ['languages', 'too-many', 1, 'fr,en,de,it,es,ar,ti,so,am'],
    ['languages', 'formula', 1, '=fr'],
    ['literacyFirstLanguage', 'literacy-unknown', 2, 'yes'],
    ['literacyHostLanguage', 'literacy-unknown', 3, '3'],
    ['arrivedOn', 'date-unclear', 4, '11/25/2025'],
    ['arrivedOn', 'date-unclear', 4, '2026-03-21'],
    ['availability', 'availability-unknown', 5, 'mornings, Tuesdays'],
    ['availability', 'hidden-characters', 5, 'mornings\u202E'],
    ['availability', 'broken-characters', 5, 'mornings\uDC00'],
  ] as const)('names the problem in %s: %s', (column, reason, index, cell) => {
    const { problems, person, shown } = rowWith({ [index]: cell });
    expect(problems).toEqual([{ column, reason }]);
    expect(person).toBeNull();
    expect(shown[index]?.length ?? 0).toBeLessThanOrEqual(60);
    expect(shown[index]?.isWellFormed()).toBe(true);
  });

  it('names every problem of a row, not only the first', () => {
    const [row] = preview(heading, ['', 'xx', '9', '', '1/1/1', 'never']).rows;
    expect(row?.problems.map(({ column }) => column)).toEqual([
      'name',
      'languages',
      'literacyFirstLanguage',
      'arrivedOn',
      'availability',
    ]);
  });

  it('names a row that has slipped past its headings', () => {
    const { rows } = preview(['name', 'languages'], ['Diallo', 'Amina', 'ff']);
    expect(rows[0]?.problems).toContainEqual({ column: 'row', reason: 'too-many-cells' });
    expect(preview(['name', 'languages'], ['Amina', 'ff', '', ' ']).rows[0]?.problems).toEqual([]);
  });

  it('refuses the second of two rows with the same name, however it is spelt', () => {
    const { rows } = preview(heading, good, good.with(0, ' ÀMINA '), good.with(0, 'Aminata'));
    expect(rows.map(({ person }) => person !== null)).toEqual([true, false, true]);
    expect(rows[1]?.problems).toEqual([{ column: 'name', reason: 'twice-in-list' }]);
  });

  it('keeps names apart that differ only in vowel signs which are letters', () => {
    const { rows } = preview(heading, good.with(0, 'রহিম'), good.with(0, 'রহমা'));
    expect(rows.every(({ person }) => person !== null)).toBe(true);
  });

  it('fills in what a list does not say', () => {
    const [short] = preview(['Name', 'Languages'], ['Amina', 'Arabic']).rows;
    const [blank] = preview(heading, ['Amina', 'Arabic', '', '-', 'n/a', '?']).rows;
    expect(short?.person).toEqual(blank?.person);
    expect(short?.person).toMatchObject({
      literacyFirstLanguage: 'some',
      literacyHostLanguage: 'some',
      arrivedOn: null,
      availability: [],
    });
  });

  it('tells what a list does not say of how well somebody reads, and takes it for a little', () => {
    const both = ['literacyFirstLanguage', 'literacyHostLanguage'];
    const [short] = preview(['Name', 'Languages'], ['Amina', 'Arabic']).rows;
    expect(short?.assumed).toEqual(both);
    expect(short?.read).toEqual({
      literacyFirstLanguage: 'some',
      literacyHostLanguage: 'some',
      arrivedOn: null,
    });
    expect(rowWith({ 2: ' ', 3: 'n/a' }).assumed).toEqual(both);
    expect(rowWith({ 2: '?' }).assumed).toEqual(['literacyFirstLanguage']);
    // Said in words that are not understood is not unsaid.
    expect(rowWith({ 2: 'yes' }).assumed).toEqual([]);
    expect(rowWith({}).assumed).toEqual([]);
  });

  it('gives the day as it is read, also where something else stands in the way', () => {
    expect(rowWith({ 4: '03/12/2025' }).read.arrivedOn).toBe('2025-12-03');
    const { read, person, shown } = rowWith({ 0: '', 4: '3.12.2025' });
    expect(read.arrivedOn).toBe('2025-12-03');
    expect(shown[4]).toBe('3.12.2025');
    expect(person).toBeNull();
    expect(rowWith({ 4: '13/13/2025' }).read.arrivedOn).toBeNull();
  });

  it('never reads the cells of columns that it does not use', () => {
    const table = preview(['Religion', 'Name', 'Languages'], ['=1+1', 'Amina', 'ar']);
    expect(table.ignoredColumns).toEqual(['Religion']);
    expect(table.columns).toEqual([
      { field: 'name', heading: 'Name' },
      { field: 'languages', heading: 'Languages' },
    ]);
    expect(table.rows[0]?.shown).toEqual(['Amina', 'ar']);
    expect(table.rows[0]?.problems).toEqual([]);
  });

  it('finds the heading below a title and counts lines as the spreadsheet does', () => {
    const { rows } = preview(['Casa Esempio, marzo'], [], ['Nome', 'Lingue'], [], ['Amina', 'ar']);
    expect(rows.map(({ line }) => line)).toEqual([5]);
  });

  it('puts a name written over two lines on one', () => {
    expect(rowWith({ 0: 'Amina\nDiallo' }).person?.preferredName).toBe('Amina Diallo');
  });

  it('understands words for literacy and times in other languages', () => {
    const { person } = rowWith({
      2: 'Fließend',
      3: "un po'",
      5: 'Mattina e sera + fine settimana',
    });
    expect(person).toMatchObject({
      literacyFirstLanguage: 'fluent',
      literacyHostLanguage: 'some',
      availability: ['mornings', 'evenings', 'weekends'],
    });
    expect(rowWith({ 2: '0', 3: '2', 5: 'صباحا، مساء' }).person).toMatchObject({
      literacyFirstLanguage: 'none',
      literacyHostLanguage: 'fluent',
      availability: ['mornings', 'evenings'],
    });
  });

  it('says why there is no preview', () => {
    const reason = (rows: string[][]) => {
      const outcome = parseRosterTable(rows, surroundings);
      return outcome.ok ? 'ok' : outcome.reason;
    };
    expect(reason([])).toBe('no-heading');
    expect(reason([['Amina', 'ar']])).toBe('no-heading');
    expect(reason([['languages'], ['ar']])).toBe('no-heading');
    expect(reason([heading, ['', ' ']])).toBe('no-rows');
    const many = (count: number) => Array.from({ length: count }, (_, at) => [`P${String(at)}`]);
    expect(reason([['name'], ...many(200)])).toBe('ok');
    expect(reason([['name'], ...many(201)])).toBe('too-many-rows');
  });
});
