// Brings a database to the newest schema, with a verified copy beside it until that has worked.
import { readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import type { AppError } from '../../shared/wire.ts';
import { syncFile, syncFolder } from '../files/atomic-file.ts';
import { copyDatabase } from './database-copy.ts';
import { MigrationFailedError, databaseErrorOf } from './database-errors.ts';

export interface MigrationTarget {
  readonly file: string;
  readonly key: Uint8Array;
  /** True for a file without content: there is nothing to copy. */
  readonly create: boolean;
  readonly sqliteBinding: string | null;
  /** Numbers of all steps, going up. */
  readonly numbers: readonly number[];
}

/**
 * Runs the steps that the file has not been through.
 *
 * @throws MigrationFailedError when one fails, or AppError `storage` / `disk-full` … when the disk is to
 *   blame: the database is then closed and the file is as before;
 *   AppError when the copy cannot be made, before anything was changed.
 */
export async function migrateDatabase(
  dataSource: DataSource,
  target: MigrationTarget,
): Promise<void> {
  const version = await versionOf(dataSource);
  const next = target.numbers.find((number) => number > version);
  if (next === undefined) {
    // Of a migration that worked and was killed right after: nobody would erase anything from it.
    await removeCopies(target.file);
    return;
  }
  const copy = target.create ? null : await copyBefore(dataSource, target, next);
  try {
    await dataSource.runMigrations();
    await checkReferences(dataSource);
  } catch (error) {
    // After a failed migration the connection has foreign keys switched off: it is not used again.
    await dataSource.destroy().catch(() => undefined);
    if (copy !== null) await restore(copy, target.file);
    throw migrationErrorOf(error);
  }
  await removeCopies(target.file);
}

// A full disk is not a fault of the schema, and the operator can do something about it.
function migrationErrorOf(error: unknown): AppError {
  if (error instanceof MigrationFailedError) return error;
  const cause = error instanceof Error && 'driverError' in error ? error.driverError : error;
  const known = databaseErrorOf(cause);
  return known.code === 'storage' ? known : new MigrationFailedError(error);
}

async function versionOf(dataSource: DataSource): Promise<number> {
  const rows = await dataSource.query<{ user_version: number }[]>('PRAGMA user_version');
  return rows[0]?.user_version ?? 0;
}

// TypeORM switches foreign keys off while a step runs, so a step can leave rows without a parent.
async function checkReferences(dataSource: DataSource): Promise<void> {
  const broken = await dataSource.query<unknown[]>('PRAGMA foreign_key_check');
  const [setting] = await dataSource.query<{ foreign_keys: number }[]>('PRAGMA foreign_keys');
  if (broken.length > 0 || setting?.foreign_keys !== 1) throw new MigrationFailedError();
}

/** Gives the path of a copy, under the same key, that has been opened and read through. */
async function copyBefore(
  dataSource: DataSource,
  target: MigrationTarget,
  next: number,
): Promise<string> {
  const copy = `${target.file}.before-${next}`;
  const unfinished = `${copy}.tmp`;
  const { key, sqliteBinding } = target;
  await copyDatabase(dataSource, { file: unfinished, key, sqliteBinding });
  try {
    await syncFile(unfinished);
    await rename(unfinished, copy);
    await syncFolder(path.dirname(copy));
    return copy;
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function restore(copy: string, file: string): Promise<void> {
  // First the log: SQLite would replay what is left of it into the restored file.
  await rm(`${file}-wal`, { force: true });
  await rename(copy, file);
  await syncFolder(path.dirname(file));
}

async function removeCopies(file: string): Promise<void> {
  const folder = path.dirname(file);
  const prefix = `${path.basename(file)}.before-`;
  const names = (await readdir(folder)).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => rm(path.join(folder, name), { force: true })));
}
