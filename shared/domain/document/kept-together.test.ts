import { describe, expect, it } from 'vitest';
import { headingBlock } from './headings.ts';
import { factsThatStay, rowsThatStay, staysWithNext } from './kept-together.ts';
import type { Block, Phrases } from './outline.ts';

const said = (text: string): Phrases => [{ language: 'it', text }];
const chapter = headingBlock(said('Capitolo'), { level: 1 });
const part = headingBlock(said('Parte'));
const words: Block = { kind: 'paragraph', look: 'body', text: said('Parole') };
const note: Block = { ...words, look: 'note' };

function table(...linesOfRows: readonly number[]): Extract<Block, { kind: 'table' }> {
  const line = { phrase: { language: 'it', text: 'riga' }, weight: 'normal' as const };
  return {
    kind: 'table',
    caption: said('Tabella'),
    legend: null,
    columns: [{ label: said('Colonna'), share: 1, align: 'start' }],
    rows: linesOfRows.map((lines) => ({ cells: [Array.from({ length: lines }, () => line)] })),
  };
}

function facts(count: number): Extract<Block, { kind: 'facts' }> {
  return {
    kind: 'facts',
    rows: Array.from({ length: count }, () => ({ label: said('Tipo'), value: [] })),
  };
}

/** Whether the first of the blocks that is words or a table stays with the next. */
const stays = (...blocks: readonly Block[]): boolean =>
  staysWithNext(
    blocks,
    blocks.findIndex(({ kind }) => kind !== 'heading'),
  );

describe('rows of a table on one page', () => {
  it.each([
    ['a small table whole', [4, 4, 4], [true, true, false]],
    ['of two high rows neither', [12, 12], [false, false]],
    ['of three high rows the first two', [8, 8, 8], [true, false, false]],
    ['of more rows the first two where both are short', [2, 2, 2, 2], [true, false, false, false]],
    ['of more rows none where they are high', [6, 2, 2, 2], [false, false, false, false]],
  ])('keeps %s', (_, lines, kept) => {
    expect(rowsThatStay(table(...lines))).toEqual(kept);
  });

  it('counts the lines that a text takes in its column', () => {
    const [row] = table(1).rows;
    const long = [{ phrase: { language: 'it', text: 'parola '.repeat(140) }, weight: 'normal' }];
    const high = { ...table(1, 1), rows: [{ ...row, cells: [long] }, ...table(8).rows] };
    expect(rowsThatStay(high as ReturnType<typeof table>)).toEqual([false, false]);
  });
});

describe('rows of facts on one page', () => {
  it('keeps up to six whole, and more of them under a title that they repeat', () => {
    expect(factsThatStay(facts(6), false)).toEqual([true, true, true, true, true, false]);
    expect(factsThatStay(facts(7), true).filter(Boolean)).toHaveLength(6);
    expect(factsThatStay(facts(7), false).filter(Boolean)).toHaveLength(1);
  });
});

describe('a block and the next one', () => {
  it('keeps words with what they lead into', () => {
    expect(stays(words, table(1))).toBe(true);
    expect(stays(words, facts(1))).toBe(true);
    expect(stays(words, words)).toBe(false);
  });

  it('keeps an introduction with the part that it introduces, not with another chapter', () => {
    expect(stays(chapter, words, part)).toBe(true);
    expect(stays(chapter, words, chapter)).toBe(false);
    expect(stays(chapter, words, { ...part, newPage: true })).toBe(false);
  });

  it('keeps a table with the words that close it, which leave the next heading alone', () => {
    expect(stays(table(1), note)).toBe(true);
    expect(stays(table(1), words, part)).toBe(true);
    expect(staysWithNext([table(1), words, part], 1)).toBe(false);
    expect(stays(table(1), words, table(1))).toBe(false);
    expect(stays(facts(1), note)).toBe(true);
    expect(stays(facts(1), words, part)).toBe(false);
  });
});
