/** Reads what can be found; nothing is ever written here. */
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
  ORDER BY p.code_number`;

const groups = 'SELECT id, name, room FROM participant_group ORDER BY created_at DESC, id';

export type SearchRepository = ReturnType<typeof createSearchRepository>;

export function createSearchRepository(database: DatabaseAccess) {
  return {
    people: (): Promise<SearchablePerson[]> => database().query(people),
    groups: (): Promise<SearchableGroup[]> => database().query(groups),
  };
}
