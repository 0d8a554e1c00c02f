// The way back: takes a backup in piece by piece, checks it to the last byte, and puts the vault in its
// place where there is none. Nothing of a refused file stays.
import { open, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { mostBackupBytes } from '../../../shared/contract/backup.ts';
import type { RestoredVault } from '../../../shared/contract/backup.ts';
import type { VaultStatus } from '../../../shared/contract/vault.ts';
import { AppError } from '../../../shared/wire.ts';
import type { Manifest } from '../../backup/backup-format.ts';
import { writeAll } from '../../backup/file-reader.ts';
import { readBackup } from '../../backup/read-backup.ts';
import type { ReadBackup } from '../../backup/read-backup.ts';
import { newestSchema } from '../../database/newest-schema.ts';
import { ensurePrivateFolder, storageErrorOf } from '../../files/atomic-file.ts';
import type { Ids } from '../../ports/ids.ts';
import { writeEnvelope } from '../../vault/envelope-file.ts';
import { databaseFile } from '../vault/vault-folders.ts';

export interface RestoreServiceOptions {
  /** A folder of this program where the file lies while it is taken in. */
  readonly incomingFolder: string;
  readonly ids: Ids;
  readonly vault: {
    status(): Promise<VaultStatus>;
    /** Puts what `make` writes in the place of the vault. @throws AppError `conflict` / `vault-exists` */
    place(make: (unfinished: string) => Promise<void>): Promise<VaultStatus>;
  };
  /** Keeps all backups from now on, until somebody has found the vault right. */
  readonly pauseRotation: (manifest: Manifest) => Promise<void>;
}

interface Incoming {
  readonly token: string;
  readonly file: string;
  readonly handle: FileHandle;
  readonly bytes: number;
  received: number;
}

export type RestoreService = ReturnType<typeof createRestoreService>;

/** Gives the service behind `backup`, as far as one is taken back. At most one file is taken in at a time. */
export function createRestoreService(options: RestoreServiceOptions) {
  let incoming: Incoming | null = null;

  function find(token: string): Incoming {
    if (incoming?.token !== token) throw new AppError('not-found', 'incoming-backup');
    return incoming;
  }

  async function forget(): Promise<void> {
    await incoming?.handle.close().catch(() => undefined);
    incoming = null;
    await rm(options.incomingFolder, { recursive: true, force: true }).catch(() => undefined);
  }

  async function giveUp<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      await forget();
      throw storageErrorOf(error);
    }
  }

  return {
    /** @throws AppError `conflict` / `vault-exists`; `refused` / `backup-too-large`; `storage` / … */
    async begin(bytes: number): Promise<{ token: string }> {
      await forget();
      if ((await options.vault.status()).kind === 'locked') {
        throw new AppError('conflict', 'vault-exists');
      }
      if (bytes > mostBackupBytes) throw new AppError('refused', 'backup-too-large');
      return giveUp(async () => {
        await ensurePrivateFolder(options.incomingFolder);
        const token = options.ids.next();
        const file = path.join(options.incomingFolder, `${token}.zip`);
        const handle = await open(file, 'wx', 0o600);
        incoming = { token, file, handle, bytes, received: 0 };
        return { token };
      });
    },

    /** @throws AppError `not-found`; `refused` / `backup-damaged` for more than was announced; `storage` / … */
    async add(token: string, base64: string): Promise<{ received: number }> {
      const taking = find(token);
      return giveUp(async () => {
        const part = Buffer.from(base64, 'base64');
        if (taking.received + part.length > taking.bytes) {
          throw new AppError('refused', 'backup-damaged');
        }
        await writeAll(taking.handle, part);
        taking.received += part.length;
        return { received: taking.received };
      });
    },

    /** @throws AppError as the contract says */
    async restore(token: string): Promise<RestoredVault> {
      const taking = find(token);
      return giveUp(async () => {
        if (taking.received !== taking.bytes) throw new AppError('refused', 'backup-damaged');
        await taking.handle.sync();
        const read: ReadBackup[] = [];
        await options.vault.place(async (unfinished) => {
          const unpacked = await unpack(taking.file, unfinished);
          await options.pauseRotation(unpacked.manifest);
          read.push(unpacked);
        });
        await forget();
        const [{ envelope, manifest } = unexpected()] = read;
        return { centreName: envelope.centre_name, madeAt: manifest.created_at };
      });
    },

    /** Removes what was taken in under this token. */
    async cancel(token: string): Promise<void> {
      if (incoming?.token === token) await forget();
    },

    /** Removes whatever is being taken in: the program ends. */
    forget,
  };
}

async function unpack(file: string, folder: string): Promise<ReadBackup> {
  const read = await readBackup(file, databaseFile(folder));
  if (read.manifest.schema > newestSchema) throw new AppError('storage', 'newer-version');
  await writeEnvelope(folder, read.envelope);
  return read;
}

function unexpected(): never {
  throw new AppError('internal');
}
