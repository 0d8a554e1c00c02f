// The ways into the centre's vault and their changes. Each change is a new generation of the envelope, and needs
// the passphrase of whoever makes it; the database is not touched but for that number, unless the keys change.
import type { RecoveryChoice } from '../../../shared/contract/vault.ts';
import {
  plainCharacters,
  readRecoveryCode,
} from '../../../shared/domain/recovery/recovery-code.ts';
import { AppError } from '../../../shared/wire.ts';
import { readEnvelope } from '../../vault/envelope-bytes.ts';
import { replacePassphrase, replaceRecovery } from '../../vault/envelope-changes.ts';
import { openVaultFolder } from '../../vault/envelope-file.ts';
import { recoveryMadeAt } from '../../vault/envelope.ts';
import type { VaultKey } from '../../vault/envelope.ts';
import { prepareRecovery } from '../../vault/recovery-slot.ts';
import type { NewRecoverySlot, PreparedRecovery } from '../../vault/recovery-slot.ts';
import { createKeyChanger } from './key-change.ts';
import type { EnvelopeStep, KeyChangeOptions } from './key-change.ts';
import { vaultExists } from './vault-folders.ts';

/** Gives what changes the ways into the centre's vault. It remembers the sheet shown last, never its code. */
export function createVaultKeys(options: KeyChangeOptions) {
  const { folder, session, tools, tries } = options;
  const { own, change, rotate } = createKeyChanger(options);
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

  function withPassphrase(slotId: string, passphrase: string): EnvelopeStep {
    return (envelope, masterKey) =>
      replacePassphrase(envelope, { slotId, passphrase, cost: tools.cost }, masterKey);
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
        const key = own(passphrase ?? '');
        const { masterKey } = await tries.guard(() => openVaultFolder(folder, key));
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
      await change({
        key: own(input.passphrase),
        step: (envelope, masterKey) => replaceRecovery(envelope, slot, masterKey),
      });
      shown = null;
      return { madeAt: slot.madeAt.toISOString() };
    },

    /** Gives whoever has come in by the sheet another passphrase. */
    replaceByCode: (key: VaultKey, passphrase: string): Promise<void> =>
      change({ key, step: withPassphrase(session.require().slotId, passphrase) }),

    /** @throws AppError `refused` / `wrong-passphrase`; `locked` */
    changePassphrase: (input: {
      readonly passphrase: string;
      readonly next: string;
      readonly mayBeKnown: boolean;
    }): Promise<void> => {
      const key = own(input.passphrase);
      const step = withPassphrase(session.require().slotId, input.next);
      return input.mayBeKnown ? rotate({ key, step }) : change({ key, step });
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
