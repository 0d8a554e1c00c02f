// What is known about the backups of this computer, in a plain file outside the vault, so that the lock
// screen can say it. Nothing about people.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { RotationPause } from '../../../shared/contract/backup.ts';
import { Manifest } from '../../backup/backup-format.ts';
import { ensurePrivateFolder, writeFileAtomically } from '../../files/atomic-file.ts';

const STATE_FILE = 'backup.json';

const absolutePath = z
  .string()
  .max(4096)
  .refine((file) => path.isAbsolute(file));

const moment = z.iso.datetime();
const problem = z.strictObject({ reason: z.string().regex(/^[a-z-]{1,40}$/), at: moment });

const ProvenBackup = z.strictObject({
  vaultId: z.uuid(),
  file: absolutePath,
  provenAt: moment,
  /** What the vault's files looked like; the same again means that nothing has changed. */
  mark: z.string().max(200),
  /** True when it was written to another disk than the vault's. */
  elsewhere: z.boolean().default(false),
});
export type ProvenBackup = z.infer<typeof ProvenBackup>;

const ofVault = z.strictObject({ vaultId: z.uuid(), at: moment });

const BackupState = z.strictObject({
  /** Null until the operator chooses: the default folder then. */
  folder: absolutePath.nullable(),
  /** The newest backup that was proved. */
  last: ProvenBackup.nullable(),
  problem: problem.nullable(),
  second: z
    .strictObject({
      folder: absolutePath,
      last: ProvenBackup.nullable(),
      problem: problem.nullable(),
    })
    .nullable()
    .default(null),
  /** The first backup of this vault on this computer: reminders count from it. */
  since: ofVault.nullable().default(null),
  /** When one was last opened again. */
  proof: ofVault.nullable().default(null),
  /** Set by a restore. The manifest waits for the key that can check its seal. */
  pause: z
    .strictObject({
      vaultId: z.uuid(),
      since: moment,
      seal: RotationPause.shape.seal,
      manifest: Manifest,
    })
    .nullable()
    .default(null),
});
export type BackupState = z.infer<typeof BackupState>;

const EMPTY: BackupState = {
  folder: null,
  last: null,
  problem: null,
  second: null,
  since: null,
  proof: null,
  pause: null,
};

export interface BackupStateFile {
  read(): Promise<BackupState>;
  /** Changes a part. @throws AppError `storage` / … */
  change(part: Partial<BackupState>): Promise<void>;
}

/** Gives the file in a folder; a damaged or missing one means that nothing is known. */
export function createBackupStateFile(dataFolder: string): BackupStateFile {
  const file = path.join(dataFolder, STATE_FILE);
  let known: Promise<BackupState> | null = null;
  const read = (): Promise<BackupState> => (known ??= readState(file));
  return {
    read,
    async change(part) {
      const next = { ...(await read()), ...part };
      known = Promise.resolve(next);
      await ensurePrivateFolder(dataFolder);
      await writeFileAtomically(file, Buffer.from(`${JSON.stringify(next, null, 2)}\n`, 'utf8'));
    },
  };
}

async function readState(file: string): Promise<BackupState> {
  try {
    return BackupState.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return EMPTY;
  }
}
