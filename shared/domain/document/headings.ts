/** Headings as blocks. */
import type { Block, Phrases } from './outline.ts';

type Heading = Extract<Block, { kind: 'heading' }>;

/** Gives a heading without number and mark, inside a chapter and on the same page, unless it is said otherwise. */
export function headingBlock(
  text: Phrases,
  more: Partial<Omit<Heading, 'kind' | 'text'>> = {},
): Heading {
  return {
    kind: 'heading',
    level: 2,
    number: null,
    notConfirmed: null,
    newPage: false,
    ...more,
    text,
  };
}

/** Blocks of a section as they stand in a part of a chapter: its headings are one step smaller than the part's. */
export function oneStepBelow(blocks: readonly Block[]): Block[] {
  return blocks.map((block) =>
    block.kind === 'heading' && block.level === 2 ? { ...block, level: 3 } : block,
  );
}
