/** The only file that speaks to the database about the audit log. */
import type { DataSource } from 'typeorm';
import type { AuditHead } from '../../../shared/contract/audit.ts';
import type { DatabaseAccess } from '../../database/database-access.ts';
import { runInTransaction } from '../../database/transaction.ts';
import type { AuditEntry } from '../../vault/audit-chain.ts';
import { auditEntity } from './audit.entity.ts';

/** Rows read at once: a log of years does not have to fit into memory. */
const BATCH = 5000;
/** As many digits of the last entry as are printed elsewhere. */
const HEAD_DIGITS = 16;

interface Head {
  readonly seq: number;
  readonly mac: string;
}

export type AuditRepository = ReturnType<typeof createAuditRepository>;

export function createAuditRepository(database: DatabaseAccess) {
  return {
    /** Writes what `next` makes of the last entry, in one transaction with its caller's. */
    append: (next: (head: Head | null) => AuditEntry): Promise<void> =>
      runInTransaction(database(), async () => {
        await database()
          .getRepository(auditEntity)
          .insert(next(await lastOf(database())));
      }),

    /** Gives every entry from the first, batch by batch. */
    async *all(): AsyncGenerator<AuditEntry> {
      let last = 0;
      for (;;) {
        const rows: AuditEntry[] = await database().query(
          'SELECT * FROM audit_entry WHERE seq > ? ORDER BY seq LIMIT ?',
          [last, BATCH],
        );
        yield* rows;
        last = rows.at(-1)?.seq ?? last;
        if (rows.length < BATCH) return;
      }
    },

    /** The newest first, with the name of who it was. */
    async newest(before: number | null, count: number) {
      const rows: (AuditEntry & { name: string | null })[] = await database().query(
        `SELECT e.*, o.name FROM audit_entry e LEFT JOIN operator o ON o.id = e.actor
         WHERE ? IS NULL OR e.seq < ? ORDER BY e.seq DESC LIMIT ?`,
        [before, before, count],
      );
      return rows;
    },
  };
}

/** Gives how far the log of a vault has come, also of one that is about to close. */
export async function auditHeadOf(dataSource: DataSource): Promise<AuditHead> {
  const last = await lastOf(dataSource);
  return { count: last?.seq ?? 0, head: last === null ? null : last.mac.slice(0, HEAD_DIGITS) };
}

async function lastOf(dataSource: DataSource): Promise<Head | null> {
  const rows = await dataSource.query<Head[]>(
    'SELECT seq, mac FROM audit_entry ORDER BY seq DESC LIMIT 1',
  );
  return rows[0] ?? null;
}
