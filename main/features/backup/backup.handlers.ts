// The feature `backup` of the contract, answered by its services.
import type { backup } from '../../../shared/contract/backup.ts';
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { BackupService } from './backup.service.ts';
import type { ProofService } from './proof.service.ts';
import type { RestoreService } from './restore.service.ts';

/** Gives the handlers of the feature `backup`. */
export function createBackupHandlers(
  backups: BackupService,
  restore: RestoreService,
  proofs: ProofService,
): FeatureHandlers<typeof backup> {
  return {
    status: () => backups.status(),
    run: () => backups.run(),
    cancel: () => backups.cancel(),
    chooseFolder: () => backups.chooseFolder(),
    chooseSecondFolder: () => backups.chooseSecondFolder(),
    forgetSecondFolder: () => backups.forgetSecondFolder(),
    resumeRotation: () => backups.resumeRotation(),
    list: () => proofs.list(),
    prove: ({ backup: wanted }) => proofs.prove(wanted),
    cancelProof: () => proofs.cancel(),
    beginRestore: ({ bytes }) => restore.begin(bytes),
    addPart: ({ token, base64 }) => restore.add(token, base64),
    restore: ({ token }) => restore.restore(token),
    cancelRestore: ({ token }) => restore.cancel(token),
  };
}
