// The half of a backup that needs its folders: writes a copy of the vault to the first and to the second, one
// after another, each within its time. What fails is remembered for the operator.
import path from 'node:path';
import type { BackupPlace } from '../../../shared/contract/backup.ts';
import { AppError } from '../../../shared/wire.ts';
import { writeBackup } from '../../backup/write-backup.ts';
import { storageErrorOf } from '../../files/atomic-file.ts';
import type { EventHub } from '../../ipc/event-hub.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Logger } from '../../ports/logger.ts';
import type { VaultCopy } from './backup-copy.ts';
import { freeName, isOnSameDisk, removeOutdated, requireFolder } from './backup-place.ts';
import type { BackupState, BackupStateFile, ProvenBackup } from './backup-state.ts';

export interface DeliveryOptions {
  readonly state: BackupStateFile;
  readonly folderOf: (known: BackupState) => string;
  /** Where the vault lies: a copy on another disk is worth more. */
  readonly dataFolder: string;
  readonly clock: Clock;
  readonly events: EventHub;
  readonly logger: Logger;
  /** How long one backup may take to be written, in milliseconds. */
  readonly limit: number;
  /** Stands in for the disk in tests. */
  readonly write?: typeof writeBackup;
}

type SecondState = NonNullable<BackupState['second']>;

/** One copy on its way. */
interface Attempt {
  readonly stop: AbortController;
  /** Where it is being written. */
  place: BackupPlace;
}

/** Gives what writes copies of the vault to the folders for backups. */
export function createDelivery(options: DeliveryOptions) {
  const { state, folderOf, clock, events, logger } = options;
  const write = options.write ?? writeBackup;
  /** The newest attempt waits for the one before. */
  let last: Promise<unknown> = Promise.resolve();
  let running: AbortController | null = null;

  async function deliverTo(copy: VaultCopy, attempt: Attempt): Promise<void> {
    let failure: unknown = null;
    try {
      await deliverToFirst(copy, attempt.stop.signal);
    } catch (error) {
      failure = error;
      // Of one that was given up, whoever gave it up has remembered why.
      if (!attempt.stop.signal.aborted) await remember(error);
    }
    // One place that fails is no reason to leave the other without.
    attempt.place = 'second';
    try {
      await deliverToSecond(copy, attempt.stop.signal);
    } finally {
      await copy.discard();
    }
    if (failure !== null) throw failure;
  }

  async function deliverToFirst(copy: VaultCopy, signal: AbortSignal): Promise<void> {
    const known = await state.read();
    const folder = folderOf(known);
    await requireFolder(folder, known.folder === null);
    const last = await store(copy, folder, signal);
    const { vaultId } = copy;
    const since = known.since?.vaultId === vaultId ? known.since : { vaultId, at: last.provenAt };
    await state.change({ last, since, problem: null });
    const { tables } = copy.content.manifest;
    logger.info('backup-proven', { rows: sum(Object.values(tables)) });
    await tidy(copy, last.file);
  }

  async function deliverToSecond(copy: VaultCopy, signal: AbortSignal): Promise<void> {
    const { second } = await state.read();
    if (second === null || signal.aborted) return;
    try {
      await requireFolder(second.folder, false, 'second-folder-missing');
      const last = await store(copy, second.folder, signal);
      await changeSecond(second.folder, { last, problem: null });
      await tidy(copy, last.file);
    } catch (error) {
      if (!signal.aborted) await rememberSecond(error);
    }
  }

  async function changeSecond(folder: string, part: Partial<SecondState>): Promise<void> {
    const { second } = await state.read();
    // The operator may have chosen another one meanwhile.
    if (second?.folder === folder) await state.change({ second: { ...second, ...part } });
  }

  /** Writes a copy to a folder that is there. */
  async function store(copy: VaultCopy, folder: string, signal: AbortSignal) {
    signal.throwIfAborted();
    const { vaultId, prefix, mark, takenAt } = copy;
    const name = await freeName(folder, prefix, takenAt);
    const temporaryName = `.espor-backup-${vaultId}.part`;
    await write(copy.content, { folder, name, temporaryName, signal });
    const proven: ProvenBackup = {
      vaultId,
      file: path.join(folder, name),
      provenAt: takenAt.toISOString(),
      mark,
      elsewhere: !(await isOnSameDisk(folder, options.dataFolder)),
    };
    return proven;
  }

  /** Removes beside a proved file what the rule does not keep; nothing while a restored vault is looked at. */
  async function tidy({ vaultId, prefix }: VaultCopy, proved: string): Promise<void> {
    const { pause } = await state.read();
    if (pause?.vaultId === vaultId) return;
    const vault = { id: vaultId, prefix, proved: path.basename(proved) };
    await removeOutdated(path.dirname(proved), vault, clock.now()).catch(() => undefined);
  }

  /** Writes a copy to the folders, in its turn and within its time, until `stop`; a failure is remembered and thrown. */
  function deliverInTurn(copy: VaultCopy, stop = new AbortController()): Promise<void> {
    const mine = last.then(async () => {
      running = stop;
      const attempt: Attempt = { stop, place: 'first' };
      const timer = setTimeout(
        () => stop.abort(new AppError('storage', 'backup-slow')),
        options.limit,
      );
      try {
        await unlessAborted(deliverTo(copy, attempt), stop.signal);
      } catch (error) {
        // The disk may not have answered at all: then nobody else has remembered it.
        if (stop.signal.aborted)
          await (attempt.place === 'first' ? remember(error) : rememberSecond(error));
        throw error;
      } finally {
        clearTimeout(timer);
        running = null;
        events.publish('data.changed', { feature: 'backup' });
      }
    });
    last = mine.catch(() => undefined);
    return mine;
  }

  async function remember(error: unknown): Promise<void> {
    if (isCancelled(error)) return;
    const problem = problemOf(error);
    logger.error('backup-failed', { reason: problem.reason });
    await state.change({ problem }).catch(() => undefined);
    events.publish('data.changed', { feature: 'backup' });
  }

  async function rememberSecond(error: unknown): Promise<void> {
    const { second } = await state.read();
    if (second === null || isCancelled(error)) return;
    const problem = problemOf(error);
    // A stick that is not plugged in is where it should be.
    if (problem.reason !== 'second-folder-missing')
      logger.error('second-backup-failed', { reason: problem.reason });
    await changeSecond(second.folder, { problem }).catch(() => undefined);
  }

  function problemOf(error: unknown) {
    const known = storageErrorOf(error);
    return { reason: known.reason ?? known.code, at: clock.now().toISOString() };
  }

  return {
    deliver: deliverInTurn,
    remember,
    isRunning: (): boolean => running !== null,
    /** Ends what is being written. */
    abort: (reason: AppError): void => running?.abort(reason),
    /** Resolves when nothing is being written or waits for it. */
    idle: async (): Promise<void> => {
      await last;
    },
  };
}

/** Rejects as soon as the signal says so, though the work may still hang on a disk that does not answer. */
function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(asError(signal.reason)), { once: true });
    work.then(resolve, reject);
  });
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new AppError('cancelled');
}

/** Ended by the operator: no failure. */
const isCancelled = (error: unknown): boolean => storageErrorOf(error).code === 'cancelled';

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
