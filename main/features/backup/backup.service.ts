// Makes the backups: when asked, and by itself when the vault closes after a change. A backup never keeps
// the vault open: what fails or takes too long is remembered and shown.
import path from 'node:path';
import { backupSteps } from '../../../shared/contract/backup.ts';
import type { BackupPlace, BackupStatus } from '../../../shared/contract/backup.ts';
import { AppError } from '../../../shared/wire.ts';
import type { EventHub } from '../../ipc/event-hub.ts';
import type { AppPaths } from '../../ports/app-paths.ts';
import type { Clock } from '../../ports/clock.ts';
import type { FolderDialogs } from '../../ports/folder-dialogs.ts';
import type { Ids } from '../../ports/ids.ts';
import type { Logger } from '../../ports/logger.ts';
import { readEnvelope } from '../../vault/envelope-bytes.ts';
import type { OpenVault } from '../vault/vault-session.ts';
import type { writeBackup } from '../../backup/write-backup.ts';
import { createCopyMaker } from './backup-copy.ts';
import { createDelivery } from './backup-delivery.ts';
import { chosenFolder, isThere } from './backup-place.ts';
import type { BackupState, BackupStateFile } from './backup-state.ts';
import { backupStatus } from './backup-status.ts';
import { createRotationPause } from './rotation-pause.ts';
import { within } from './within.ts';

/** Milliseconds. */
export interface BackupLimits {
  /** How long one backup may take to be written. */
  readonly writing: number;
  /** How long the end of the program waits for the one in hand. */
  readonly closing: number;
  /** How long a question to a folder may take, which may be on a network that is gone. */
  readonly asking: number;
}

const USUAL_LIMITS: BackupLimits = { writing: 300_000, closing: 10_000, asking: 1500 };

export interface BackupServiceOptions {
  readonly paths: Pick<AppPaths, 'dataFolder' | 'defaultOutputFolder'>;
  readonly state: BackupStateFile;
  readonly folderDialogs: FolderDialogs;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly events: EventHub;
  readonly logger: Logger;
  readonly sqliteBinding: string | null;
  readonly vaultFolder: string;
  /** Gives what is open. @throws AppError `locked` */
  readonly opened: () => OpenVault;
  readonly limits?: BackupLimits;
  /** Stands in for the disk in tests. */
  readonly write?: typeof writeBackup;
}

interface PlacedFolder {
  readonly place: BackupPlace;
  readonly folder: string;
}

export type BackupService = ReturnType<typeof createBackupService>;

/** Gives the service behind `backup`, as far as backups are made. */
export function createBackupService(options: BackupServiceOptions) {
  const { paths, state, clock, events, vaultFolder } = options;
  const limits = options.limits ?? USUAL_LIMITS;
  const workFolder = path.join(paths.dataFolder, 'backup-work');
  const copyVault = createCopyMaker({ ...options, workFolder });
  /** Of the backup that was asked for. */
  let asked: AbortController | null = null;
  const delivery = createDelivery({
    ...options,
    folderOf,
    dataFolder: paths.dataFolder,
    limit: limits.writing,
  });

  const pause = createRotationPause(options);

  function folderOf({ folder }: BackupState): string {
    return folder ?? path.join(paths.defaultOutputFolder, 'backups');
  }

  async function status(): Promise<BackupStatus> {
    const known = await state.read();
    const { vault_id: vaultId } = (await readEnvelope(vaultFolder).catch(() => null)) ?? {};
    return backupStatus(known, {
      vaultId: vaultId ?? null,
      folder: folderOf(known),
      dataFolder: paths.dataFolder,
      running: delivery.isRunning(),
      now: clock.now(),
      patience: limits.asking,
    });
  }

  /** Says whether the newest backup is where it was written, and its copy too where the second place is there. */
  async function isUpToDate({ last: newest, second }: BackupState): Promise<boolean> {
    const isKept = (file: string) => within(limits.asking, isThere(file), null);
    if (newest === null || (await isKept(newest.file)) !== true) return false;
    if (second === null || second.last?.mark === newest.mark) return true;
    return (await isKept(second.folder)) !== true;
  }

  return {
    status,

    /** @throws AppError as the contract says */
    async run(): Promise<BackupStatus> {
      const vault = options.opened();
      if (vault.status.vault === 'practice') {
        throw new AppError('refused', 'practice-not-backed-up');
      }
      const stop = new AbortController();
      asked = stop;
      events.publish('backup.progress', { step: backupSteps[0] });
      const copy = await copyVault(vault, null).catch(async (error: unknown) => {
        await delivery.remember(error);
        throw error;
      });
      if (copy === null) return status();
      // Given up while the vault was copied.
      if (stop.signal.aborted) {
        await copy.discard();
        throw new AppError('cancelled');
      }
      events.publish('backup.progress', { step: backupSteps[1] });
      await delivery.deliver(copy, stop);
      return status();
    },

    /** Ends the one that was asked for, whatever its step. */
    cancel(): void {
      asked?.abort(new AppError('cancelled'));
    },

    /** @throws AppError as the contract says */
    async chooseFolder(): Promise<BackupStatus> {
      const folder = await chosenFolder(options.folderDialogs, paths.dataFolder);
      if (folder === null) return status();
      const { last: newest } = await state.read();
      // The next lock makes one there, whether anything has changed or not.
      const elsewhere = newest === null ? null : { ...newest, mark: '' };
      await state.change({ folder, last: elsewhere, problem: null });
      return status();
    },

    /** @throws AppError as the contract says */
    async chooseSecondFolder(): Promise<BackupStatus> {
      const folder = await chosenFolder(options.folderDialogs, paths.dataFolder);
      if (folder === null) return status();
      if (path.relative(folderOf(await state.read()), folder) === '') {
        throw new AppError('refused', 'second-same-folder');
      }
      await state.change({ second: { folder, last: null, problem: null } });
      return status();
    },

    async forgetSecondFolder(): Promise<BackupStatus> {
      await state.change({ second: null });
      return status();
    },

    pauseRotation: pause.begin,

    async resumeRotation(): Promise<BackupStatus> {
      await pause.end();
      return status();
    },

    /** Where backups lie: the first place and the second. */
    async folders(): Promise<readonly [PlacedFolder, ...PlacedFolder[]]> {
      const known = await state.read();
      const first = { place: 'first', folder: folderOf(known) } as const;
      return known.second === null
        ? [first]
        : [first, { place: 'second', folder: known.second.folder }];
    },

    /**
     * Copies a vault that is about to close, if anything has changed since the last proven backup; the copy
     * is written and proved after this has answered. Never fails.
     */
    async beforeClosing(vault: OpenVault): Promise<void> {
      try {
        const known = await state.read();
        const mark = (await isUpToDate(known)) ? (known.last?.mark ?? null) : null;
        const copy = await copyVault(vault, mark);
        if (copy !== null) void delivery.deliver(copy).catch(() => undefined);
      } catch (error) {
        await delivery.remember(error);
      }
    },

    /** For the end of the program: waits for the backup in hand, though not for ever. Never fails. */
    async finish(): Promise<void> {
      const ended = await within(
        limits.closing,
        delivery.idle().then(() => true),
        false,
      );
      if (ended) return;
      delivery.abort(new AppError('storage', 'backup-slow'));
      await within(limits.asking, delivery.idle(), undefined);
    },
  };
}
