// Opens the one encrypted database file of a vault: our file, our key, our settings, our schema, or
// not at all. Where the key comes from is the vault's matter.
import { open, rm, stat } from 'node:fs/promises';
import { DataSource } from 'typeorm';
import type { EntitySchema } from 'typeorm';
import { AppError } from '../../shared/wire.ts';
import {
  checkIntegrity,
  checkOrigin,
  hardenConnection,
  unlockConnection,
} from './connection-pragmas.ts';
import { VaultDamagedError, databaseErrorOf } from './database-errors.ts';
import { entities as allEntities } from './entities.ts';
import { migrateDatabase } from './migrate-database.ts';
import { forTypeOrm, migrationNumbers } from './migration.ts';
import type { MigrationClass } from './migration.ts';
import { migrations as allMigrations } from './migrations/index.ts';
import { silentLogger } from './silent-logger.ts';
import { SqliteDriver, bindingOption } from './sqlite-driver.ts';
import type { SqliteConnection } from './sqlite-driver.ts';

/** How long the opener waits for another program to let go of the file, in milliseconds. */
const BUSY_TIMEOUT = 2000;

export interface OpenDatabaseOptions {
  readonly file: string;
  /** The raw key, 32 bytes. It stays the caller's, to be wiped when this has returned. */
  readonly key: Uint8Array;
  /** True makes the file, which must not exist; false opens one, which must. */
  readonly create: boolean;
  /** Path of another SQLite addon; null for the one in the package. */
  readonly sqliteBinding: string | null;
  readonly entities?: readonly EntitySchema[];
  readonly migrations?: readonly MigrationClass[];
}

/**
 * Gives the open database with the newest schema. Nobody else can open the file until it is closed
 * with {@link closeDatabase}.
 *
 * @throws AppError `storage` / `vault-damaged` (also: wrong key, file missing), `vault-in-use`,
 *   `newer-version` (file untouched), `migration-failed` (file as before), `disk-full`,
 *   `folder-not-writable` or `disk-error`; `conflict` / `vault-exists` when the file to make exists.
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<DataSource> {
  const steps = options.migrations ?? allMigrations;
  const numbers = migrationNumbers(steps);
  await (options.create ? makeEmptyFile(options.file) : assertFileExists(options.file));
  const dataSource = dataSourceFor(options, steps, numbers.at(-1) ?? 0);
  try {
    await dataSource.initialize();
    await migrateDatabase(dataSource, { ...options, numbers });
    return dataSource;
  } catch (error) {
    if (dataSource.isInitialized) await dataSource.destroy().catch(() => undefined);
    if (options.create) await removeDatabase(options.file).catch(() => undefined);
    throw databaseErrorOf(error);
  }
}

/** Closes a database: everything is in the one file afterwards, and the file is free. */
export async function closeDatabase(dataSource: DataSource): Promise<void> {
  try {
    await dataSource.query('PRAGMA wal_checkpoint(TRUNCATE)');
  } finally {
    await dataSource.destroy();
  }
}

function dataSourceFor(
  options: OpenDatabaseOptions,
  steps: readonly MigrationClass[],
  lastMigration: number,
): DataSource {
  return new DataSource({
    type: 'better-sqlite3',
    driver: SqliteDriver,
    database: options.file,
    fileMustExist: true,
    timeout: BUSY_TIMEOUT,
    ...bindingOption(options.sqliteBinding),
    entities: [...(options.entities ?? allEntities)],
    migrations: steps.map(forTypeOrm),
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    logging: false,
    logger: silentLogger,
    // Not TypeORM's own `key`: it comes before a cipher can be chosen, and stays in its options.
    prepareDatabase: (connection: SqliteConnection) => {
      prepare(connection, options, lastMigration);
    },
  });
}

function prepare(
  connection: SqliteConnection,
  options: OpenDatabaseOptions,
  lastMigration: number,
): void {
  try {
    unlockConnection(connection, options.key);
    hardenConnection(connection);
    checkOrigin(connection, lastMigration, options.create);
    if (!options.create) checkIntegrity(connection);
  } catch (error) {
    // TypeORM drops a connection that is not ready without closing it; the file would stay locked.
    connection.close();
    throw error;
  }
}

async function makeEmptyFile(file: string): Promise<void> {
  try {
    // SQLite would make it readable for everybody whom the umask allows.
    await (await open(file, 'wx', 0o600)).close();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new AppError('conflict', 'vault-exists');
    }
    throw databaseErrorOf(error);
  }
}

async function assertFileExists(file: string): Promise<void> {
  // SQLite takes an empty file for a new database.
  const found = await stat(file).catch(() => null);
  if (found === null || found.size === 0) throw new VaultDamagedError();
}

async function removeDatabase(file: string): Promise<void> {
  await Promise.all(
    [file, `${file}-wal`, `${file}-journal`].map((name) => rm(name, { force: true })),
  );
}
