// What each command changed, as the statements that take it back: kept in memory beside the open
// database and gone with it. It knows no features; which commands are steps is said by its caller.
import type { DataSource } from 'typeorm';
import { AppError } from '../../shared/wire.ts';
import { runInTransaction } from './transaction.ts';
import { createTriggers, LASTING } from './undo-triggers.ts';

/** Statements that belong together, by their first and last number. */
export interface Recorded {
  readonly from: number;
  readonly to: number;
}

export interface Outcome<T> {
  readonly value: T;
  /** What was changed and can be taken back; null for nothing, or for what stays. */
  readonly recorded: Recorded | null;
  /** `lasting`: a record of what left was written, which stays; `mixed`: and other rows with it. */
  readonly kind: 'none' | 'step' | 'lasting' | 'mixed';
}

export interface UndoLog {
  /** Runs the work in a transaction and says what it changed; when it throws, nothing was changed. */
  record<T>(work: () => Promise<T>): Promise<Outcome<T>>;
  /**
   * Takes back what was recorded, all or nothing, and gives what would take that back again.
   * `mayRemoveLasting` is for repeating what has removed such rows before.
   *
   * @throws AppError `refused` / `has-left-the-vault`
   */
  revert(recorded: Recorded, options: { readonly mayRemoveLasting: boolean }): Promise<Recorded>;
  /** Forgets statements that nobody will ask for any more. */
  drop(recorded: readonly Recorded[]): Promise<void>;
  /** Forgets everything, also what was changed outside of any step. */
  clear(): Promise<void>;
}

interface Count {
  readonly last: number | null;
  readonly plain: number | null;
  readonly written: number | null;
  readonly removed: number | null;
}

/** Makes the log of an open database; what was changed before is not in it. */
export async function createUndoLog(dataSource: DataSource): Promise<UndoLog> {
  await createTriggers(dataSource);

  async function last(): Promise<number> {
    const rows: { last: number | null }[] = await dataSource.query(
      'SELECT max(seq) AS last FROM undo_log',
    );
    return rows[0]?.last ?? 0;
  }

  async function countSince(before: number): Promise<Count> {
    const rows: Count[] = await dataSource.query(
      `SELECT max(seq) AS last, sum(lasting = ${LASTING.none}) AS plain,
              sum(lasting = ${LASTING.written}) AS written, sum(lasting = ${LASTING.removed}) AS removed
       FROM undo_log WHERE seq > ?`,
      [before],
    );
    return rows[0] ?? { last: null, plain: null, written: null, removed: null };
  }

  async function forget({ from, to }: Recorded): Promise<void> {
    await dataSource.query('DELETE FROM undo_log WHERE seq BETWEEN ? AND ?', [from, to]);
  }

  return {
    record: (work) =>
      runInTransaction(dataSource, async () => {
        const before = await last();
        const value = await work();
        const count = await countSince(before);
        if (count.last === null) return { value, recorded: null, kind: 'none' };
        const recorded = { from: before + 1, to: count.last };
        if ((count.written ?? 0) === 0) return { value, recorded, kind: 'step' };
        await forget(recorded);
        const others = (count.plain ?? 0) + (count.removed ?? 0);
        return { value, recorded: null, kind: others > 0 ? 'mixed' : 'lasting' };
      }),

    revert: (recorded, { mayRemoveLasting }) =>
      runInTransaction(dataSource, async () => {
        const before = await last();
        await dataSource.query('PRAGMA defer_foreign_keys = ON');
        const lines: { statement: string }[] = await dataSource.query(
          'SELECT statement FROM undo_log WHERE seq BETWEEN ? AND ? ORDER BY seq DESC',
          [recorded.from, recorded.to],
        );
        for (const { statement } of lines) await dataSource.query(statement);
        const count = await countSince(before);
        if (!mayRemoveLasting && (count.removed ?? 0) > 0)
          throw new AppError('refused', 'has-left-the-vault');
        await forget(recorded);
        return { from: before + 1, to: count.last ?? before };
      }),

    async drop(recorded) {
      for (const one of recorded) await forget(one);
    },

    async clear() {
      await dataSource.query('DELETE FROM undo_log');
    },
  };
}
