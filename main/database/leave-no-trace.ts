// After something was erased: nothing of it stays in the pages or the log of the database file.
import type { DataSource } from 'typeorm';
import { AppError } from '../../shared/wire.ts';
import { runBetweenTransactions } from './transaction.ts';

/**
 * Checks that what is deleted is overwritten.
 *
 * @throws AppError `internal` when it would not be; nothing must be erased then.
 */
export async function assertSecureDelete(dataSource: DataSource): Promise<void> {
  const rows = await dataSource.query<{ secure_delete: number }[]>('PRAGMA secure_delete');
  if (rows[0]?.secure_delete !== 1) throw new AppError('internal', 'no-secure-delete');
}

/**
 * Writes the database anew and empties its log. Deleted cells are overwritten by `secure_delete`, but a page
 * that was laid out anew may keep bytes between its cells, and the log keeps older pages until it is cut.
 * Gives false when the disk had no room for the first; the log is cut in any case. Not for a transaction.
 */
export async function leaveNoTrace(dataSource: DataSource): Promise<boolean> {
  return runBetweenTransactions(dataSource, async () => {
    const rewritten = await dataSource.query('VACUUM').then(
      () => true,
      () => false,
    );
    await dataSource.query('PRAGMA wal_checkpoint(TRUNCATE)');
    return rewritten;
  });
}
