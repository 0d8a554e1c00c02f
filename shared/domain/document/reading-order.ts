/** What follows from where a block stands: repeated captions, and how deep a heading is. */
import type { Block } from './outline.ts';

export interface BlockPlace {
  /** A table right under a heading of the same words need not say them twice. */
  readonly captionRepeated: boolean;
  /** Depth of a heading in the document, 1 below the title: no level is ever left out. */
  readonly depth: 1 | 2;
}

/** Gives the place of each block, in order. */
export function readingOrder(blocks: readonly Block[]): BlockPlace[] {
  let heading = '';
  let inChapter = false;
  return blocks.map((block) => {
    if (block.kind === 'heading') {
      heading = block.text[0].text;
      inChapter ||= block.level === 1;
      return { captionRepeated: false, depth: inChapter ? block.level : 1 };
    }
    return {
      captionRepeated: block.kind === 'table' && block.caption[0].text === heading,
      depth: 1,
    };
  });
}
