// Another master key for the centre's vault, so that whoever was removed opens nothing any more. The database is
// never rekeyed where it lies: a proved copy under the new key takes its place. What counts is one step, the
// writing of the envelope; a crash before it leaves the vault as it was, a crash after it is made good when the
// vault is opened next.
import { rename } from 'node:fs/promises';
import { closeDatabase, openDatabase } from '../../database/open-database.ts';
import { copyUnderNewKey, removeCopy } from '../../database/database-copy.ts';
import { runBetweenTransactions } from '../../database/transaction.ts';
import { syncFolder } from '../../files/atomic-file.ts';
import { isWritten, readDatabaseSalt, writeEnvelope } from '../../vault/envelope-file.ts';
import type { Envelope, PendingRotation } from '../../vault/envelope-schema.ts';
import {
  beginRotation,
  endRotation,
  nextEpoch,
  openPreviousKey,
  renewRotation,
} from '../../vault/rotation-seal.ts';
import { databaseKeyOf } from '../../vault/vault-keys.ts';
import { databaseFile } from './vault-folders.ts';
import type { VaultDatabase } from './vault-session.ts';

/** Between which two writes a rotation stands; for tests that look at what a kill would leave. */
export const rotationPoints = [
  'begun',
  'copied',
  'envelope-written',
  'database-closed',
  'database-replaced',
  'envelope-finished',
] as const;
export type RotationPoint = (typeof rotationPoints)[number];

type AtPoint = (point: RotationPoint) => Promise<void>;

export interface RotationTools {
  readonly sqliteBinding: string | null;
  /** Runs at each point; what it throws ends the rotation there. */
  readonly atRotationPoint?: AtPoint;
}

function pointsOf({ atRotationPoint }: RotationTools): AtPoint {
  return atRotationPoint ?? (() => Promise.resolve());
}

/** The vault as it lies there, open, with the keys of before and after. */
export interface RotatingVault {
  readonly folder: string;
  readonly dataSource: VaultDatabase;
  /** The key of the open database. */
  readonly databaseKey: Uint8Array;
  readonly envelope: Envelope;
  readonly from: Uint8Array;
  readonly to: Uint8Array;
}

/** Gives the name under which a copy waits to become the database. */
function nextFile(folder: string): string {
  return `${databaseFile(folder)}.next`;
}

/**
 * Seals the vault under the master key `to`, for all ways in of the envelope, and gives the envelope that counts
 * then. The database is closed afterwards. `onCommit` is called when the new envelope counts: what fails before
 * leaves everything as it was, what fails after it is for {@link resumeRotation}.
 *
 * @throws AppError `storage` / `disk-full` …, `vault-damaged` when the copy does not hold the same
 */
export async function rotateVault(
  vault: RotatingVault,
  tools: RotationTools,
  onCommit: () => void,
): Promise<Envelope> {
  const { folder, envelope, dataSource, to } = vault;
  const at = pointsOf(tools);
  const key = databaseKeyOf(to, nextEpoch(envelope));
  try {
    // Whatever was stored meanwhile would be missing in the copy.
    return await runBetweenTransactions(dataSource, async () => {
      await at('begun');
      const salt = await makeCopy(vault, key, tools);
      const begun = await beginInFolder(vault, salt, at, onCommit);
      await at('envelope-written');
      await replaceDatabase(folder, dataSource, at);
      const finished = await finishRotation(folder, begun, to);
      await at('envelope-finished');
      return finished;
    });
  } finally {
    key.fill(0);
  }
}

/** Writes the envelope that counts from now on; when it does not come to that, the copy goes. */
async function beginInFolder(
  vault: RotatingVault,
  salt: Uint8Array,
  at: AtPoint,
  onCommit: () => void,
): Promise<Envelope> {
  const { folder } = vault;
  const known = { generation: Number.POSITIVE_INFINITY };
  try {
    await at('copied');
    const begun = await beginRotation(vault.envelope, { ...vault, salt });
    known.generation = begun.generation;
    await writeEnvelope(folder, begun);
    return begun;
  } finally {
    // Also after a failure: the first of the two files may be there.
    if (await isWritten(folder, known.generation)) onCommit();
    else await removeCopy(nextFile(folder)).catch(() => undefined);
  }
}

