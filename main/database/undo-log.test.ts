import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from './open-database.ts';
import { createUndoLog } from './undo-log.ts';
import type { Recorded, UndoLog } from './undo-log.ts';
import { testFolder } from '../../tests/harness/test-folder.ts';

let folder: string;
let dataSource: DataSource;
let log: UndoLog;

const run = (sql: string, values: readonly unknown[] = []): Promise<unknown> =>
  dataSource.query(sql, [...values]);

beforeEach(async () => {
  folder = await mkdtemp(path.join(testFolder(), 'espor-undo-'));
  dataSource = await openDatabase({
    file: path.join(folder, 'vault.db'),
    key: randomBytes(32),
    create: true,
    sqliteBinding: null,
    entities: [],
    migrations: [],
  });
  await run(`CREATE TABLE thing (name TEXT PRIMARY KEY NOT NULL COLLATE NOCASE, small INTEGER, "the real" REAL,
    bytes BLOB, anything ANY, twice INTEGER GENERATED ALWAYS AS (small * 2) STORED) STRICT`);
  await run(`CREATE TABLE "part's" (id INTEGER PRIMARY KEY, thing TEXT NOT NULL
    REFERENCES thing (name) ON DELETE CASCADE ON UPDATE CASCADE, note TEXT) STRICT`);
  await run(
    'CREATE TABLE pair (a TEXT, b INTEGER, c TEXT, PRIMARY KEY (b, a)) STRICT, WITHOUT ROWID',
  );
  await run('CREATE TABLE loose (text TEXT)');
  await run('CREATE TABLE counter (name TEXT PRIMARY KEY, last INTEGER) STRICT');
  await run(`CREATE TABLE portfolio_version (id INTEGER PRIMARY KEY, thing TEXT
    REFERENCES thing (name) ON DELETE CASCADE) STRICT`);
  log = await createUndoLog(dataSource);
});
afterEach(async () => {
  await dataSource.destroy();
  await rm(folder, { recursive: true, force: true });
});

/** Every value of a table, with its type and place, so that nothing looks alike that is not. */
async function dump(): Promise<string> {
  const columns: Record<string, string[]> = {
    thing: ['rowid', 'name', 'small', '"the real"', 'bytes', 'anything'],
    "part's": ['id', 'thing', 'note'],
    pair: ['a', 'b', 'c'],
    loose: ['rowid', 'text'],
    portfolio_version: ['id', 'thing'],
  };
  const all: unknown[] = [];
  for (const [table, names] of Object.entries(columns)) {
    const shown = names.map(
      (name) => `typeof(${name}) || ':' || hex(${name}) || ':' || quote(${name})`,
    );
    all.push(
      table,
      await run(`SELECT ${shown.join(` || '|' || `)} AS row FROM "${table}" ORDER BY row`),
    );
  }
  return JSON.stringify(all);
}

async function record(work: () => Promise<unknown>): Promise<Recorded> {
  const { recorded } = await log.record(work);
  if (recorded === null) throw new Error('Nothing was recorded');
  return recorded;
}

const undo = (recorded: Recorded) => log.revert(recorded, { mayRemoveLasting: false });
const redo = (recorded: Recorded) => log.revert(recorded, { mayRemoveLasting: true });

const texts = fc.oneof(
  fc.constantFrom(
    '',
    "it's",
    '"',
    "a\0b'c",
    '\0',
    'أخيط',
    '🧵',
    "'); DROP TABLE thing; --",
    '?1',
    ':x',
  ),
  fc.string({ unit: 'grapheme' }),
);
const reals = fc.double({ noNaN: true });
const blobs = fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes));
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });

