// The half of a backup that needs its folder: writes a copy of the vault there, one after another, each
// within its time. What fails is remembered for the operator.
import path from 'node:path';
import { AppError } from '../../../shared/wire.ts';
import { writeBackup } from '../../backup/write-backup.ts';
import { storageErrorOf } from '../../files/atomic-file.ts';
import type { EventHub } from '../../ipc/event-hub.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Logger } from '../../ports/logger.ts';
import type { VaultCopy } from './backup-copy.ts';
import { freeName, removeOldest, requireFolder } from './backup-place.ts';
import type { BackupState, BackupStateFile } from './backup-state.ts';

export interface DeliveryOptions {
  readonly state: BackupStateFile;
  readonly folderOf: (known: BackupState) => string;
  readonly clock: Clock;
  readonly events: EventHub;
  readonly logger: Logger;
  /** How long one backup may take to be written, in milliseconds. */
  readonly limit: number;
  /** Stands in for the disk in tests. */
  readonly write?: typeof writeBackup;
}

/** Gives what writes copies of the vault to the folder for backups. */
export function createDelivery(options: DeliveryOptions) {
  const { state, folderOf, clock, events, logger } = options;
  const write = options.write ?? writeBackup;
  /** The newest attempt waits for the one before. */
  let last: Promise<unknown> = Promise.resolve();
  let running: AbortController | null = null;

  async function deliver(copy: VaultCopy, signal: AbortSignal): Promise<void> {
    try {
      await deliverTo(copy, signal);
    } finally {
      await copy.discard();
    }
  }

  async function deliverTo(copy: VaultCopy, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const known = await state.read();
    const folder = folderOf(known);
    await requireFolder(folder, known.folder === null);
    const name = await freeName(folder, copy.prefix, copy.takenAt);
    const temporaryName = `.espor-backup-${copy.vaultId}.part`;
    await write(copy.content, { folder, name, temporaryName, signal });
    const { vaultId, mark } = copy;
    const provenAt = copy.takenAt.toISOString();
    const file = path.join(folder, name);
    await state.change({ last: { vaultId, file, provenAt, mark }, problem: null });
    logger.info('backup-proven', { rows: sum(Object.values(copy.content.about.tables)) });
    const { prefix } = copy;
    await removeOldest(folder, { id: vaultId, prefix, proved: name }).catch(() => undefined);
  }

  /** Writes a copy to the folder, in its turn and within its time, until `stop`; a failure is remembered and thrown. */
  function deliverInTurn(copy: VaultCopy, stop = new AbortController()): Promise<void> {
    const mine = last.then(async () => {
      running = stop;
      const timer = setTimeout(
        () => stop.abort(new AppError('storage', 'backup-slow')),
        options.limit,
      );
      try {
        await unlessAborted(deliver(copy, stop.signal), stop.signal);
      } catch (error) {
        await remember(error);
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
    const known = storageErrorOf(error);
    if (known.code === 'cancelled') return;
    const reason = known.reason ?? known.code;
    logger.error('backup-failed', { reason });
    const problem = { reason, at: clock.now().toISOString() };
    await state.change({ problem }).catch(() => undefined);
    events.publish('data.changed', { feature: 'backup' });
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

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
