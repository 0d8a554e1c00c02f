/** Reads what can be found by the operator who is signed in; nothing is ever written here. */
import type { DatabaseAccess } from '../../database/database-access.ts';

export interface SearchablePerson {
  readonly id: string;
  readonly code: string;
  readonly preferredName: string;
  readonly groupName: string | null;
}

export interface SearchableGroup {
  readonly id: string;
  readonly name: string;
  readonly room: string;
}

const people = `
  SELECT p.id, p.code, p.preferred_name AS preferredName, g.name AS groupName
  FROM person p
  LEFT JOIN group_member m ON m.person_id = p.id AND m.left_on IS NULL
  LEFT JOIN participant_group g ON g.id = m.group_id
    AND EXISTS (SELECT 1 FROM visible_group v WHERE v.group_id = g.id)
  WHERE EXISTS (SELECT 1 FROM visible_person v WHERE v.person_id = p.id)
  ORDER BY p.code_number`;

const groups = `
  SELECT g.id, g.name, g.room FROM participant_group g
  WHERE EXISTS (SELECT 1 FROM visible_group v WHERE v.group_id = g.id)
  ORDER BY g.created_at DESC, g.id`;

export type SearchRepository = ReturnType<typeof createSearchRepository>;

export function createSearchRepository(database: DatabaseAccess) {
  return {
    people: (): Promise<SearchablePerson[]> => database().query(people),
    groups: (): Promise<SearchableGroup[]> => database().query(groups),
  };
}
