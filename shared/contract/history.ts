/** What was changed since the vault was opened, step by step, and the way back and forward again. */
import * as z from 'zod';
import { command, query } from './define.ts';
import { Moment, nothing } from './values.ts';

/** A change of data: the call that made it, and when. The window has words for every such call (`history:step`). */
export const HistoryStep = z.strictObject({ channel: z.string(), at: Moment });
export type HistoryStep = z.infer<typeof HistoryStep>;

export const HistoryState = z.strictObject({
  /** What `undo` would take back; null when there is nothing. */
  undo: HistoryStep.nullable(),
  /** What `redo` would do again; a new change forgets it. */
  redo: HistoryStep.nullable(),
  /** When something was last stored; null when nothing was since the vault was opened. */
  savedAt: Moment.nullable(),
});
export type HistoryState = z.infer<typeof HistoryState>;

export const history = {
  state: query(nothing, HistoryState),
  /**
   * Takes the last step back and gives it. `conflict` / `nothing-to-undo`; `refused` /
   * `has-left-the-vault` when it would remove the record of a document or bundle made since.
   */
  undo: command(nothing, HistoryStep),
  /** Does again what was taken back last, and gives it. `conflict` / `nothing-to-redo`. */
  redo: command(nothing, HistoryStep),
} as const;
