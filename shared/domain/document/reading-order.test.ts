import { describe, expect, it } from 'vitest';
import { headingBlock } from './headings.ts';
import type { Block, Phrases } from './outline.ts';
import { readingOrder } from './reading-order.ts';

const words: Phrases = [{ language: 'en', text: 'Seamstress' }];
const facts: Block = { kind: 'facts', rows: [{ label: words, value: [] }] };
const chapter = headingBlock(words, { level: 1 });
const title = headingBlock(words);

const titles = (blocks: readonly Block[]) => readingOrder(blocks).map(({ cardTitle }) => cardTitle);

describe('the title of a card', () => {
  it('is the heading right above facts, which print it', () => {
    expect(titles([chapter, title, facts])).toEqual([null, null, title]);
    expect(readingOrder([chapter, title, facts]).map(({ isCardTitle }) => isCardTitle)).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('has the depth of a heading in its place', () => {
    expect(readingOrder([title, facts])[1]?.depth).toBe(1);
    expect(readingOrder([chapter, title, facts])[2]?.depth).toBe(2);
  });

  it('is a chapter only of facts that go over pages', () => {
    const value = Array.from({ length: 5 }, () => ({
      phrase: words[0],
      weight: 'normal' as const,
    }));
    const long: Block = {
      kind: 'facts',
      rows: Array.from({ length: 8 }, () => ({ label: words, value })),
    };
    expect(titles([chapter, long])[1]).toBe(chapter);
    expect(titles([headingBlock(words, { level: 1, newPage: true }), long])[1]).toBeNull();
    expect(readingOrder([chapter, long])[1]?.staysWhole).toBe(false);
    expect(readingOrder([chapter, facts])[1]?.staysWhole).toBe(true);
    expect(readingOrder([title, long])[1]?.staysWhole).toBe(false);
  });

  it('may be a step below the heading of a part, of which no level is left out', () => {
    const item = headingBlock(words, { level: 3 });
    const depths = (...blocks: readonly Block[]) => readingOrder(blocks).map(({ depth }) => depth);
    expect(depths(chapter, title, item, facts)).toEqual([1, 2, 3, 3]);
    expect(depths(chapter, item, facts)).toEqual([1, 2, 2]);
    expect(depths(item, facts)).toEqual([1, 1]);
    expect(titles([chapter, title, item, facts])[3]).toBe(item);
  });

  it('is no chapter, no heading of a new page, and none of facts without rows', () => {
    expect(titles([chapter, facts])[1]).toBeNull();
    expect(titles([headingBlock(words, { newPage: true }), facts])[1]).toBeNull();
    expect(titles([title, { kind: 'facts', rows: [] }])[1]).toBeNull();
    expect(titles([title, { kind: 'paragraph', look: 'body', text: words }, facts])[2]).toBeNull();
  });
});
