/** Rows of facts: a label and what stands beside it; rows without a value are left out. */
import type { Block, Cell, Phrases, TickBox } from '../document/outline.ts';
import type { DocumentLabels } from './document-labels.ts';
import { label, labelCell, plain, say } from './outline-words.ts';
import type { OutlineWords, Voice } from './outline-words.ts';

export interface FactRow {
  readonly label: Phrases;
  readonly value: Cell;
  /** As many lines are left free, for a pen or for Word. */
  readonly room?: number;
  /** Sentences of which a pen crosses what holds, above the value. */
  readonly boxes?: readonly TickBox[];
}

type Pick = (labels: DocumentLabels) => string;

/** A fact said in both languages; an empty text leaves the row out. */
export function saidFact(
  words: OutlineWords,
  pick: Pick,
  text: (voice: Voice) => string,
): FactRow[] {
  const value = say(words, text);
  if (value[0].text === '') return [];
  return [{ label: label(words, pick), value: labelCell(value) }];
}

/** A fact as somebody wrote it down, a line each; without lines there is no row. */
export function writtenFact(
  words: OutlineWords,
  pick: Pick,
  lines: string | readonly string[],
): FactRow[] {
  const filled = [lines].flat().filter((line) => line !== '');
  if (filled.length === 0) return [];
  const value = filled.map((line) => ({ phrase: plain(words, line), weight: 'normal' as const }));
  return [{ label: label(words, pick), value }];
}

/** A fact that somebody else writes: a label, and room for that many lines. */
export function openFact(words: OutlineWords, pick: Pick, room: number): FactRow {
  return { label: label(words, pick), value: [], room };
}

/** The block of the rows; no rows, no block. */
export function factsBlock(rows: readonly FactRow[]): Block[] {
  return rows.length === 0 ? [] : [{ kind: 'facts', rows }];
}
