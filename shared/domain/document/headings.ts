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
