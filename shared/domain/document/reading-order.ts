/** What follows from where a block stands: repeated captions, how deep a heading is, which heading is the head of a card. */
import { staysWithNext } from './kept-together.ts';
import { factsStayWhole } from './rows-together.ts';
import type { Block } from './outline.ts';

type Heading = Extract<Block, { kind: 'heading' }>;
export type Statements = Extract<Block, { kind: 'statements' }>;

export interface BlockPlace {
  /** A table right under a heading of the same words need not say them twice. */
  readonly captionRepeated: boolean;
  /** Depth of a heading in the document, 1 below the title, and of what stands under it: no level is ever left out. */
  readonly depth: Heading['level'];
  /** The heading right above facts: on paper it belongs to them, and stands again on each page where they go on. */
  readonly cardTitle: Heading | null;
  /** This heading is one of those: the facts below print it. */
  readonly isCardTitle: boolean;
  /** These facts stay on one page. */
  readonly staysWhole: boolean;
  /** It stays on the page of the block after it. */
  readonly leadsIn: boolean;
  /** The sentences right below a heading, with a column for each language, over which each language of it stands. */
  readonly columnsBelow: Statements | null;
}

/** A block that nothing around it changes. */
export const plainPlace: BlockPlace = {
  captionRepeated: false,
  depth: 1,
  cardTitle: null,
  isCardTitle: false,
  staysWhole: false,
  leadsIn: false,
  columnsBelow: null,
};

/** Gives the place of each block, in order. */
export function readingOrder(blocks: readonly Block[]): BlockPlace[] {
  let heading = '';
  let inChapter = false;
  let depth: Heading['level'] = 1;
  return blocks.map((block, index) => {
    const isCardTitle = titleOfCard(blocks, index) !== null;
    const cardTitle = titleOfCard(blocks, index - 1);
    const leadsIn = staysWithNext(blocks, index);
    const staysWhole = block.kind === 'facts' && factsStayWhole(block);
    const around = {
      cardTitle,
      isCardTitle,
      staysWhole,
      leadsIn,
      columnsBelow: columnsBelow(blocks, index),
    };
    if (block.kind === 'heading') {
      heading = block.text[0].text;
      inChapter ||= block.level === 1;
      const nextLevel = block.level === 3 && depth === 1 ? 2 : block.level;
      depth = inChapter ? nextLevel : 1;
      return { captionRepeated: false, depth, ...around };
    }
    const captionRepeated = block.kind === 'table' && block.caption[0].text === heading;
    return { captionRepeated, depth, ...around };
  });
}

/** A chapter's heading stays outside, since it names more than the facts below it, unless they go over pages. */
function titleOfCard(blocks: readonly Block[], index: number): Heading | null {
  const [block, next] = [blocks[index], blocks[index + 1]];
  if (block?.kind !== 'heading' || block.newPage || next?.kind !== 'facts') return null;
  const isTitle = block.level > 1 || !factsStayWhole(next);
  return isTitle && next.rows.length > 0 ? block : null;
}

function columnsBelow(blocks: readonly Block[], index: number): Statements | null {
  const [block, below] = [blocks[index], blocks[index + 1]];
  const hasTwo = below?.kind === 'statements' && below.rows.some(({ text }) => text.length === 2);
  return block?.kind === 'heading' && hasTwo ? below : null;
}
