/**
 * Copies of the centre's vault on another place, each opened and read through after it was made, and the way back
 * from one. Answers while the vault is locked: nothing in it is personal. The practice vault is never copied.
 */
import * as z from 'zod';
import { command, query } from './define.ts';
import { SyncService } from './sync-service.ts';
import { Id, Moment, nothing } from './values.ts';

/** The largest file that is taken back, and how much of it one call carries. */
export const mostBackupBytes = 1_000_000_000;
export const backupPartBytes = 3_000_000;

const Problem = z.strictObject({
  /** A word of `errors.json`. */
  reason: z.string(),
  at: Moment,
});

/** A second place for every backup, best a stick that is kept elsewhere. */
export const SecondPlace = z.strictObject({
  folder: z.string(),
  /** False while the stick is not plugged in, which is how it should be most of the time. */
  isThere: z.boolean(),
  lastProvenAt: Moment.nullable(),
  problem: Problem.nullable(),
  sameDisk: z.boolean(),
  syncedBy: SyncService.nullable(),
});

/** While a restored vault has not been found right, no backup is removed. */
export const RotationPause = z.strictObject({
  since: Moment,
  /** When the backup was made that was taken back. */
  madeAt: Moment,
  /**
   * Whether what that backup said about itself is as the vault wrote it; known once the vault was opened. `absent`: a
   * backup of an earlier version, which had no seal.
   */
  seal: z.enum(['unchecked', 'sound', 'changed', 'absent']),
});
export type RotationPause = z.infer<typeof RotationPause>;

export const BackupStatus = z.strictObject({
  /** Where backups are written, as shown to the operator. */
  folder: z.string(),
  /** True until the operator has chosen a folder. */
  isDefaultFolder: z.boolean(),
  /** What the newest proven backup holds is from this moment; null before the first one. */
  lastProvenAt: Moment.nullable(),
  /** Why the last attempt failed, or what became of the newest backup. */
  problem: Problem.nullable(),
  /** True when one broken disk would take the vault and its backups. */
  sameDisk: z.boolean(),
  /** Which service copies the folder to other computers: allowed, since backups are encrypted, and said. */
  syncedBy: SyncService.nullable(),
  running: z.boolean(),
  second: SecondPlace.nullable(),
  /** When a backup was last opened again to prove it. */
  lastProofAt: Moment.nullable(),
  rotationPaused: RotationPause.nullable(),
  /** What to remind of: no copy on another disk for a week, no proof for a month. */
  due: z.strictObject({ copy: z.boolean(), proof: z.boolean() }),
});
export type BackupStatus = z.infer<typeof BackupStatus>;

/** The steps of one backup, in their order. */
export const backupSteps = ['copy', 'write'] as const;
export const BackupProgress = z.strictObject({ step: z.enum(backupSteps) });
export type BackupProgress = z.infer<typeof BackupProgress>;

/** The two places of backups. */
export const BackupPlace = z.enum(['first', 'second']);
export type BackupPlace = z.infer<typeof BackupPlace>;

const ListedBackup = z.strictObject({
  place: BackupPlace,
  name: z.string().regex(/^espor-backup-[A-Z]{2,4}-\d{8}-\d{6}\.zip$/),
});

/** A file that is called like a backup of this centre. */
export const FoundBackup = z.strictObject({ ...ListedBackup.shape, madeAt: Moment });
export type FoundBackup = z.infer<typeof FoundBackup>;

/** How many there are of each kind: numbers, no names. */
export const VaultCounts = z.strictObject({
  people: z.int(),
  groups: z.int(),
  meetings: z.int(),
  portfolios: z.int(),
});
export type VaultCounts = z.infer<typeof VaultCounts>;

/** What was found in a backup that was opened again, beside what the vault holds now. */
export const BackupProof = z.strictObject({
  ...FoundBackup.shape,
  /** False for a backup of an earlier version, whose description of itself has no seal. */
  isSealed: z.boolean(),
  held: VaultCounts,
  now: VaultCounts,
});
export type BackupProof = z.infer<typeof BackupProof>;

/** The steps of a proof, in their order. */
export const proofSteps = ['read', 'open', 'compare'] as const;
export const ProofProgress = z.strictObject({
  step: z.enum(proofSteps),
  /** How much of this step is done, from 0 to 1. */
  part: z.number().min(0).max(1),
});
export type ProofProgress = z.infer<typeof ProofProgress>;

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
  /** The same for the second place; also `refused` / `second-same-folder`. */
  chooseSecondFolder: command(nothing, BackupStatus),
  /** Writes to one place only from now on; what lies in the second stays there. */
  forgetSecondFolder: command(nothing, BackupStatus),
  /** Says that the restored vault is right: old backups are removed again. */
  resumeRotation: command(nothing, BackupStatus),
  /** Backups of this centre in both places, the newest first. `locked`; `refused` / `practice-not-backed-up`. */
  list: query(nothing, z.array(FoundBackup)),
  /**
   * Opens a backup (null: the newest) in an encrypted temporary file, checks it, counts, and removes what it made. Told
   * by `backup.proof`. `locked`; `cancelled`; `refused` / `practice-not-backed-up`, `backup-other-key`; `not-found` /
   * `no-backup`; `storage` / `proof-failed`, `proof-seal-changed`, `backup-folder-missing`, `disk-full` …
   */
  prove: command(z.strictObject({ backup: ListedBackup.nullable() }), BackupProof),
  /** Ends the proof that is running; nothing of it stays. */
  cancelProof: command(nothing, nothing),
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
