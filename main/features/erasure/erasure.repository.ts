/** The only file that speaks to the database about erasures: it counts, takes away, and keeps the proof. */
import type { ErasureScope, HeldKind } from '../../../shared/contract/erasure.ts';
import { foldText } from '../../../shared/domain/languages/fold-text.ts';
import type { DatabaseAccess } from '../../database/database-access.ts';
import { deliveryEntity, erasureEntity } from './erasure.entity.ts';
import type { DeliveryRow, ErasureRow } from './erasure.entity.ts';
import { goes, personTables } from './person-tables.ts';

export type ErasureRepository = ReturnType<typeof createErasureRepository>;

const noWords = `UPDATE meeting_entry SET kept = '' WHERE person_id = ? AND kept <> ''`;
/** What stands among a person's details and is printed in a portfolio. */
const noTimes = `UPDATE person SET availability = '[]', availability_note = '', may_work_from = NULL WHERE id = ?`;

/** What was typed about them and never stored as it stood. */
const noDrafts = `DELETE FROM draft WHERE instr("key" || value, ?) > 0`;

const notesOfTheirGroups = `
  SELECT m.group_notes AS notes FROM meeting m
  JOIN group_member gm ON gm.group_id = m.group_id WHERE gm.person_id = ? AND m.group_notes <> ''`;

export function createErasureRepository(database: DatabaseAccess) {
  return {
    /** Gives how many rows of each kind are held. */
    async count(personId: string): Promise<ReadonlyMap<HeldKind, number>> {
      const counts = new Map<HeldKind, number>();
      for (const { kind, table, column, where } of personTables) {
        const rows: { count: number }[] = await database().query(
          `SELECT count(*) AS count FROM ${table} WHERE ${column} = ?${where === undefined ? '' : ` AND ${where}`}`,
          [personId],
        );
        counts.set(kind, rows[0]?.count ?? 0);
      }
      return counts;
    },

    /** Gives how many notes about the person's groups hold a name. */
    async countNotesNaming(personId: string, name: string): Promise<number> {
      const rows: { notes: string }[] = await database().query(notesOfTheirGroups, [personId]);
      const wanted = foldText(name);
      return rows.filter(({ notes }) => foldText(notes).includes(wanted)).length;
    },

    /** Takes away what the scope says. Somebody who is not there takes nothing along. */
    async erase(personId: string, scope: ErasureScope): Promise<void> {
      await database().query(noDrafts, [personId]);
      if (scope === 'everything') {
        // Everything that refers to them goes with them: each foreign key says so.
        await database().query('DELETE FROM person WHERE id = ?', [personId]);
        await database().query('DELETE FROM counter WHERE name = ?', [`evidence:${personId}`]);
        return;
      }
      await database().query(noWords, [personId]);
      if (scope === 'papers') return;
      for (const table of personTables.filter(
        (one) => one.goesWith === 'content' && goes(one, scope),
      ))
        await database().query(`DELETE FROM ${table.table} WHERE ${table.column} = ?`, [personId]);
      await database().query(noTimes, [personId]);
    },

    async insertProof(proof: ErasureRow): Promise<void> {
      await database().getRepository(erasureEntity).insert(proof);
    },

    proofs: (): Promise<ErasureRow[]> =>
      database()
        .getRepository(erasureEntity)
        .find({ order: { erasedOn: 'DESC', id: 'ASC' } }),

    /** Gives the name of everybody who has ever worked with the vault, by id. */
    async operatorNames(): Promise<ReadonlyMap<string, string>> {
      const rows: { id: string; name: string }[] = await database().query(
        'SELECT id, name FROM operator',
      );
      return new Map(rows.map(({ id, name }) => [id, name]));
    },

    async writeDelivery(row: DeliveryRow): Promise<void> {
      await database().getRepository(deliveryEntity).upsert(row, ['personId', 'deliveredOn']);
    },

    deliveries: (personId: string): Promise<DeliveryRow[]> =>
      database()
        .getRepository(deliveryEntity)
        .find({ where: { personId }, order: { deliveredOn: 'DESC' } }),
  };
}
