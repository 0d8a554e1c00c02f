// What can be said of a vault without opening it. Loads nothing of the database and no cipher: the lock screen
// waits for it.
import type { VaultStatus } from '../../../shared/contract/vault.ts';
import { readEnvelope } from '../../vault/envelope-bytes.ts';
import type { Envelope } from '../../vault/envelope-schema.ts';
import { createBackupStateFile } from '../backup/backup-state.ts';
import { readLastClosed, vaultExists, vaultFolder } from './vault-folders.ts';

/** Gives the status of the centre's vault while none is open. */
export async function closedStatus(dataFolder: string): Promise<VaultStatus> {
  const folder = vaultFolder(dataFolder, 'centre');
  if (!vaultExists(folder)) return { kind: 'absent' };
  // Also a damaged vault is one: the attempt to unlock it says what is wrong.
  const [envelope, lastClosedAt, { last }] = await Promise.all([
    readEnvelope(folder).catch(() => null),
    readLastClosed(folder),
    createBackupStateFile(dataFolder).read(),
  ]);
  return {
    kind: 'locked',
    vault: 'centre',
    centreName: envelope?.centre_name ?? '',
    lastClosedAt,
    // What is remembered may be about a vault that was here before.
    lastBackupAt: last !== null && last.vaultId === envelope?.vault_id ? last.provenAt : null,
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
