/** The only file that speaks to the database about authorisations. */
import type { Authorisation } from '../../../shared/contract/transfer.ts';
import type { DatabaseAccess } from '../../database/database-access.ts';
import { authorisationEntity } from './transfer.entity.ts';
import type { AuthorisationRow } from './transfer.entity.ts';

export type TransferRepository = ReturnType<typeof createTransferRepository>;

export function createTransferRepository(database: DatabaseAccess) {
  const table = () => database().getRepository(authorisationEntity);
  return {
    async list(personId: string): Promise<Authorisation[]> {
      const rows = await table().find({ where: { personId }, order: { createdAt: 'DESC' } });
      return rows.map(toAuthorisation);
    },

    find: (id: string): Promise<AuthorisationRow | null> => table().findOneBy({ id }),

    async insert(row: AuthorisationRow): Promise<void> {
      await table().insert(row);
    },

    async markExported(id: string, exportedAt: string): Promise<void> {
      await table().update({ id }, { exportedAt });
    },
  };
}

export function toAuthorisation({
  personId: _,
  createdAt: __,
  ...authorisation
}: AuthorisationRow): Authorisation {
  return authorisation;
}
