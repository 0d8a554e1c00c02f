// The folders of the two vaults on this computer, and the little that is known about a closed one.
import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import type { VaultKind } from '../../../shared/contract/vault.ts';
import {
  ensurePrivateFolder,
  storageErrorOf,
  storageReasonOf,
  syncFolder,
  writeFileAtomically,
} from '../../files/atomic-file.ts';
import { ENVELOPE_FILE, ENVELOPE_TWIN } from '../../vault/envelope-bytes.ts';

const DATABASE_FILE = 'vault.db';
const STATE_FILE = 'state.json';
/** While this lies in the practice vault, its fictional people are not all there. */
const FILLING_MARK = 'filling';

const State = z.strictObject({ lastClosedAt: z.iso.datetime() });

/** Gives the folder of a vault. */
export function vaultFolder(dataFolder: string, kind: VaultKind): string {
  return path.join(dataFolder, 'vaults', kind);
}

/** Gives the database file of a vault's folder. */
export function databaseFile(folder: string): string {
  return path.join(folder, DATABASE_FILE);
}

/**
 * Says whether there is a vault, sound or damaged. As much as one of its files counts, so that a
 * vault which has lost the others is never overwritten by a new one.
 */
export function vaultExists(folder: string): boolean {
  return [ENVELOPE_FILE, ENVELOPE_TWIN, DATABASE_FILE].some((name) =>
    existsSync(path.join(folder, name)),
  );
}

/**
 * Makes a vault in a folder beside its own and puts it in its place when it is finished, so that a
 * crash leaves either the whole vault or none.
 *
 * @throws what `make` throws; AppError `storage` / … for the disk.
 */
export async function makeInPlace(
  folder: string,
  make: (unfinished: string) => Promise<void>,
): Promise<void> {
  const unfinished = `${folder}.making`;
  await ensurePrivateFolder(path.dirname(folder));
  await removeFolder(unfinished);
  await ensurePrivateFolder(unfinished);
  try {
    await make(unfinished);
    await syncFolder(unfinished);
    // Whatever is there holds no file of a vault, see vaultExists.
    await removeFolder(folder);
    await rename(unfinished, folder);
    await syncFolder(path.dirname(folder));
  } catch (error) {
    await removeFolder(unfinished).catch(() => undefined);
    // A mistake of the program keeps its stack for the log.
    throw storageReasonOf(error) === null ? error : storageErrorOf(error);
  }
}

/** Removes a folder with everything in it. @throws AppError `storage` / … */
export async function removeFolder(folder: string): Promise<void> {
  try {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    throw storageErrorOf(error);
  }
}

/** Gives the moment at which a vault was last closed in good order, or null. */
export async function readLastClosed(folder: string): Promise<string | null> {
  const bytes = await readFile(path.join(folder, STATE_FILE), 'utf8').catch(() => null);
  if (bytes === null) return null;
  try {
    return State.parse(JSON.parse(bytes)).lastClosedAt;
  } catch {
    return null;
  }
}

/** Notes when a vault was closed, outside the encryption: the lock screen shows it. */
export async function writeLastClosed(folder: string, moment: Date): Promise<void> {
  const state = { lastClosedAt: moment.toISOString() };
  await writeFileAtomically(path.join(folder, STATE_FILE), Buffer.from(JSON.stringify(state)));
}

/** Says whether the filling of a practice vault was begun and not finished. */
export function isHalfFilled(folder: string): boolean {
  return existsSync(path.join(folder, FILLING_MARK));
}

/** Marks a practice vault as not yet filled. */
export async function beginFilling(folder: string): Promise<void> {
  await writeFile(path.join(folder, FILLING_MARK), '', { mode: 0o600 });
}

/** Marks a practice vault as filled. */
export async function endFilling(folder: string): Promise<void> {
  await rm(path.join(folder, FILLING_MARK), { force: true });
  await syncFolder(folder);
}
