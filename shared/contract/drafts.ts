/** What was typed and could not be stored as it stood when the vault was locked: kept in the vault until it can be. */
import * as z from 'zod';
import { command, query } from './define.ts';
import { nothing } from './values.ts';

export const KeptDraft = z.strictObject({
  /** Names the form, as the window knows it. */
  key: z.string().min(1).max(200),
  /** What stands in it, as the window's own JSON: it may break every rule that holds for what is stored. */
  value: z.string().max(500_000),
});
export type KeptDraft = z.infer<typeof KeptDraft>;

const keptDrafts = z.array(KeptDraft).max(200);

export const drafts = {
  /** Those of the operator who has opened the vault. */
  list: query(nothing, keptDrafts),
  /** Keeps these in the place of all that were kept for this operator. */
  keep: command(z.strictObject({ drafts: keptDrafts }), nothing),
} as const;