/**
 * Brings a rotation to its end that was cut short, and gives the envelope that counts then. When the disk has no
 * room for it, the vault is opened as it lies: the envelope keeps the key of before until the next time.
 *
 * @throws AppError `storage` / …
 */
export async function resumeRotation(
  folder: string,
  envelope: Envelope,
  masterKey: Uint8Array,
  tools: RotationTools,
): Promise<Envelope> {
  await removeCopy(nextFile(folder));
  const { pending } = envelope.db;
  if (pending === null) return envelope;
  if (await isReplaced(folder, pending)) return finishRotation(folder, envelope, masterKey);
  const previous = openPreviousKey(envelope.vault_id, pending, masterKey);
  const key = databaseKeyOf(masterKey, pending.epoch);
  const { sqliteBinding } = tools;
  const at = pointsOf(tools);
  const file = databaseFile(folder);
  try {
    const dataSource = await openDatabase({ file, key: previous, create: false, sqliteBinding });
    try {
      const copying = { folder, dataSource, databaseKey: previous };
      const salt = await makeCopy(copying, key, tools).catch(() => null);
      if (salt === null) return envelope;
      await at('copied');
      // First the envelope: the salt says under which key the database lies.
      const renewed = renewRotation(envelope, pending, salt, masterKey);
      await writeEnvelope(folder, renewed);
      await at('envelope-written');
      await replaceDatabase(folder, dataSource, at);
      const finished = await finishRotation(folder, renewed, masterKey);
      await at('envelope-finished');
      return finished;
    } finally {
      if (dataSource.isInitialized) await closeDatabase(dataSource).catch(() => undefined);
    }
  } finally {
    key.fill(0);
    previous.fill(0);
  }
}

async function isReplaced(folder: string, pending: PendingRotation): Promise<boolean> {
  const salt = await readDatabaseSalt(databaseFile(folder));
  return salt.toString('hex') === pending.salt;
}

/** Gives the key under which the database of an envelope lies there. The caller wipes it. */
export async function keyOfDatabase(
  folder: string,
  envelope: Envelope,
  masterKey: Uint8Array,
): Promise<Buffer> {
  const { pending, epoch } = envelope.db;
  if (pending === null) return databaseKeyOf(masterKey, epoch);
  return (await isReplaced(folder, pending))
    ? databaseKeyOf(masterKey, pending.epoch)
    : openPreviousKey(envelope.vault_id, pending, masterKey);
}

async function makeCopy(
  vault: Pick<RotatingVault, 'folder' | 'dataSource' | 'databaseKey'>,
  newKey: Uint8Array,
  { sqliteBinding }: RotationTools,
): Promise<Buffer> {
  const file = nextFile(vault.folder);
  await copyUnderNewKey(vault.dataSource, { file, key: vault.databaseKey, sqliteBinding }, newKey);
  await syncFolder(vault.folder);
  return readDatabaseSalt(file);
}

async function replaceDatabase(
  folder: string,
  dataSource: VaultDatabase,
  at: AtPoint,
): Promise<void> {
  // Everything is in the one file then: a log of the old database beside the new one would destroy it.
  await closeDatabase(dataSource);
  await at('database-closed');
  await rename(nextFile(folder), databaseFile(folder));
  await syncFolder(folder);
  await at('database-replaced');
}

async function finishRotation(
  folder: string,
  envelope: Envelope,
  masterKey: Uint8Array,
): Promise<Envelope> {
  const { pending } = envelope.db;
  const finished = endRotation(envelope, present(pending), masterKey);
  await writeEnvelope(folder, finished);
  return finished;
}

function present(pending: PendingRotation | null): PendingRotation {
  if (pending === null) throw new Error('nothing is pending');
  return pending;
}
