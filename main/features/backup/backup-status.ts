// How the backups stand, put together from what is remembered and what the folders say now.
import type { BackupStatus } from '../../../shared/contract/backup.ts';
import { isOverdue, reminderDays } from '../../../shared/domain/backup/reminders.ts';
import { syncServiceOf } from '../../files/synced-folder.ts';
import { isOnSameDisk, isThere } from './backup-place.ts';
import type { BackupState, ProvenBackup } from './backup-state.ts';
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
  const { folder, now, patience } = context;
  const { last, copied, pause, since, proof } = ofVault(known, context.vaultId);
  const [first, second, isKept] = await Promise.all([
    lookAt(folder, context, known.folder === null),
    secondPlace(known.second, copied, context),
    last === null ? true : within(patience, isThere(last.file), null),
  ]);
  const missing = { reason: 'backup-missing', at: now.toISOString() };
  return {
    folder,
    isDefaultFolder: known.folder === null,
    lastProvenAt: last?.provenAt ?? null,
    problem: known.problem ?? (isKept === false ? missing : null),
    sameDisk: first.sameDisk,
    syncedBy: first.syncedBy,
    running: context.running,
    second,
    lastProofAt: proof,
    rotationPaused: pause && {
      since: pause.since,
      madeAt: pause.manifest.created_at,
      seal: pause.seal,
    },
    due: {
      copy: isOverdue(newestElsewhere([last, copied]), since, now, reminderDays.copy),
      proof: isOverdue(proof, since, now, reminderDays.proof),
    },
  };
}

/** What is remembered may be about a vault that was here before. */
function ofVault(known: BackupState, vaultId: string | null) {
  const own = <T extends { readonly vaultId: string }>(one: T | null): T | null =>
    one?.vaultId === vaultId ? one : null;
  return {
    last: own(known.last),
    copied: own(known.second?.last ?? null),
    pause: own(known.pause),
    since: own(known.since)?.at ?? null,
    proof: own(known.proof)?.at ?? null,
  };
}

function newestElsewhere(backups: readonly (ProvenBackup | null)[]): string | null {
  const moments = backups.flatMap((one) => (one?.elsewhere === true ? [one.provenAt] : []));
  return moments.sort().at(-1) ?? null;
}

async function secondPlace(
  second: BackupState['second'],
  copied: ProvenBackup | null,
  context: StatusContext,
): Promise<BackupStatus['second']> {
  if (second === null) return null;
  const { folder, problem } = second;
  const lastProvenAt = copied?.provenAt ?? null;
  return { folder, problem, lastProvenAt, ...(await lookAt(folder, context, false)) };
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
