import { describe, expect, it } from 'vitest';
import { headingBlock } from './headings.ts';
import { staysWithNext } from './kept-together.ts';
import type { Block, Phrases } from './outline.ts';

const said = (text: string): Phrases => [{ language: 'it', text }];
const chapter = headingBlock(said('Capitolo'), { level: 1 });
const part = headingBlock(said('Parte'));
const words: Block = { kind: 'paragraph', look: 'body', text: said('Parole') };
const note: Block = { ...words, look: 'note' };

const table: Block = {
  kind: 'table',
  caption: said('Tabella'),
  legend: null,
  columns: [{ label: said('Colonna'), share: 1, align: 'start' }],
  rows: [],
};
const facts: Block = { kind: 'facts', rows: [{ label: said('Tipo'), value: [] }] };

/** Whether the first of the blocks that is words or a table stays with the next. */
const stays = (...blocks: readonly Block[]): boolean =>
  staysWithNext(
    blocks,
    blocks.findIndex(({ kind }) => kind !== 'heading'),
  );

describe('a block and the next one', () => {
  it('keeps words with what they lead into', () => {
    expect(stays(words, table)).toBe(true);
    expect(stays(words, facts)).toBe(true);
    expect(stays(words, words, chapter)).toBe(false);
  });

  it('keeps an introduction with the part that it introduces, not with another chapter', () => {
    expect(stays(chapter, words, part)).toBe(true);
    expect(stays(chapter, words, chapter)).toBe(false);
    expect(stays(chapter, words, { ...part, newPage: true })).toBe(false);
  });

  it('keeps a table with the words that close it, which leave the next heading alone', () => {
    expect(stays(table, note)).toBe(true);
    expect(stays(table, words, part)).toBe(true);
    expect(staysWithNext([table, words, part], 1)).toBe(false);
    expect(stays(table, words, table)).toBe(false);
    expect(stays(table, { kind: 'signatures', places: [] })).toBe(true);
    expect(stays(facts, { kind: 'signatures', places: [] })).toBe(false);
    expect(
      staysWithNext([{ kind: 'list', items: [] }, words, { kind: 'signatures', places: [] }], 0),
    ).toBe(true);
    expect(stays(facts, note)).toBe(true);
    expect(stays(facts, words, part)).toBe(false);
  });

  it('keeps a note that ends a chapter with the words above it and with their facts', () => {
    expect(stays(words, note, chapter)).toBe(true);
    expect(stays(words, note)).toBe(true);
    expect(stays(facts, words, note)).toBe(true);
    expect(stays(facts, words, note, chapter)).toBe(true);
    expect(stays(facts, words, words, chapter)).toBe(false);
    expect(stays(words, note, words)).toBe(false);
    expect(stays(note, note)).toBe(false);
  });

  it('keeps the last words of a document with those before them', () => {
    expect(stays(words, words)).toBe(true);
    expect(stays(words, words, words)).toBe(false);
    expect(stays(note, words)).toBe(true);
  });

  it('keeps the last two words of a document with the end of the list above them', () => {
    const list: Block = { kind: 'list', items: [said('Punto')] };
    expect(stays(list, words, words)).toBe(true);
    expect(stays(list, words, words, words)).toBe(false);
    expect(stays(list, words, table)).toBe(false);
    expect(stays(list, words, words, chapter)).toBe(false);
  });
});
