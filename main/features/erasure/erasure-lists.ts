// What was erased stays erased when an older backup comes back: at every opening, before anybody reads
// anything, the lists outside the database are compared with its own proofs, and what is missing there is
// erased again.
import type { DatabaseAccess } from '../../database/database-access.ts';
import { assertSecureDelete, leaveNoTrace } from '../../database/leave-no-trace.ts';
import { runInTransaction } from '../../database/transaction.ts';
import type { Logger } from '../../ports/logger.ts';
import { within } from '../backup/within.ts';
import type { CentreRow } from '../vault/centre.entity.ts';
import { readErasureList, writeErasureList } from './erasure-list.ts';
import type { ErasureRow } from './erasure.entity.ts';
import { createErasureRepository } from './erasure.repository.ts';

/** How long another folder may take to answer, in milliseconds. */
const ASKING = 2000;

export interface ErasureListsOptions {
  /** A folder of this computer beside the vault: the list is always there. */
  readonly own: string;
  /** Another folder where a copy is kept when it can be reached: the one for backups. */
  readonly other: () => Promise<string>;
  readonly logger: Logger;
}

type Database = ReturnType<DatabaseAccess>;

interface JustOpened {
  readonly dataSource: Database;
  readonly centre: CentreRow;
}

export type ErasureLists = ReturnType<typeof createErasureLists>;

/** Gives what keeps the lists of erasures outside the database, and erases again by them. */
export function createErasureLists({ own, other, logger }: ErasureListsOptions) {
  const otherFolder = (): Promise<string | null> => within<string | null>(ASKING, other(), null);

  async function copyTo(folder: string, rows: readonly ErasureRow[], centre: CentreRow) {
    const copied = await within(
      ASKING,
      writeErasureList(folder, rows, centre).then(() => true),
      false,
    );
    if (!copied) logger.info('erasure-list-not-copied');
  }

  async function eraseAgain(dataSource: Database, missing: readonly ErasureRow[]): Promise<void> {
    const repository = createErasureRepository(() => dataSource);
    await assertSecureDelete(dataSource);
    await runInTransaction(dataSource, async () => {
      for (const entry of missing) {
        await repository.erase(entry.personId, entry.scope);
        await repository.insertProof(entry);
      }
    });
    if (!(await leaveNoTrace(dataSource))) logger.error('erasure-not-rewritten');
    logger.info('erasures-replayed', { count: missing.length });
  }

  return {
    /**
     * Erases again what an opened vault does not know to be erased, and brings the lists up to date.
     *
     * @throws AppError `storage` / … when it cannot be erased: the vault must not be opened then.
     */
    async replay({ dataSource, centre }: JustOpened): Promise<void> {
      const second = await otherFolder();
      const here = await readErasureList(own, centre);
      const there =
        second === null ? [] : await within(ASKING, readErasureList(second, centre), []);
      const all = new Map<string, ErasureRow>();
      for (const row of await createErasureRepository(() => dataSource).proofs()) {
        all.set(row.id, row);
      }
      const missing = new Map<string, ErasureRow>();
      for (const row of [...here, ...there]) if (!all.has(row.id)) missing.set(row.id, row);
      if (missing.size > 0) await eraseAgain(dataSource, [...missing.values()]);
      for (const [id, row] of missing) all.set(id, row);
      // A crash may have come between an erasure and its list, and a stick may have been out.
      if (here.length !== all.size) await copyTo(own, [...all.values()], centre);
      if (second !== null && there.length !== all.size)
        await copyTo(second, [...all.values()], centre);
    },

    /** Writes the lists after an erasure. @throws AppError `storage` / … for the one of this computer. */
    async publish(rows: readonly ErasureRow[], centre: CentreRow): Promise<void> {
      await writeErasureList(own, rows, centre);
      const second = await otherFolder();
      if (second !== null) await copyTo(second, rows, centre);
    },
  };
}
