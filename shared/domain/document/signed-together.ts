/** What goes to the next page with signatures: nobody signs a page that says nothing. */
import type { Block } from './outline.ts';

export interface Together {
  /** Places of the first block and of the signatures. */
  readonly from: number;
  readonly to: number;
}

/** Longer blocks would take half a page along. */
const most = { statements: 4, facts: 2 } as const;

/** Gives each run of blocks that ends with signatures: the sentence above them, and the last statements under their heading. */
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
    takes((block) => block.kind === 'heading' && !block.newPage);
    return from === to ? [] : [{ from, to }];
  });
}
