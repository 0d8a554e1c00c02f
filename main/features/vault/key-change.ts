// How the keys of the open vault change: its envelope is opened with the passphrase of whoever changes it, and
// written anew, with the same master key (another way in, another name) or with another one (somebody has left).
import { AppError } from '../../../shared/wire.ts';
import { closeDatabase } from '../../database/open-database.ts';
import { runInTransaction } from '../../database/transaction.ts';
import { nameLogins, nextGeneration } from '../../vault/envelope-changes.ts';
import { isWritten, openVaultFolder, writeEnvelope } from '../../vault/envelope-file.ts';
import type { OpenedEnvelope } from '../../vault/envelope-file.ts';
import type { VaultKey } from '../../vault/envelope.ts';
import type { Envelope } from '../../vault/envelope-schema.ts';
import { createMasterKey } from '../../vault/vault-keys.ts';
import { findOperators } from '../operators/operators.repository.ts';
import { findCentre, storeEnvelopeGeneration } from './centre.repository.ts';
import type { TryDelay } from './try-delay.ts';
import { openFiles } from './vault-maker.ts';
import type { VaultTools } from './vault-maker.ts';
import { rotateVault } from './vault-rotation.ts';
import type { OpenVault, VaultDatabase, VaultSession } from './vault-session.ts';

export interface KeyChangeOptions {
  readonly folder: string;
  readonly session: VaultSession;
  readonly tools: VaultTools;
  readonly tries: TryDelay;
}

/** A change of the envelope, under the master key that it has. */
export type EnvelopeStep = (
  envelope: Envelope,
  masterKey: Uint8Array,
) => Promise<Envelope> | Envelope;

export interface KeyChange {
  readonly key: VaultKey;
  /** Changes the envelope; null leaves it as it is. */
  readonly step: EnvelopeStep | null;
  /** Stores what belongs to it in the database, before it counts. */
  readonly store?: (dataSource: VaultDatabase) => Promise<void>;
  /** Takes that back when the envelope could not be written. */
  readonly takeBack?: (dataSource: VaultDatabase) => Promise<void>;
}

/** Gives what changes the envelope of the open vault. */
export function createKeyChanger({ folder, session, tools, tries }: KeyChangeOptions) {
  /** The key of whoever has opened the vault: nobody else's passphrase will do. */
  function own(passphrase: string): VaultKey {
    return { passphrase, slotId: session.current()?.slotId ?? null };
  }

  /** Opens the envelope of the open vault for a step; the master key is wiped after it. */
  async function withEnvelope<T>(
    key: VaultKey,
    work: (opened: OpenedEnvelope, vault: OpenVault) => Promise<T>,
  ): Promise<T> {
    const vault = session.require();
    if (vault.status.vault !== 'centre') throw new AppError('refused', 'practice-has-no-keys');
    const opened = await tries.guard(() => openVaultFolder(folder, key));
    try {
      // An older envelope put back must not pass for the newest by being counted up.
      const centre = await findCentre(vault.dataSource);
      if (centre === null || centre.envelopeGeneration > opened.envelope.generation) {
        throw new AppError('storage', 'vault-damaged');
      }
      return await work(opened, vault);
    } finally {
      opened.masterKey.fill(0);
    }
  }

  /** Changes the envelope of the open vault and writes it. */
  function change({ key, step, store, takeBack }: KeyChange): Promise<void> {
    return withEnvelope(key, async ({ envelope, masterKey }, { dataSource }) => {
      const stepped =
        (await step?.(envelope, masterKey)) ?? nextGeneration(envelope, {}, masterKey);
      if (store !== undefined) await runInTransaction(dataSource, () => store(dataSource));
      try {
        const next = nameLogins(stepped, await loginsOf(dataSource), masterKey);
        await writeEnvelope(folder, next);
      } catch (error) {
        // The first of the two files may be there all the same, and then it counts.
        if (!(await isWritten(folder, stepped.generation))) await takeBack?.(dataSource);
        throw error;
      }
      await runInTransaction(dataSource, () =>
        storeEnvelopeGeneration(dataSource, stepped.generation),
      );
    });
  }

  /**
   * Changes the envelope and the keys of the open vault, for the ways in that `keeps` names. When it fails after
   * the new envelope counts, the vault is locked, and the next opening brings it to its end.
   */
  function rotate(
    { key, step }: Pick<KeyChange, 'key' | 'step'>,
    keeps: (slotId: string) => boolean = () => true,
  ): Promise<void> {
    return withEnvelope(key, async ({ envelope, masterKey }, vault) => {
      const stepped = (await step?.(envelope, masterKey)) ?? envelope;
      const next = createMasterKey();
      let isCommitted = false;
      try {
        const logins = await loginsOf(vault.dataSource);
        const ways = stepped.slots.filter(({ slot }) => keeps(slot));
        const named = nameLogins({ ...stepped, slots: ways }, logins, masterKey);
        const { dataSource, databaseKey } = vault;
        const rotating = {
          folder,
          dataSource,
          databaseKey,
          envelope: named,
          from: masterKey,
          to: next,
        };
        const finished = await rotateVault(rotating, tools, () => {
          isCommitted = true;
          session.release();
        });
        session.hold('centre', await openFiles(folder, finished, next, vault.slotId, tools));
      } finally {
        next.fill(0);
        if (isCommitted) {
          if (vault.dataSource.isInitialized)
            await closeDatabase(vault.dataSource).catch(() => undefined);
          vault.databaseKey.fill(0);
        }
      }
    });
  }

  return { own, change, rotate };
}

/** Gives what the lock screen calls each of those who have a way in. */
async function loginsOf(dataSource: VaultDatabase): Promise<ReadonlyMap<string, string>> {
  const active = await findOperators(dataSource);
  return new Map(active.flatMap(({ slotId, name }) => (slotId === null ? [] : [[slotId, name]])));
}
