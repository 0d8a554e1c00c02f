/** The only file that speaks to the database about drafts. */
import type { KeptDraft } from '../../../shared/contract/drafts.ts';
import type { DatabaseAccess } from '../../database/database-access.ts';
import { runInTransaction } from '../../database/transaction.ts';
import { draftEntity } from './drafts.entity.ts';

// The window may still hold what was typed about somebody who was erased since.
const aboutTheErased = `
  DELETE FROM draft WHERE EXISTS (
    SELECT 1 FROM erasure e
    WHERE e.scope = 'everything' AND instr(draft."key" || draft.value, e.person_id) > 0
  )`;

export type DraftsRepository = ReturnType<typeof createDraftsRepository>;

export function createDraftsRepository(database: DatabaseAccess) {
  const drafts = () => database().getRepository(draftEntity);
  return {
    async list(operatorId: string): Promise<KeptDraft[]> {
      const rows = await drafts().find({ where: { operatorId }, order: { key: 'ASC' } });
      return rows.map(({ key, value }) => ({ key, value }));
    },

    async replace(operatorId: string, kept: readonly KeptDraft[]): Promise<void> {
      await runInTransaction(database(), async () => {
        await drafts().delete({ operatorId });
        if (kept.length > 0) await drafts().insert(kept.map((draft) => ({ ...draft, operatorId })));
        await database().query(aboutTheErased);
      });
    },
  };
}
