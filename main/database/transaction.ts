// Transactions on the one connection. SQLite has one at a time, so those of unrelated callers wait for
// each other; one inside another of the same caller is a savepoint of it.
import { AsyncLocalStorage } from 'node:async_hooks';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import { codeOf } from '../files/atomic-file.ts';
import { databaseErrorOf } from './database-errors.ts';

const current = new AsyncLocalStorage<DataSource>();
const lastOf = new WeakMap<DataSource, Promise<unknown>>();

/**
 * Gives what the work gives, after everything that it changed was stored durably; when it throws,
 * nothing of it was stored. Everything that the work starts must be awaited in it.
 *
 * @throws what the work throws; AppError `storage` / … for a failure of the file or the disk.
 */
export async function runInTransaction<T>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  if (current.getStore() === dataSource) return runNow(dataSource, work);
  return runBetweenTransactions(dataSource, () =>
    current.run(dataSource, () => runNow(dataSource, work)),
  );
}

/**
 * Runs work that SQLite refuses inside a transaction (VACUUM), when those asked for before have ended and
 * before those asked for later begin. Never to be called from inside a transaction.
 */
export async function runBetweenTransactions<T>(
  dataSource: DataSource,
  work: () => Promise<T>,
): Promise<T> {
  const before = lastOf.get(dataSource) ?? Promise.resolve();
  const run = before.then(work);
  lastOf.set(
    dataSource,
    run.catch(() => undefined),
  );
  return run;
}

async function runNow<T>(
  dataSource: DataSource,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.startTransaction();
  } catch (error) {
    throw publicErrorOf(error);
  }
  try {
    const result = await work(runner.manager);
    await runner.commitTransaction();
    return result;
  } catch (error) {
    await rollBack(runner);
    throw publicErrorOf(error);
  }
}

async function rollBack(runner: QueryRunner): Promise<void> {
  try {
    await runner.rollbackTransaction();
  } catch {
    // With a full disk SQLite rolls back by itself. TypeORM then still counts a transaction, and
    // would take every later one for a savepoint: an empty one brings both back into step.
    await runner.query('BEGIN').catch(() => undefined);
    await runner.rollbackTransaction().catch(() => undefined);
  }
}

// Failures of the disk and the file become public words; whatever else the work threw stays as it is.
function publicErrorOf(error: unknown): unknown {
  if (codeOf(error)?.startsWith('SQLITE_') !== true) return error;
  const known = databaseErrorOf(error);
  return known.code === 'internal' ? error : known;
}
