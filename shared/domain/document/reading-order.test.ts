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

  it('is no chapter, no heading of a new page, and none of facts without rows', () => {
    expect(titles([chapter, facts])[1]).toBeNull();
    expect(titles([headingBlock(words, { newPage: true }), facts])[1]).toBeNull();
    expect(titles([title, { kind: 'facts', rows: [] }])[1]).toBeNull();
    expect(titles([title, { kind: 'paragraph', look: 'body', text: words }, facts])[2]).toBeNull();
  });
});
