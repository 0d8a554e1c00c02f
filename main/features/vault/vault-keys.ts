// The ways into the centre's vault and their changes: a new recovery sheet, another passphrase. Each
// change is a new generation of the envelope; the database is not touched but for that number.
import type { RecoveryChoice } from '../../../shared/contract/vault.ts';
import {
  plainCharacters,
  readRecoveryCode,
} from '../../../shared/domain/recovery/recovery-code.ts';
import { AppError } from '../../../shared/wire.ts';
import { runInTransaction } from '../../database/transaction.ts';
import { readEnvelope } from '../../vault/envelope-bytes.ts';
import { openVaultFolder, writeEnvelope } from '../../vault/envelope-file.ts';
import {
  passwordSlotIds,
  recoveryMadeAt,
  replacePassphrase,
  replaceRecovery,
} from '../../vault/envelope.ts';
import type { VaultKey } from '../../vault/envelope.ts';
import type { Envelope } from '../../vault/envelope-schema.ts';
import { prepareRecovery } from '../../vault/recovery-slot.ts';
import type { NewRecoverySlot, PreparedRecovery } from '../../vault/recovery-slot.ts';
import { findCentre, storeEnvelopeGeneration } from './centre.repository.ts';
import { vaultExists } from './vault-folders.ts';
import type { VaultTools } from './vault-maker.ts';
import type { VaultSession } from './vault-session.ts';

export interface VaultKeysOptions {
  readonly folder: string;
  readonly session: VaultSession;
  readonly tools: Pick<VaultTools, 'clock' | 'ids' | 'cost'>;
}

/** Gives what changes the ways into the centre's vault. It remembers the sheet shown last, never its code. */
export function createVaultKeys({ folder, session, tools }: VaultKeysOptions) {
  let shown: (PreparedRecovery & { readonly madeAt: Date }) | null = null;

  function confirmed(choice: RecoveryChoice): NewRecoverySlot | null {
    return choice.kind === 'none' ? null : confirmedSheet(choice.retyped);
  }

  function confirmedSheet(retyped: string): NewRecoverySlot {
    if (shown === null) throw new AppError('refused', 'no-sheet-prepared');
    if (plainCharacters(retyped) !== shown.ending) {
      throw new AppError('invalid-input', 'retyped-differs');
    }
    return { slotId: tools.ids.next(), recipient: shown.recipient, madeAt: shown.madeAt };
  }

  /** Opens the envelope of the open vault, changes it and writes it. */
  async function change(
    key: VaultKey,
    step: (envelope: Envelope, masterKey: Uint8Array, slotId: string) => Promise<Envelope>,
  ): Promise<void> {
    const { dataSource, status } = session.require();
    if (status.vault !== 'centre') throw new AppError('refused', 'practice-has-no-keys');
    const { envelope, masterKey, slotId } = await openVaultFolder(folder, key);
    try {
      // An older envelope put back must not pass for the newest by being counted up.
      const centre = await findCentre(dataSource);
      if (centre === null || centre.envelopeGeneration > envelope.generation) {
        throw new AppError('storage', 'vault-damaged');
      }
      const next = await step(envelope, masterKey, slotId);
      await writeEnvelope(folder, next);
      await runInTransaction(dataSource, () =>
        storeEnvelopeGeneration(dataSource, next.generation),
      );
    } finally {
      masterKey.fill(0);
    }
  }

  function withPassphrase(passphrase: string) {
    return (envelope: Envelope, masterKey: Uint8Array, opened: string) => {
      const slots = passwordSlotIds(envelope);
      // The sheet is nobody's: it gives the first operator a way in again.
      const slotId = slots.includes(opened) ? opened : (slots[0] ?? opened);
      return replacePassphrase(envelope, { slotId, passphrase, cost: tools.cost }, masterKey);
    };
  }

  return {
    confirmed,

    /** Forgets the sheet shown last. */
    forget: (): void => {
      shown = null;
    },

    madeAt: async (): Promise<string | null> => {
      const envelope = vaultExists(folder) ? await readEnvelope(folder).catch(() => null) : null;
      return envelope === null ? null : recoveryMadeAt(envelope);
    },

    /** @throws AppError `refused` / `wrong-passphrase` where there is a vault already. */
    prepare: async (passphrase: string | null): Promise<{ code: string; madeAt: string }> => {
      if (vaultExists(folder)) {
        const { masterKey } = await openVaultFolder(folder, { passphrase: passphrase ?? '' });
        masterKey.fill(0);
      }
      const { identity, prepared } = await prepareRecovery();
      const madeAt = tools.clock.now();
      shown = { ...prepared, madeAt };
      return { code: identity, madeAt: madeAt.toISOString() };
    },

    /** @throws AppError as {@link confirmed} and `openVaultFolder`; `locked` */
    add: async (input: {
      readonly passphrase: string;
      readonly retyped: string;
    }): Promise<{ madeAt: string }> => {
      const slot = confirmedSheet(input.retyped);
      await change(input, (envelope, masterKey) => replaceRecovery(envelope, slot, masterKey));
      shown = null;
      return { madeAt: slot.madeAt.toISOString() };
    },

    /** Gives the open vault another passphrase by the sheet that has opened it. */
    replaceByCode: (key: VaultKey, passphrase: string): Promise<void> =>
      change(key, withPassphrase(passphrase)),

    /** @throws AppError `refused` / `wrong-passphrase`; `locked` */
    changePassphrase: async (input: {
      readonly passphrase: string;
      readonly next: string;
    }): Promise<void> => {
      await change({ passphrase: input.passphrase }, withPassphrase(input.next));
    },
  };
}

/** Gives the key on a recovery sheet as it was typed. @throws AppError for what cannot be one */
export function sheetKeyOf(typed: string): VaultKey {
  const code = readRecoveryCode(typed);
  switch (code.kind) {
    case 'sound':
      return { recoveryIdentity: code.identity };
    case 'length':
      throw new AppError('invalid-input', 'recovery-code-length', { typed: code.count });
    case 'group':
      throw new AppError('invalid-input', 'recovery-code-group', { group: code.group });
    case 'checksum':
      throw new AppError('invalid-input', 'recovery-code-wrong');
  }
}
