// Proves a backup: opens it again in an encrypted temporary file, as a restore would, checks every page, counts, and
// compares with the open vault. Nothing of what it makes stays, and the vault itself is not touched.
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { BackupProof, FoundBackup, VaultCounts } from '../../../shared/contract/backup.ts';
import { AppError } from '../../../shared/wire.ts';
import { readBackup, vaultIdOf } from '../../backup/read-backup.ts';
import { checkSeal } from '../../backup/seal-manifest.ts';
import { inventoryOf, isSame, proveDatabase } from '../../database/database-copy.ts';
import type { DatabaseInventory } from '../../database/database-copy.ts';
import { databaseErrorOf } from '../../database/database-errors.ts';
import { ensurePrivateFolder } from '../../files/atomic-file.ts';
import type { EventHub } from '../../ipc/event-hub.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { Logger } from '../../ports/logger.ts';
import { readEnvelope } from '../../vault/envelope-bytes.ts';
import type { OpenVault } from '../vault/vault-session.ts';
import { backupsIn } from './backup-place.ts';
import type { BackupService } from './backup.service.ts';
import type { BackupStateFile } from './backup-state.ts';
import { within } from './within.ts';

export interface ProofServiceOptions {
  /** A folder of this program where the backup is opened. */
  readonly workFolder: string;
  readonly vaultFolder: string;
  readonly folders: BackupService['folders'];
  readonly state: BackupStateFile;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly events: EventHub;
  readonly logger: Logger;
  readonly sqliteBinding: string | null;
  /** Gives what is open. @throws AppError `locked` */
  readonly opened: () => OpenVault;
}

export type ProofService = ReturnType<typeof createProofService>;

/** What a person counts, and the table that holds it. */
const COUNTED: Readonly<Record<keyof VaultCounts, string>> = {
  people: 'person',
  groups: 'participant_group',
  meetings: 'meeting',
  portfolios: 'portfolio_version',
};

/** How long a question to a folder may take, which may be on a network that is gone. */
const PATIENCE_MS = 1500;

/** Told at most so often in one step. */
const PARTS_TOLD = 50;

