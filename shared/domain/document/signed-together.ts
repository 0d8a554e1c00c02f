/** What goes to the next page with signatures: nobody signs a page that says nothing. */
import type { Block } from './outline.ts';

export interface Together {
  /** Places of the first block and of the signatures. */
  readonly from: number;
  readonly to: number;
}

/** Longer blocks would take half a page along. Of a quotation the letters count. */
const most = { statements: 4, facts: 2, letters: 600 } as const;

/**
 * Gives each run of blocks that ends with signatures: the sentence above them, the last statements or what the person
 * adds, and the heading above that.
 */
export function signedTogether(blocks: readonly Block[]): Together[] {
  return blocks.flatMap(({ kind }, to) => {
    if (kind !== 'signatures') return [];
    let from = to;
    const takes = (isWanted: (block: Block) => boolean): void => {
      const before = blocks[from - 1];
      if (before !== undefined && isWanted(before)) from -= 1;
    };
    takes((block) => block.kind === 'paragraph');
    takes(
      (block) =>
        (block.kind === 'statements' || block.kind === 'facts') &&
        block.rows.length <= most[block.kind],
    );
    takes(
      (block) =>
        block.kind === 'own-words' &&
        block.words.text.length + (block.translation?.text.length ?? 0) <= most.letters,
    );
    takes((block) => block.kind === 'heading' && !block.newPage);
    return from === to ? [] : [{ from, to }];
  });
}
