/** What follows from where a block stands: repeated captions, how deep a heading is, which heading is the head of a card. */
import type { Block } from './outline.ts';

type Heading = Extract<Block, { kind: 'heading' }>;

export interface BlockPlace {
  /** A table right under a heading of the same words need not say them twice. */
  readonly captionRepeated: boolean;
  /** Depth of a heading in the document, 1 below the title: no level is ever left out. */
  readonly depth: 1 | 2;
  /** The heading right above facts: on paper it belongs to them, and stands again on each page where they go on. */
  readonly cardTitle: Heading | null;
  /** This heading is one of those: the facts below print it. */
  readonly isCardTitle: boolean;
}

/** A block that nothing around it changes. */
export const plainPlace: BlockPlace = {
  captionRepeated: false,
  depth: 1,
  cardTitle: null,
  isCardTitle: false,
};

/** Gives the place of each block, in order. */
export function readingOrder(blocks: readonly Block[]): BlockPlace[] {
  let heading = '';
  let inChapter = false;
  return blocks.map((block, index) => {
    const isCardTitle = titleOfCard(block, blocks[index + 1]) !== null;
    const above = blocks[index - 1];
    const cardTitle = above === undefined ? null : titleOfCard(above, block);
    if (block.kind === 'heading') {
      heading = block.text[0].text;
      inChapter ||= block.level === 1;
      return { captionRepeated: false, depth: inChapter ? block.level : 1, cardTitle, isCardTitle };
    }
    const captionRepeated = block.kind === 'table' && block.caption[0].text === heading;
    return { captionRepeated, depth: inChapter ? 2 : 1, cardTitle, isCardTitle };
  });
}

/** A chapter's heading stays outside: it names more than the facts below it. */
function titleOfCard(block: Block, next: Block | undefined): Heading | null {
  const isTitle = block.kind === 'heading' && block.level === 2 && !block.newPage;
  return isTitle && next?.kind === 'facts' && next.rows.length > 0 ? block : null;
}
