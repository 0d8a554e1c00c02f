// A second, finished file of an open database, and the proof that it opens and holds the same.
import { chmod, rm } from 'node:fs/promises';
import type { DataSource } from 'typeorm';
import { syncFile } from '../files/atomic-file.ts';
import { rekeyConnection, schemaVersion, unlockConnection } from './connection-pragmas.ts';
import { VaultDamagedError, databaseErrorOf } from './database-errors.ts';
import { SqliteDriver, bindingOption } from './sqlite-driver.ts';
import type { SqliteConnection } from './sqlite-driver.ts';
import { runBetweenTransactions } from './transaction.ts';

/** What a database holds, as far as it can be said without saying what. */
export interface DatabaseInventory {
  /** The number of the last migration. */
  readonly schema: number;
  /** How many rows each table has. */
  readonly tables: Readonly<Record<string, number>>;
}

export interface CopyTarget {
  /** The file to write; an older one of that name is replaced. */
  readonly file: string;
  readonly key: Uint8Array;
  readonly sqliteBinding: string | null;
}

const TABLES = `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`;

/**
 * Writes a copy under the same key, opens it, reads it through and counts: it holds what the database
 * held at one moment between two transactions.
 *
 * @throws AppError `storage` / `vault-damaged` when the copy does not hold the same, `disk-full` …
 */
export async function copyDatabase(
  dataSource: DataSource,
  target: CopyTarget,
): Promise<DatabaseInventory> {
  await rm(target.file, { force: true });
  try {
    const live = await runBetweenTransactions(dataSource, async () => {
      // backup() does not work on an encrypted file.
      await dataSource.query('VACUUM INTO ?', [target.file]);
      return takeInventory(dataSource);
    });
    await chmod(target.file, 0o600);
    const copied = proveDatabase(target);
    if (!isSame(live, copied)) throw new VaultDamagedError();
    return copied;
  } catch (error) {
    await rm(target.file, { force: true }).catch(() => undefined);
    throw databaseErrorOf(error);
  }
}

/**
 * Writes a copy under another key, with another salt, and proves with that key that it holds the same; it is on
 * the disk then. Runs where no transaction can come in between until the copy has taken the place of the
 * database: inside `runBetweenTransactions`.
 *
 * @throws AppError as {@link copyDatabase}; nothing of the copy is left then.
 */
export async function copyUnderNewKey(
  dataSource: DataSource,
  target: CopyTarget,
  newKey: Uint8Array,
): Promise<void> {
  await removeCopy(target.file);
  try {
    await dataSource.query('VACUUM INTO ?', [target.file]);
    await chmod(target.file, 0o600);
    const live = await takeInventory(dataSource);
    rekeyFile(target, newKey);
    if (!isSame(live, proveDatabase({ ...target, key: newKey }))) throw new VaultDamagedError();
    await syncFile(target.file);
  } catch (error) {
    await removeCopy(target.file).catch(() => undefined);
    throw databaseErrorOf(error);
  }
}

/** Removes a copy, finished or not, with what SQLite keeps beside it. */
export async function removeCopy(file: string): Promise<void> {
  const names = ['', '-journal', '-wal', '-shm'].map((ending) => `${file}${ending}`);
  await Promise.all(names.map((name) => rm(name, { force: true })));
}

function rekeyFile(target: CopyTarget, newKey: Uint8Array): void {
  const connection = new SqliteDriver(target.file, {
    fileMustExist: true,
    ...bindingOption(target.sqliteBinding),
  });
  try {
    unlockConnection(connection, target.key);
    connection.pragma('temp_store = MEMORY');
    rekeyConnection(connection, newKey);
  } finally {
    connection.close();
  }
}

/** Gives what an open database holds at one moment between two transactions. */
export function inventoryOf(dataSource: DataSource): Promise<DatabaseInventory> {
  return runBetweenTransactions(dataSource, () => takeInventory(dataSource));
}

/**
 * Opens a database file that nobody else has open, checks every page of it, and counts.
 *
 * @throws VaultDamagedError; SqliteError `SQLITE_NOTADB` for a wrong key or a damaged page
 */
export function proveDatabase(target: CopyTarget): DatabaseInventory {
  const connection = new SqliteDriver(target.file, {
    readonly: true,
    fileMustExist: true,
    ...bindingOption(target.sqliteBinding),
  });
  try {
    unlockConnection(connection, target.key);
    connection.pragma('temp_store = MEMORY');
    connection.pragma('cache_size = -64000');
    if (connection.pragma('integrity_check(1)', { simple: true }) !== 'ok') {
      throw new VaultDamagedError();
    }
    return { schema: schemaVersion(connection), tables: countRows(connection) };
  } finally {
    connection.close();
  }
}

function countRows(connection: SqliteConnection): Record<string, number> {
  const names = connection.prepare(TABLES).all() as { name: string }[];
  return Object.fromEntries(
    names.map(({ name }) => {
      const row = connection.prepare(countOf(name)).get() as { count: number };
      return [name, row.count];
    }),
  );
}

async function takeInventory(dataSource: DataSource): Promise<DatabaseInventory> {
  const [version] = await dataSource.query<{ user_version: number }[]>('PRAGMA user_version');
  const tables: Record<string, number> = {};
  for (const { name } of await dataSource.query<{ name: string }[]>(TABLES)) {
    const [row] = await dataSource.query<{ count: number }[]>(countOf(name));
    tables[name] = row?.count ?? 0;
  }
  return { schema: version?.user_version ?? 0, tables };
}

function countOf(table: string): string {
  return `SELECT count(*) AS count FROM "${table.replaceAll('"', '""')}"`;
}

/** Says whether two databases hold the same, as far as it was counted. */
export function isSame(one: DatabaseInventory, other: DatabaseInventory): boolean {
  const names = Object.keys({ ...one.tables, ...other.tables });
  return (
    one.schema === other.schema && names.every((name) => one.tables[name] === other.tables[name])
  );
}