/** Gives the service behind the proofs. At most one runs; another call ends it. */
export function createProofService(options: ProofServiceOptions) {
  const { workFolder, state, events, clock, logger } = options;
  let running: AbortController | null = null;
  let last: Promise<unknown> = Promise.resolve();

  function centreVault(): OpenVault {
    const vault = options.opened();
    if (vault.status.vault === 'practice') {
      throw new AppError('refused', 'practice-not-backed-up');
    }
    return vault;
  }

  async function list(): Promise<(FoundBackup & { readonly folder: string })[]> {
    const { prefix } = centreVault().status.centre;
    const { vault_id: own } = await readEnvelope(options.vaultFolder);
    const found = (await options.folders()).map(async ({ place, folder }) => {
      const names = await within(PATIENCE_MS, backupsIn(folder, prefix), []);
      const backups: (FoundBackup & { readonly folder: string })[] = [];
      for (const { name, moment } of names) {
        const id = await within(PATIENCE_MS, vaultIdOf(path.join(folder, name)), null);
        // One that does not say whose it is may be ours and damaged: that is what a proof is for.
        if (id === null || id === own)
          backups.push({ place, folder, name, madeAt: moment.toISOString() });
      }
      return backups;
    });
    const all = (await Promise.all(found)).flat();
    return all.sort((one, other) => (one.madeAt < other.madeAt ? 1 : -1));
  }

  async function pick(wanted: Pick<FoundBackup, 'place' | 'name'> | null) {
    const all = await list();
    const found = all.find(
      ({ place, name }) => wanted === null || (place === wanted.place && name === wanted.name),
    );
    if (found !== undefined) return found;
    throw new AppError('not-found', 'no-backup');
  }

  async function proveIn(
    folder: string,
    wanted: Pick<FoundBackup, 'place' | 'name'> | null,
    signal: AbortSignal,
  ): Promise<BackupProof> {
    const vault = centreVault();
    const backup = await pick(wanted);
    const file = path.join(folder, `${options.ids.next()}.db`);
    const tell = teller(events);
    const source = path.join(backup.folder, backup.name);
    const { manifest, envelope } = await readBackup(source, file, {
      signal,
      onRead: (bytes, of) => tell('read', bytes / of),
    });
    const own = await readEnvelope(options.vaultFolder);
    // The key is another one since somebody was removed: the backup is whole, but this key does not open it.
    if (envelope.vault_id !== own.vault_id || envelope.db.epoch !== own.db.epoch) {
      throw new AppError('refused', 'backup-other-key');
    }
    const seal = checkSeal(manifest, vault.databaseKey);
    if (seal === 'changed') throw new AppError('storage', 'proof-seal-changed');
    tell('open', 0);
    await nextTurn();
    signal.throwIfAborted();
    const { sqliteBinding } = options;
    const held = proveDatabase({ file, key: vault.databaseKey, sqliteBinding });
    if (!isSame(held, manifest)) throw new AppError('storage', 'proof-failed');
    tell('compare', 0);
    await nextTurn();
    signal.throwIfAborted();
    const now = await inventoryOf(vault.dataSource);
    const at = clock.now().toISOString();
    await state.change({ proof: { vaultId: own.vault_id, at } });
    logger.info('backup-proof', { rows: Object.values(held.tables).reduce((a, b) => a + b, 0) });
    const { place, name } = backup;
    return {
      place,
      name,
      madeAt: manifest.created_at,
      isSealed: seal === 'sound',
      held: countsOf(held),
      now: countsOf(now),
    };
  }

  async function proveNow(
    wanted: Pick<FoundBackup, 'place' | 'name'> | null,
    { signal }: AbortController,
  ): Promise<BackupProof> {
    try {
      // What a program that was killed has left is of no use, and encrypted.
      await rm(workFolder, { recursive: true, force: true });
      await ensurePrivateFolder(workFolder);
      return await proveIn(workFolder, wanted, signal);
    } catch (error) {
      signal.throwIfAborted();
      const known = failureOf(error);
      if (known.code === 'storage')
        logger.error('backup-proof-failed', { reason: known.reason ?? '' });
      throw known;
    } finally {
      await rm(workFolder, { recursive: true, force: true }).catch(() => undefined);
      events.publish('data.changed', { feature: 'backup' });
    }
  }

  return {
    /** @throws AppError as the contract says */
    list: async (): Promise<FoundBackup[]> =>
      (await list()).map(({ place, name, madeAt }) => ({ place, name, madeAt })),

    /** @throws AppError as the contract says */
    async prove(wanted: Pick<FoundBackup, 'place' | 'name'> | null): Promise<BackupProof> {
      centreVault();
      running?.abort(new AppError('cancelled'));
      const mine = new AbortController();
      running = mine;
      const run = last.then(() => proveNow(wanted, mine));
      last = run.catch(() => undefined);
      return run;
    },

    cancel(): void {
      running?.abort(new AppError('cancelled'));
    },

    /** Ends what is running, before the vault closes under it. */
    async end(): Promise<void> {
      running?.abort(new AppError('cancelled'));
      await last;
    },
  };
}

/** Tells the steps, and no more often than a bar can show. */
function teller(events: EventHub) {
  let told = '';
  return (step: 'read' | 'open' | 'compare', part: number): void => {
    const now = `${step} ${Math.floor(part * PARTS_TOLD)}`;
    if (now === told) return;
    told = now;
    events.publish('backup.proof', { step, part: Math.min(1, part) });
  };
}

/** Lets a cancel and the step that was told come through before SQLite keeps the thread. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function countsOf({ tables }: DatabaseInventory): VaultCounts {
  const of = (kind: keyof VaultCounts): number => tables[COUNTED[kind]] ?? 0;
  return {
    people: of('people'),
    groups: of('groups'),
    meetings: of('meetings'),
    portfolios: of('portfolios'),
  };
}

/** A file that does not open again is a backup that failed its proof, whatever exactly is wrong with it. */
function failureOf(error: unknown): AppError {
  const known = databaseErrorOf(error);
  const unsound = ['not-a-backup', 'backup-damaged', 'vault-damaged'];
  return unsound.includes(known.reason ?? '') ? new AppError('storage', 'proof-failed') : known;
}
