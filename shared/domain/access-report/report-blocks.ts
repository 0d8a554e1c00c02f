/** Small blocks that the parts of the access report share. */
import { headingBlock } from '../document/headings.ts';
import type { Block, Phrases, TableRow } from '../document/outline.ts';
import type { DocumentLabels } from '../portfolio/document-labels.ts';
import { column, label } from '../portfolio/outline-words.ts';
import type { OutlineWords } from '../portfolio/outline-words.ts';

export type PickLabel = (labels: DocumentLabels) => string;

/** A heading inside a part. */
export function subheading(words: OutlineWords, pick: PickLabel): Block {
  return headingBlock(label(words, pick));
}

export function paragraph(text: Phrases, look: 'lead' | 'body' | 'note' = 'body'): Block {
  return { kind: 'paragraph', look, text };
}

/** A table with columns of a label and a width each; nothing without rows. */
export function tableOf(
  words: OutlineWords,
  caption: PickLabel,
  columns: readonly (readonly [PickLabel, number])[],
  rows: readonly TableRow[],
): Block[] {
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: label(words, caption),
      legend: null,
      columns: columns.map(([pick, share]) => column(words, pick, share)),
      rows,
    },
  ];
}
