/** What learning, experience, languages, competences and evidence have in common: a list per person. */
import type { EntitySchema, ObjectLiteral } from 'typeorm';
import type { DatabaseAccess } from '../../database/database-access.ts';
import type { Stored } from './record.entity.ts';

export interface EntryTable<T extends { readonly id: string }> {
  list(personId: string): Promise<T[]>;
  /** Adds the entry at the end, or writes it over the one with the same id. False when that one is somebody else's. */
  write(personId: string, entry: T, position: number): Promise<boolean>;
  /** False when the person has no such entry. */
  remove(personId: string, id: string): Promise<boolean>;
}

export function createEntryTable<T extends { readonly id: string } & ObjectLiteral>(
  database: DatabaseAccess,
  entity: EntitySchema<Stored<T>>,
): EntryTable<T> {
  // TypeORM's partial types do not follow a generic row; the rows themselves are checked by the contract.
  const table = () => database().getRepository<ObjectLiteral>(entity);
  return {
    async list(personId) {
      const rows = await table().find({ where: { personId }, order: { position: 'ASC' } });
      return rows.map(({ personId: _, position: __, ...entry }) => entry as T);
    },

    async write(personId, entry, position) {
      const known = await table().findOneBy({ id: entry.id });
      if (known === null) await table().insert({ ...entry, personId, position });
      else if (known['personId'] !== personId) return false;
      else await table().update({ id: entry.id }, entry);
      return true;
    },

    async remove(personId, id) {
      const result = await table().delete({ id, personId });
      return (result.affected ?? 0) > 0;
    },
  };
}
