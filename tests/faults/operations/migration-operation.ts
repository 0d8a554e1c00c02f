/** A database of an older version of the program, opened by this one. */
import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DataSource } from 'typeorm';
import { closeDatabase, openDatabase } from '../../../main/database/open-database.ts';
import { migrations } from '../../../main/database/migrations/index.ts';
import { wordOf } from '../kit/inspect-vault.ts';
import type { Operation } from './operation.ts';

/** The oldest form with a person in it whose form is known here: later steps have this much to carry over. */
const OLDER_STEPS = 6;
const key = Buffer.alloc(32, 7);
const people = 40;

const databaseOf = (folder: string): string => join(folder, 'vault', 'vault.db');
const olderOf = (folder: string): string => join(folder, 'older.db');

async function inspectDatabase(file: string): Promise<readonly string[]> {
  let database: DataSource;
  try {
    database = await openDatabase({ file, key, create: false, sqliteBinding: null });
  } catch (error) {
    return [`the database does not open: ${wordOf(error)}`];
  }
  const faults: string[] = [];
  const [row] = await database.query<{ count: number }[]>('SELECT count(*) AS count FROM person');
  if (row?.count !== people) faults.push('people are lost');
  const [check] = await database.query<{ integrity_check: string }[]>('PRAGMA integrity_check');
  if (check?.integrity_check !== 'ok') faults.push('the database is damaged');
  await closeDatabase(database);
  const left = (await readdir(join(file, '..'))).filter((name) => name !== 'vault.db');
  return left.length > 0 ? [...faults, `left behind: ${left.join(' ')}`] : faults;
}

/** The database is as before or has the newest form, and opens either way. */
export const migrate: Operation = {
  name: 'migrate',
  async prepare(folder) {
    await mkdir(join(folder, 'vault'), { recursive: true });
    const file = olderOf(folder);
    const steps = migrations.slice(0, OLDER_STEPS);
    const options = { file, key, create: true, sqliteBinding: null, migrations: steps };
    const database = await openDatabase(options);
    await database.query(
      `INSERT INTO centre VALUES (1, 'Casa Levante', 'IT', 'CL', 'Marta F.', 'p', 's', 'i', 'r', 1, '2026-11-21T10:00:00.000Z')`,
    );
    for (let number = 1; number <= people; number += 1) {
      await database.query(
        `INSERT INTO person VALUES (?, ?, ?, 'Samira A.', '["ar"]', 'some', 'none', NULL, NULL, '[]', '', NULL, '2026')`,
        [`p${number}`, number, `CL-${number}`],
      );
    }
    await closeDatabase(database);
    await copyFile(file, databaseOf(folder));
  },
  begin(folder) {
    const file = databaseOf(folder);
    let opened: DataSource | null = null;
    return Promise.resolve({
      async run() {
        opened = await openDatabase({ file, key, create: false, sqliteBinding: null });
      },
      async settle() {
        if (opened !== null) await closeDatabase(opened);
        opened = null;
        const faults = await inspectDatabase(file);
        for (const name of await readdir(join(folder, 'vault'))) {
          await rm(join(folder, 'vault', name));
        }
        await copyFile(olderOf(folder), file);
        return faults;
      },
    });
  },
  inspect: (folder) => inspectDatabase(databaseOf(folder)),
};
