// What can be said of a vault without opening it. Loads nothing of the database and no cipher: the lock screen
// waits for it.
import type { VaultStatus } from '../../../shared/contract/vault.ts';
import { readEnvelope } from '../../vault/envelope-bytes.ts';
import type { Envelope } from '../../vault/envelope-schema.ts';
import { readLastClosed, vaultExists } from './vault-folders.ts';

/** Gives the status of the centre's vault while none is open. */
export async function closedStatus(folder: string): Promise<VaultStatus> {
  if (!vaultExists(folder)) return { kind: 'absent' };
  // Also a damaged vault is one: the attempt to unlock it says what is wrong.
  const envelope = await readEnvelope(folder).catch(() => null);
  return {
    kind: 'locked',
    vault: 'centre',
    centreName: envelope?.centre_name ?? '',
    lastClosedAt: await readLastClosed(folder),
    operators: envelope === null ? [] : operatorsOf(envelope),
  };
}

// In alphabetical order: whoever was here last is nobody else's business.
function operatorsOf({ slots }: Envelope): { slotId: string; login: string }[] {
  return slots
    .flatMap((one) =>
      one.type === 'password' && one.login !== undefined
        ? [{ slotId: one.slot, login: one.login }]
        : [],
    )
    .sort((one, other) => one.login.localeCompare(other.login));
}
