/** For the tests of migrations: one encrypted file, opened as older and newer versions would. */
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import type { MigrationClass } from '../../main/database/migration.ts';
import { closeDatabase, openDatabase } from '../../main/database/open-database.ts';
import { testFolder } from '../harness/test-folder.ts';

/** Gives the file as a version knows it that has these steps; the one opened before is closed. */
export type OpenAt = (migrations: readonly MigrationClass[]) => Promise<DataSource>;

/** Runs a test on a file of its own, which is made by the first opening. */
export async function withVersions(work: (openAt: OpenAt) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(testFolder(), 'espor-migration-'));
  const file = path.join(folder, 'vault.db');
  const key = randomBytes(32);
  let current: DataSource | null = null;
  try {
    await work(async (migrations) => {
      if (current !== null) await closeDatabase(current);
      current = null;
      const create = !existsSync(file);
      current = await openDatabase({ file, key, create, sqliteBinding: null, migrations });
      return current;
    });
  } finally {
    const last = current as DataSource | null;
    if (last !== null) await closeDatabase(last);
    await rm(folder, { recursive: true, force: true });
  }
}

/** The tables of ours, by name. */
export async function tableNames(dataSource: DataSource): Promise<string[]> {
  const rows = await dataSource.query<{ name: string }[]>(
    `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
     AND name NOT LIKE 'sqlite_%' AND name <> 'migration' ORDER BY name`,
  );
  return rows.map(({ name }) => name);
}
