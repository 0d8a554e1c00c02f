import { describe, expect, it } from 'vitest';
import type { Block, Phrases } from './outline.ts';
import { factsStayWhole, factsThatStay, itemsThatStay, rowsThatStay } from './rows-together.ts';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

const said = (text: string): Phrases => [{ language: 'it', text }];
const line = { phrase: { language: 'it', text: 'riga' }, weight: 'normal' as const };
const lines = (count: number) => Array.from({ length: count }, () => line);

function table(...linesOfRows: readonly number[]): Of<'table'> {
  return {
    kind: 'table',
    caption: said('Tabella'),
    legend: null,
    columns: [{ label: said('Colonna'), share: 1, align: 'start' }],
    rows: linesOfRows.map((count) => ({ cells: [lines(count)] })),
  };
}

function facts(...linesOfRows: readonly number[]): Of<'facts'> {
  return {
    kind: 'facts',
    rows: linesOfRows.map((count) => ({ label: said('Tipo'), value: lines(count) })),
  };
}

/** The numbers of the rows that stay with the one below, from 1 on. */
const staying = (rows: readonly boolean[]): number[] =>
  rows.flatMap((stays, row) => (stays ? [row + 1] : []));

describe('rows of a table on one page', () => {
  it.each([
    ['a small table whole', [4, 4, 4], [1, 2]],
    ['six short rows whole', [2, 3, 3, 2, 3, 3], [1, 2, 3, 4, 5]],
    ['of six high rows the first two and the last two', [6, 6, 6, 6, 6, 6], [1, 5]],
    ['of seven rows the first two and the last three', [2, 2, 2, 2, 2, 2, 2], [1, 5, 6]],
    ['of seven high rows the first two and the last two', [6, 6, 6, 6, 6, 6, 6], [1, 6]],
    ['of three high rows the first two', [8, 8, 8], [1]],
    ['of two high rows neither where the second is very high', [12, 12], []],
    ['no very high row with the next one', [9, 12, 3, 12, 3], []],
    ['one row as it is', [30], []],
  ])('keeps %s', (_, heights, kept) => {
    expect(staying(rowsThatStay(table(...heights)))).toEqual(kept);
  });

  it('leaves the first row alone rather than half a page white below a high head', () => {
    const legend = said('parola '.repeat(120));
    expect(staying(rowsThatStay({ ...table(6, 6, 6, 6, 6), legend }))).toEqual([4]);
  });

  it('counts the lines that a text takes in its column', () => {
    const words = {
      phrase: { language: 'it', text: 'parola '.repeat(30) },
      weight: 'normal' as const,
    };
    const rows = [...table(2, 2).rows, { cells: [[words]] }, { cells: [[words]] }];
    const narrow = { label: said('Colonna'), share: 1, align: 'start' } as const;
    expect(staying(rowsThatStay({ ...table(), rows }))).toEqual([1, 2, 3]);
    const columns = [narrow, { ...narrow, share: 5 }];
    expect(staying(rowsThatStay({ ...table(), columns, rows }))).toEqual([1]);
  });
});

describe('rows of facts on one page', () => {
  it('stays whole with up to six rows, or on a third of a page', () => {
    expect(factsStayWhole(facts(20, 20, 20, 1, 1, 1))).toBe(true);
    expect(factsStayWhole(facts(1, 1, 1, 1, 1, 1, 1))).toBe(true);
    expect(factsStayWhole(facts(2, 2, 2, 2, 2, 2, 3))).toBe(false);
  });

  it('counts a line for what is short in two languages, more for boxes and for the pen', () => {
    const value = [line, { ...line, phrase: { language: 'en', text: 'line' } }];
    const label: Phrases = [...said('Tipo'), { language: 'en', text: 'Kind' }];
    const row = { label, value };
    const seven = (more: object): Of<'facts'> => ({
      kind: 'facts',
      rows: Array.from({ length: 7 }, () => ({ ...row, ...more })),
    });
    const box = { label: said('riga'), ticked: false };
    expect(factsStayWhole(seven({}))).toBe(true);
    expect(factsStayWhole(seven({ boxes: [box, { ...box, label: null }] }))).toBe(true);
    expect(factsStayWhole(seven({ boxes: [box, box] }))).toBe(false);
    expect(factsStayWhole(seven({ room: 1 }))).toBe(false);
  });

  it('keeps every row, or the first three and the last three', () => {
    expect(staying(factsThatStay(facts(1, 1, 1, 1), true))).toEqual([1, 2, 3]);
    expect(staying(factsThatStay(facts(1, 1, 1, 1, 1, 1, 1), false))).toEqual([1, 2, 5, 6]);
  });

  it.each([
    ['the first two and the last two where a third is high', [1, 4, 7, 1, 7, 4, 1], [1, 6]],
    ['no high row along', [1, 12, 1, 1, 1, 12, 1], []],
  ])('keeps %s', (_, heights, kept) => {
    expect(staying(factsThatStay(facts(...heights), false))).toEqual(kept);
  });
});

describe('items of a list on one page', () => {
  it('keeps the first two and the last two', () => {
    const list = (count: number): readonly Phrases[] =>
      Array.from({ length: count }, () => said('Punto'));
    expect(staying(itemsThatStay(list(9)))).toEqual([1, 8]);
    expect(staying(itemsThatStay(list(4)))).toEqual([1, 3]);
    expect(staying(itemsThatStay(list(3)))).toEqual([1, 2]);
    expect(staying(itemsThatStay(list(1)))).toEqual([]);
  });
});
