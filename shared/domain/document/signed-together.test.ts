import { describe, expect, it } from 'vitest';
import type { Block } from './outline.ts';
import { signedTogether } from './signed-together.ts';

const words = [{ language: 'en', text: 'x' }] as const;
const paragraph: Block = { kind: 'paragraph', look: 'body', text: words };
const row = { sign: null, text: words, boxes: [] };
const statements: Block = { kind: 'statements', rows: [row] };
const questions: Block = { kind: 'statements', rows: [row, row, row, row, row] };
const signatures: Block = { kind: 'signatures', places: [] };
const list: Block = { kind: 'list', items: [words] };
const quotation = (letters: number): Block => ({
  kind: 'own-words',
  words: { language: 'ar', text: 'x'.repeat(letters) },
  translation: null,
  by: words,
});
const heading = (newPage: boolean): Block => ({
  kind: 'heading',
  ...{ level: 2, number: null, text: words, notConfirmed: null, newPage },
});
const facts = (count: number): Block => ({
  kind: 'facts',
  rows: Array.from({ length: count }, () => ({ label: words, value: [] })),
});

describe('what is signed together', () => {
  it.each<[string, Block[], number]>([
    ['the sentence above', [list, paragraph, signatures], 1],
    [
      'the last statements with their heading',
      [statements, heading(false), statements, paragraph, signatures],
      1,
    ],
    ['a row for the pen', [paragraph, facts(1), signatures], 1],
    [
      'what the person adds, with its heading',
      [list, heading(false), quotation(300), facts(1), paragraph, signatures],
      1,
    ],
    ['no long quotation', [quotation(700), paragraph, signatures], 1],
    ['no heading that begins a page', [heading(true), paragraph, signatures], 1],
    ['no long table', [facts(3), paragraph, signatures], 1],
    ['no long list of questions', [questions, paragraph, signatures], 1],
  ])('takes along %s', (_, blocks, from) => {
    expect(signedTogether(blocks)).toEqual([{ from, to: blocks.length - 1 }]);
  });

  it('is found for each of several, and not where nothing stands above or nobody signs', () => {
    const twice = [paragraph, signatures, list, paragraph, signatures];
    expect(signedTogether(twice)).toEqual([
      { from: 0, to: 1 },
      { from: 3, to: 4 },
    ]);
    expect(signedTogether([signatures])).toEqual([]);
    expect(signedTogether([list, paragraph])).toEqual([]);
  });
});
