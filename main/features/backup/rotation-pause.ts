// After a restore nothing is thrown away until somebody has found the vault right: what was taken back may be the wrong
// backup, and the right one would otherwise be removed by the next ones.
import type { VaultStatus } from '../../../shared/contract/vault.ts';
import type { Manifest } from '../../backup/backup-format.ts';
import { checkSeal } from '../../backup/seal-manifest.ts';
import { storageErrorOf } from '../../files/atomic-file.ts';
import { readEnvelope } from '../../vault/envelope-bytes.ts';
import type { BackupServiceOptions } from './backup.service.ts';

type RotationPauseOptions = Pick<
  BackupServiceOptions,
  'state' | 'clock' | 'events' | 'logger' | 'vaultFolder' | 'opened'
>;

/** Gives what holds the rule back. When the restored vault is first opened, it checks the seal of its backup. */
export function createRotationPause(options: RotationPauseOptions) {
  const { state, events, logger } = options;

  /** Says whether the backup described itself as the vault had written it: no key was there to tell before. */
  async function checkRestored(): Promise<void> {
    const { pause } = await state.read();
    const { vault_id: vaultId } = await readEnvelope(options.vaultFolder);
    if (pause?.seal !== 'unchecked' || pause.vaultId !== vaultId) return;
    // Locked meanwhile: the next opening asks again.
    const { status, databaseKey } = options.opened();
    if (status.vault !== 'centre') return;
    await state.change({ pause: { ...pause, seal: checkSeal(pause.manifest, databaseKey) } });
    events.publish('data.changed', { feature: 'backup' });
  }

  events.subscribe(({ topic, payload }) => {
    if (topic !== 'vault.changed' || (payload as VaultStatus).kind !== 'open') return;
    void checkRestored().catch((error: unknown) => {
      logger.error('restored-seal-unchecked', { reason: storageErrorOf(error).code });
    });
  });

  return {
    /** Keeps every backup of the vault that a manifest belongs to. @throws AppError `storage` / … */
    async begin(manifest: Manifest): Promise<void> {
      const since = options.clock.now().toISOString();
      await state.change({
        pause: { vaultId: manifest.vault_id, since, seal: 'unchecked', manifest },
      });
    },

    /** Lets the rule remove again. @throws AppError `storage` / … */
    end: (): Promise<void> => state.change({ pause: null }),
  };
}
