import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { DataSource, QueryRunner } from 'typeorm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { AppError } from '../../shared/wire.ts';
import type { Migration, MigrationClass } from './migration.ts';
import { closeDatabase, openDatabase } from './open-database.ts';
import { SqliteDriver } from './sqlite-driver.ts';

const CANARY = 'Canary-Kanarienvogel-7713';

class Note10 implements Migration {
  readonly number = 10;
  readonly name = 'note';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL) STRICT');
    await runner.query(
      'CREATE TABLE line (id INTEGER PRIMARY KEY, note_id INTEGER NOT NULL REFERENCES note(id)) STRICT',
    );
  }
}
class Title20 implements Migration {
  readonly number = 20;
  readonly name = 'title';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE note ADD COLUMN title TEXT NOT NULL DEFAULT ''`);
  }
}
class Broken30 implements Migration {
  readonly number = 30;
  readonly name = 'broken';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM note');
    await runner.query('CREATE TABLE note (id INTEGER) STRICT');
  }
}
class Orphan30 implements Migration {
  readonly number = 30;
  readonly name = 'orphan';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('DELETE FROM note');
  }
}

let folder: string;
let file: string;
let opened: DataSource[];
const key = randomBytes(32);

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'espor-database-'));
  file = path.join(folder, 'vault.db');
  opened = [];
});
afterEach(async () => {
  for (const dataSource of opened) if (dataSource.isInitialized) await dataSource.destroy();
  await rm(folder, { recursive: true, force: true });
});

async function openWith(
  migrations: readonly MigrationClass[],
  create = false,
  otherKey: Uint8Array = key,
): Promise<DataSource> {
  const options = { file, key: otherKey, create, sqliteBinding: null, entities: [], migrations };
  const dataSource = await openDatabase(options);
  opened.push(dataSource);
  return dataSource;
}

async function makeFile(): Promise<void> {
  const dataSource = await openWith([Note10], true);
  await dataSource.query('INSERT INTO note (id, text) VALUES (1, ?)', [CANARY]);
  await dataSource.query('INSERT INTO line (note_id) VALUES (1)');
  await closeDatabase(dataSource);
}

async function pragma(dataSource: DataSource, name: string): Promise<unknown> {
  const [row] = await dataSource.query<Record<string, unknown>[]>(`PRAGMA ${name}`);
  return row === undefined ? undefined : Object.values(row)[0];
}

describe('an open database', () => {
  test('has every setting', async () => {
    const dataSource = await openWith([Note10], true);
    const expected = {
      cipher: 'sqlcipher',
      legacy: '4',
      locking_mode: 'exclusive',
      journal_mode: 'wal',
      synchronous: 2,
      fullfsync: 1,
      checkpoint_fullfsync: 1,
      temp_store: 2,
      secure_delete: 1,
      foreign_keys: 1,
      trusted_schema: 0,
      cell_size_check: 1,
      mmap_size: 0,
      cache_size: -64_000,
      wal_autocheckpoint: 1000,
      application_id: 0x45535052,
      user_version: 10,
    };
    for (const [name, value] of Object.entries(expected)) {
      expect([name, await pragma(dataSource, name)]).toEqual([name, value]);
    }
  });

  test('is noise to everybody else, log included, and readable by this user only', async () => {
    const dataSource = await openWith([Note10], true);
    await dataSource.query('INSERT INTO note (text) VALUES (?)', [CANARY]);
    for (const name of await readdir(folder)) {
      const bytes = await readFile(path.join(folder, name));
      expect(bytes.includes(CANARY)).toBe(false);
      expect(bytes.includes('CREATE TABLE')).toBe(false);
      expect(bytes.subarray(0, 16).toString('latin1')).not.toContain('SQLite format 3');
      const { mode } = await stat(path.join(folder, name));
      if (process.platform !== 'win32') expect(mode & 0o077).toBe(0);
    }
    await closeDatabase(dataSource);
    expect(await readdir(folder)).toEqual(['vault.db']);
    const plain = new SqliteDriver(file, { readonly: true });
    expect(() => plain.prepare('SELECT * FROM sqlite_master').all()).toThrow('not a database');
    plain.close();
  });

  test('cannot be opened a second time', async () => {
    await makeFile();
    const first = await openWith([Note10]);
    expect((await readdir(folder)).filter((name) => name.endsWith('-shm'))).toEqual([]);
    // Not by value: a failure would print the whole data source.
    const second = await openWith([Note10]).then(
      () => 'opened',
      (error: unknown) => (error as AppError).reason,
    );
    expect(second).toBe('vault-in-use');
    await closeDatabase(first);
    expect(await (await openWith([Note10])).query('SELECT text FROM note')).toHaveLength(1);
  });
});

describe('refuses', () => {
  test('a wrong key', async () => {
    await makeFile();
    const attempt = openWith([Note10], false, randomBytes(32));
    await expect(attempt).rejects.toMatchObject({ code: 'storage', reason: 'vault-damaged' });
  });

  test('a key of another length and a wiped key', async () => {
    await makeFile();
    await expect(openWith([Note10], false, new Uint8Array(32))).rejects.toThrow();
    await expect(openWith([Note10], false, randomBytes(16))).rejects.toThrow();
  });

  test('a missing file, without making one', async () => {
    await expect(openWith([Note10])).rejects.toMatchObject({ reason: 'vault-damaged' });
    expect(existsSync(file)).toBe(false);
  });

  test('an emptied file, without filling it', async () => {
    await writeFile(file, '');
    await expect(openWith([Note10])).rejects.toMatchObject({ reason: 'vault-damaged' });
    expect((await stat(file)).size).toBe(0);
  });

  test('to make a file over another', async () => {
    await makeFile();
    const before = await readFile(file);
    await expect(openWith([Note10], true)).rejects.toMatchObject({ reason: 'vault-exists' });
    expect((await readFile(file)).equals(before)).toBe(true);
  });

  test('a file with a changed byte on any of its pages', async () => {
    await makeFile();
    const good = await readFile(file);
    for (let page = 0; page < good.length; page += 4096) {
      const bad = Buffer.from(good);
      bad[page + 1000] = (bad[page + 1000] ?? 0) ^ 1;
      await writeFile(file, bad);
      await expect(openWith([Note10])).rejects.toMatchObject({ reason: 'vault-damaged' });
    }
  });

  test('a file of a newer version, and leaves it as it is', async () => {
    await makeFile();
    await closeDatabase(await openWith([Note10, Title20]));
    const before = await readFile(file);
    await expect(openWith([Note10])).rejects.toMatchObject({
      code: 'storage',
      reason: 'newer-version',
      details: { found: 20, known: 10 },
    });
    expect((await readFile(file)).equals(before)).toBe(true);
    expect(await readdir(folder)).toEqual(['vault.db']);
  });
});

describe('a migration', () => {
  test('keeps the rows and removes the copy', async () => {
    await makeFile();
    const dataSource = await openWith([Note10, Title20]);
    expect(await dataSource.query('SELECT * FROM note')).toEqual([
      { id: 1, text: CANARY, title: '' },
    ]);
    expect(await pragma(dataSource, 'user_version')).toBe(20);
    await closeDatabase(dataSource);
    expect(await readdir(folder)).toEqual(['vault.db']);
  });

  test.each([
    ['fails', Broken30],
    ['leaves rows without a parent', Orphan30],
  ])('that %s gives the old file back', async (_name, Step) => {
    await makeFile();
    const attempt = openWith([Note10, Title20, Step]);
    await expect(attempt).rejects.toMatchObject({ code: 'storage', reason: 'migration-failed' });
    expect(await readdir(folder)).toEqual(['vault.db']);
    const dataSource = await openWith([Note10]);
    expect(await dataSource.query('SELECT * FROM note')).toEqual([{ id: 1, text: CANARY }]);
    expect(await pragma(dataSource, 'user_version')).toBe(10);
    expect(await pragma(dataSource, 'foreign_keys')).toBe(1);
  });

  test('that fails in a new file leaves no file', async () => {
    await expect(openWith([Note10, Broken30], true)).rejects.toMatchObject({
      reason: 'migration-failed',
    });
    expect(await readdir(folder)).toEqual([]);
  });

  test('out of order is a mistake of the program', async () => {
    await expect(openWith([Title20, Note10], true)).rejects.toThrow('out of order');
  });
});
