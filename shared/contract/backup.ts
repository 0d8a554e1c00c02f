/**
 * Copies of the centre's vault on another place, each opened and read through after it was made, and the way back
 * from one. Answers while the vault is locked: nothing in it is personal. The practice vault is never copied.
 */
import * as z from 'zod';
import { command, query } from './define.ts';
import { Id, Moment, nothing } from './values.ts';

/** The largest file that is taken back, and how much of it one call carries. */
export const mostBackupBytes = 1_000_000_000;
export const backupPartBytes = 3_000_000;

export const BackupStatus = z.strictObject({
  /** Where backups are written, as shown to the operator. */
  folder: z.string(),
  /** True until the operator has chosen a folder. */
  isDefaultFolder: z.boolean(),
  /** What the newest proven backup holds is from this moment; null before the first one. */
  lastProvenAt: Moment.nullable(),
  /** Why the last attempt failed, or what became of the newest backup; a word of `errors.json`. */
  problem: z.strictObject({ reason: z.string(), at: Moment }).nullable(),
  /** True when one broken disk would take the vault and its backups. */
  sameDisk: z.boolean(),
  running: z.boolean(),
});
export type BackupStatus = z.infer<typeof BackupStatus>;

/** The steps of one backup, in their order. */
export const backupSteps = ['copy', 'write'] as const;
export const BackupProgress = z.strictObject({ step: z.enum(backupSteps) });
export type BackupProgress = z.infer<typeof BackupProgress>;

export const RestoredVault = z.strictObject({
  centreName: z.string(),
  /** When the backup was made. */
  madeAt: Moment,
});
export type RestoredVault = z.infer<typeof RestoredVault>;

const byToken = z.strictObject({ token: Id });

export const backup = {
  status: query(nothing, BackupStatus),
  /**
   * Makes a backup now and answers when it is proved. `locked`; `refused` / `practice-not-backed-up`; `cancelled`;
   * `storage` / `backup-folder-missing`, `backup-slow`, `disk-full`, `folder-not-writable` or `disk-error`. A failure
   * is remembered in the status too.
   */
  run: command(nothing, BackupStatus),
  /** Ends the backup that `run` is making; what was written of it is removed. */
  cancel: command(nothing, nothing),
  /**
   * Lets the operator choose the folder in a dialog of the system; unchanged when cancelled. `refused` /
   * `not-available` or `backup-folder-inside`, `storage` / `folder-not-writable`.
   */
  chooseFolder: command(nothing, BackupStatus),
  /** Begins to take a backup in, where there is no vault: `conflict` / `vault-exists`, `refused` / `backup-too-large`. */
  beginRestore: command(z.strictObject({ bytes: z.int().min(1) }), byToken),
  /** Takes the next part of the file. `not-found` for a file that was given up. */
  addPart: command(
    z.strictObject({ ...byToken.shape, base64: z.string().max(4_000_004, 'too-long') }),
    z.strictObject({ received: z.int() }),
  ),
  /**
   * Checks the whole file and puts the vault in its place, locked: it opens with the passphrase of that day or the
   * recovery sheet. `refused` / `not-a-backup` or `backup-damaged`, `storage` / `newer-version` or `disk-full`; there
   * is no vault then.
   */
  restore: command(byToken, RestoredVault),
  /** Gives the file up; what was taken of it is removed. */
  cancelRestore: command(byToken, nothing),
} as const;
