/** The only file that speaks to the database about people. */
import type { Person, PersonSummary } from '../../../shared/contract/people.ts';
import type { DatabaseAccess } from '../../database/database-access.ts';
import { personEntity } from './people.entity.ts';
import type { PersonRow } from './people.entity.ts';

interface SummaryRow {
  readonly id: string;
  readonly code: string;
  readonly preferred_name: string;
  readonly languages: string;
  readonly arrived_on: string | null;
  readonly imported: number;
  readonly signed_on: string | null;
  readonly withdrawn_on: string | null;
  readonly group_id: string | null;
  readonly group_name: string | null;
}

/** For a person `p`: that the operator sees them, through whichever role. */
const isVisible = 'EXISTS (SELECT 1 FROM visible_person v WHERE v.person_id = p.id)';

// One statement for the whole screen: a list of 500 people must be there in 50 ms.
const summaries = `
  SELECT p.id, p.code, p.preferred_name, p.languages, p.arrived_on, p.provenance IS NOT NULL AS imported,
         a.signed_on, a.withdrawn_on, g.id AS group_id, g.name AS group_name
  FROM person p
  LEFT JOIN agreement a ON a.person_id = p.id
  LEFT JOIN group_member m ON m.person_id = p.id AND m.left_on IS NULL
  LEFT JOIN participant_group g ON g.id = m.group_id
    AND EXISTS (SELECT 1 FROM visible_group v WHERE v.group_id = g.id)
  WHERE ${isVisible}
  ORDER BY p.code_number`;

export type PeopleRepository = ReturnType<typeof createPeopleRepository>;

export function createPeopleRepository(database: DatabaseAccess) {
  const people = () => database().getRepository(personEntity);
  return {
    async list(): Promise<PersonSummary[]> {
      const rows: SummaryRow[] = await database().query(summaries);
      return rows.map(toSummary);
    },

    async find(id: string): Promise<Person | null> {
      const row = await people()
        .createQueryBuilder('p')
        .where(`p.id = :id AND ${isVisible}`, { id })
        .getOne();
      return row === null ? null : toPerson(row);
    },

    /** Whoever holds the person: a bundle that was taken in is taken in, also by a colleague. */
    async findByBundle(bundleId: string): Promise<string | null> {
      const rows: { id: string }[] = await database().query(
        `SELECT id FROM person WHERE json_extract(provenance, '$.bundleId') = ?`,
        [bundleId],
      );
      return rows[0]?.id ?? null;
    },

    async insert(row: PersonRow): Promise<void> {
      await people().insert(row);
    },

    async update(person: Person): Promise<void> {
      await people().update({ id: person.id }, person);
    },

    async remove(id: string): Promise<void> {
      await people().delete({ id });
    },

    async belongsToGroup(id: string): Promise<boolean> {
      const rows: unknown[] = await database().query(
        'SELECT 1 FROM group_member WHERE person_id = ? LIMIT 1',
        [id],
      );
      return rows.length > 0;
    },
  };
}

function toPerson({ codeNumber: _number, enteredBy: _by, ...person }: PersonRow): Person {
  return person;
}

function toSummary(row: SummaryRow): PersonSummary {
  return {
    id: row.id,
    code: row.code,
    preferredName: row.preferred_name,
    languages: JSON.parse(row.languages) as string[],
    arrivedOn: row.arrived_on,
    agreement:
      row.signed_on === null ? 'missing' : row.withdrawn_on === null ? 'signed' : 'withdrawn',
    group:
      row.group_id === null || row.group_name === null
        ? null
        : { id: row.group_id, name: row.group_name },
    imported: row.imported === 1,
  };
}
