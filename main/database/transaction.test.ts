import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import type { DataSource } from 'typeorm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from './open-database.ts';
import { runInTransaction } from './transaction.ts';
import { testFolder } from '../../tests/harness/test-folder.ts';

let folder: string;
let dataSource: DataSource;

beforeEach(async () => {
  folder = await mkdtemp(path.join(testFolder(), 'espor-transaction-'));
  dataSource = await openDatabase({
    file: path.join(folder, 'vault.db'),
    key: randomBytes(32),
    create: true,
    sqliteBinding: null,
    entities: [],
    migrations: [],
  });
  await dataSource.query('CREATE TABLE note (text TEXT) STRICT');
});
afterEach(async () => {
  await dataSource.destroy();
  await rm(folder, { recursive: true, force: true });
});

const add = (text: string): Promise<unknown> =>
  dataSource.query('INSERT INTO note VALUES (?)', [text]);

async function notes(): Promise<string[]> {
  const rows = await dataSource.query<{ text: string }[]>('SELECT text FROM note');
  return rows.map((row) => row.text);
}

test('stores all or nothing', async () => {
  await runInTransaction(dataSource, async (manager) => {
    await manager.query(`INSERT INTO note VALUES ('a')`);
  });
  const failing = runInTransaction(dataSource, async () => {
    await add('b');
    throw new Error('changed my mind');
  });
  await expect(failing).rejects.toThrow('changed my mind');
  expect(await notes()).toEqual(['a']);
});

test('undoes only the inner one when the outer goes on', async () => {
  await runInTransaction(dataSource, async () => {
    await add('outer');
    const inner = runInTransaction(dataSource, async () => {
      await add('inner');
      throw new Error('no');
    });
    await inner.catch(() => undefined);
  });
  expect(await notes()).toEqual(['outer']);
});

test('keeps those of unrelated callers apart', async () => {
  const failing = runInTransaction(dataSource, async () => {
    await add('first');
    await new Promise((resolve) => setTimeout(resolve, 20));
    throw new Error('no');
  });
  const second = runInTransaction(dataSource, () => add('second'));
  await expect(failing).rejects.toThrow('no');
  await second;
  expect(await notes()).toEqual(['second']);
});

test('says disk-full and works again when there is room', async () => {
  const [row] = await dataSource.query<{ page_count: number }[]>('PRAGMA page_count');
  await dataSource.query(`PRAGMA max_page_count = ${(row?.page_count ?? 0) + 1}`);
  const failing = runInTransaction(dataSource, async () => {
    await add('small');
    await add('x'.repeat(100_000));
  });
  await expect(failing).rejects.toMatchObject({ code: 'storage', reason: 'disk-full' });
  await dataSource.query('PRAGMA max_page_count = 100000');
  expect(await notes()).toEqual([]);
  await runInTransaction(dataSource, () => add('later'));
  expect(await notes()).toEqual(['later']);
});
