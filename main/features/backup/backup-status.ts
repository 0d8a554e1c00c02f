// How the backups stand, put together from what is remembered and what the folders say now.
import type { BackupStatus } from '../../../shared/contract/backup.ts';
import { isOverdue, reminderDays } from '../../../shared/domain/backup/reminders.ts';
import { syncServiceOf } from '../../files/synced-folder.ts';
import { isOnSameDisk, isThere } from './backup-place.ts';
import type { BackupState } from './backup-state.ts';
import { within } from './within.ts';

export interface StatusContext {
  /** Null where there is no vault. */
  readonly vaultId: string | null;
  readonly folder: string;
  readonly dataFolder: string;
  readonly running: boolean;
  readonly now: Date;
  /** How long a question to a folder may take, in milliseconds. */
  readonly patience: number;
}

/** Gives the status; folders that do not answer in time are taken for absent. */
export async function backupStatus(
  known: BackupState,
  context: StatusContext,
): Promise<BackupStatus> {
  const { vaultId, folder, now, patience } = context;
  const ofThisVault = <T extends { readonly vaultId: string }>(one: T | null): T | null =>
    one?.vaultId === vaultId ? one : null;
  const newest = ofThisVault(known.last);
  const copied = ofThisVault(known.second?.last ?? null);
  const pause = ofThisVault(known.pause);
  const since = ofThisVault(known.since)?.at ?? null;
  const proof = ofThisVault(known.proof)?.at ?? null;
  const asked = <T>(work: Promise<T>, otherwise: T): Promise<T> =>
    within(patience, work, otherwise);
  const [first, second, found] = await Promise.all([
    lookAt(folder, context, known.folder === null),
    known.second === null ? null : lookAt(known.second.folder, context, false),
    newest === null ? true : asked(isThere(newest.file), null),
  ]);
  const missing = { reason: 'backup-missing', at: now.toISOString() };
  const elsewhere = [newest, copied]
    .flatMap((one) => (one?.elsewhere === true ? [one.provenAt] : []))
    .sort()
    .at(-1);
  return {
    folder,
    isDefaultFolder: known.folder === null,
    lastProvenAt: newest?.provenAt ?? null,
    problem: known.problem ?? (found === false ? missing : null),
    sameDisk: first.sameDisk,
    syncedBy: first.syncedBy,
    running: context.running,
    second:
      known.second === null || second === null
        ? null
        : {
            folder: known.second.folder,
            lastProvenAt: copied?.provenAt ?? null,
            problem: known.second.problem,
            ...second,
          },
    lastProofAt: proof,
    rotationPaused:
      pause === null
        ? null
        : { since: pause.since, madeAt: pause.manifest.created_at, seal: pause.seal },
    due: {
      copy: isOverdue(elsewhere ?? null, since, now, reminderDays.copy),
      proof: isOverdue(proof, since, now, reminderDays.proof),
    },
  };
}

async function lookAt(
  folder: string,
  { dataFolder, patience }: StatusContext,
  isMadeWhenNeeded: boolean,
) {
  const isPresent = await within(patience, isThere(folder), false);
  // Of a stick that is out nothing can be said: where it would be lies on the disk of the system.
  const canSay = isPresent === true || isMadeWhenNeeded;
  const [sameDisk, syncedBy] = await Promise.all([
    canSay ? within(patience, isOnSameDisk(folder, dataFolder), false) : false,
    within(patience, syncServiceOf(folder), null),
  ]);
  return { isThere: isPresent === true, sameDisk, syncedBy };
}