describe('the log of what takes changes back', () => {
  it('brings every value of every type back, and forward again', async () => {
    const values = fc.tuple(
      orNull(fc.maxSafeInteger()),
      orNull(reals),
      orNull(blobs),
      orNull(fc.oneof(texts, reals, blobs)),
    );
    await fc.assert(
      fc.asyncProperty(texts, values, values, async (name, first, second) => {
        const empty = await dump();
        const made = await record(() =>
          run('INSERT INTO thing VALUES (?, ?, ?, ?, ?)', [name, ...first]),
        );
        const before = await dump();
        const { recorded } = await log.record(() =>
          run('UPDATE thing SET small = ?, "the real" = ?, bytes = ?, anything = ?', [...second]),
        );
        const after = await dump();
        if (recorded === null) expect(after).toBe(before);
        else {
          const forward = await undo(recorded);
          expect(await dump()).toBe(before);
          await log.drop([await redo(forward)]);
          expect(await dump()).toBe(after);
        }
        const gone = await record(() => run('DELETE FROM thing'));
        await log.drop([await undo(gone)]);
        expect(await dump()).toBe(after);
        if (recorded === null) await undo(made);
        else await run('DELETE FROM thing');
        expect(await dump()).toBe(empty);
      }),
      { numRuns: 150 },
    );
  });

  it('brings back what a deletion took along, parents first', async () => {
    await run(`INSERT INTO thing (name) VALUES ('a'), ('b')`);
    await run(`INSERT INTO "part's" VALUES (1, 'a', 'one'), (7, 'a', 'seven'), (8, 'b', NULL)`);
    const before = await dump();
    const recorded = await record(() => run(`DELETE FROM thing WHERE name = 'a'`));
    const after = await dump();
    const forward = await undo(recorded);
    expect(await dump()).toBe(before);
    await redo(forward);
    expect(await dump()).toBe(after);
  });

  it.each([
    ['a row that REPLACE takes away', `REPLACE INTO thing (name, small) VALUES ('A', 2)`],
    ['an upsert', `INSERT INTO thing (name) VALUES ('a') ON CONFLICT DO UPDATE SET small = 9`],
    ['a change of the name itself, with what refers to it', `UPDATE thing SET name = 'c'`],
    ['a change of capital letters only', `UPDATE thing SET name = 'A'`],
    ['a change of the type only', `UPDATE thing SET anything = 1.0`],
    ['a table without row numbers', `UPDATE pair SET a = 'z', c = NULL`],
    ['a table without a key', `DELETE FROM loose`],
  ])('hears of %s', async (_, sql) => {
    await run(`INSERT INTO thing (name, small, anything) VALUES ('a', 1, 1)`);
    await run(`INSERT INTO "part's" VALUES (1, 'a', 'one')`);
    await run(`INSERT INTO pair VALUES ('x', 1, 'y')`);
    await run(`INSERT INTO loose VALUES ('same'), ('same')`);
    const before = await dump();
    const recorded = await record(() => run(sql));
    const after = await dump();
    expect(after).not.toBe(before);
    const forward = await undo(recorded);
    expect(await dump()).toBe(before);
    await redo(forward);
    expect(await dump()).toBe(after);
  });

  it('records nothing that changed nothing, nothing of a counter and nothing that failed', async () => {
    await run(`INSERT INTO thing (name, small) VALUES ('a', 1)`);
    await run('DELETE FROM undo_log');
    expect(await log.record(() => run('UPDATE thing SET small = 1'))).toMatchObject({
      kind: 'none',
    });
    expect(await log.record(() => run(`INSERT INTO counter VALUES ('p', 1)`))).toMatchObject({
      kind: 'none',
    });
    const failing = log.record(async () => {
      await run('UPDATE thing SET small = 2');
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await run('SELECT count(*) AS lines FROM undo_log')).toEqual([{ lines: 0 }]);
  });

  it('keeps the record of what left: no step, and not to be removed by an undo', async () => {
    const made = await record(() => run(`INSERT INTO thing (name) VALUES ('a')`));
    const left = await log.record(() => run(`INSERT INTO portfolio_version VALUES (5, 'a')`));
    expect(left).toMatchObject({ kind: 'lasting', recorded: null });
    const before = await dump();
    await expect(undo(made)).rejects.toMatchObject({ reason: 'has-left-the-vault' });
    expect(await dump()).toBe(before);
    const gone = await record(() => run('DELETE FROM thing'));
    await run('INSERT INTO portfolio_version VALUES (6, NULL)');
    await run('DELETE FROM portfolio_version WHERE id = 6');
    await undo(gone);
    expect(await dump()).toBe(before);
  });

  it('says when a record of what left came with other changes', async () => {
    const mixed = await log.record(async () => {
      await run(`INSERT INTO thing (name) VALUES ('a')`);
      await run(`INSERT INTO portfolio_version VALUES (5, 'a')`);
    });
    expect(mixed).toMatchObject({ kind: 'mixed', recorded: null });
  });
});
