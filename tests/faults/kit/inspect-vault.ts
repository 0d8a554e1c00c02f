/** What is wrong with a vault after it was treated badly: opened as the next start of the program opens it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { closeDatabase, openDatabase } from '../../../main/database/open-database.ts';
import { databaseFile, vaultFolder } from '../../../main/features/vault/vault-folders.ts';
import { openVaultFolder } from '../../../main/vault/envelope-file.ts';
import { databaseKeyOf } from '../../../main/vault/vault-keys.ts';
import { AppError } from '../../../shared/wire.ts';
import { factsOf, startProgram } from './template.ts';

/** What may lie in the folder of a closed vault. Anything else was left behind. */
const vaultFiles = ['state.json', 'vault.db', 'vault.json', 'vault.json.bak'];

/** Gives the folder of the centre's vault below a folder of this suite. */
export function centreFolder(folder: string): string {
  return vaultFolder(join(folder, 'data'), 'centre');
}

/** Runs work on the database of a folder, opened by the code of the recovery sheet, without the program. */
export async function withDatabase<T>(
  vault: string,
  code: string,
  work: (database: DataSource) => Promise<T>,
): Promise<T> {
  const { envelope, masterKey } = await openVaultFolder(vault, { recoveryIdentity: code });
  const database = await openDatabase({
    file: databaseFile(vault),
    key: databaseKeyOf(masterKey, envelope.db.epoch),
    create: false,
    sqliteBinding: null,
  });
  try {
    return await work(database);
  } finally {
    await closeDatabase(database);
  }
}

/** Gives everything that is wrong: which phrase opens, whether the people are there, what was left behind. */
export async function inspectVault(
  folder: string,
  phrases: readonly string[],
): Promise<readonly string[]> {
  const facts = factsOf(folder);
  const faults: string[] = [];
  const { client, app } = await startProgram(folder);
  try {
    if (!(await opens(phrases, (passphrase) => client.vault.unlock({ passphrase })))) {
      return ['no phrase opens the vault'];
    }
    const names = new Set((await client.people.list()).map((person) => person.preferredName));
    const lost = facts.names.filter((name) => !names.has(name));
    if (lost.length > 0) faults.push(`${lost.length} people are lost`);
  } finally {
    await app.dispose();
  }
  const vault = centreFolder(folder);
  await withDatabase(vault, facts.code, async (database) => {
    const [row] = await database.query<{ integrity_check: string }[]>('PRAGMA integrity_check');
    if (row?.integrity_check !== 'ok') faults.push('the database is damaged');
  }).catch((error: unknown) => faults.push(`the recovery sheet does not open: ${wordOf(error)}`));
  const left = readdirSync(vault).filter((name) => !vaultFiles.includes(name));
  if (left.length > 0) faults.push(`left behind in the vault's folder: ${left.join(' ')}`);
  return faults;
}

async function opens(
  phrases: readonly string[],
  unlock: (phrase: string) => Promise<unknown>,
): Promise<boolean> {
  for (const phrase of phrases) {
    try {
      await unlock(phrase);
      return true;
    } catch (error) {
      // Damage is the caller's to hear of; a phrase that does not fit is followed by the next.
      if (!(error instanceof AppError) || error.reason !== 'wrong-passphrase') throw error;
    }
  }
  return false;
}

/** Gives the word for an error: its reason where it has one. */
export function wordOf(error: unknown): string {
  if (error instanceof AppError) return [error.code, error.reason ?? ''].join(' ').trim();
  return error instanceof Error ? error.message : 'unknown';
}
