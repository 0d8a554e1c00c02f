/** Through which of their roles the operator who is signed in sees people, groups and what belongs to them. */
import type { Role } from '../../../shared/contract/operators.ts';
import type { Subject } from '../../../shared/domain/access/call-rule.ts';
import type { DatabaseAccess } from '../../database/database-access.ts';
import { readNow } from '../../database/read-now.ts';

/**
 * One row for each thing and role. A group that is led by somebody else is no secret, and neither are its
 * meetings: they are there without a role. A person is, and so is what a person has authorised.
 */
const statements: Readonly<Record<Subject, string>> = {
  person: 'SELECT v.person_id AS id, v.role FROM visible_person v WHERE v.person_id IN wanted',
  authorisation: `
    SELECT a.id, v.role FROM transfer_authorisation a JOIN visible_person v ON v.person_id = a.person_id
    WHERE a.id IN wanted`,
  request: `
    SELECT q.id, v.role FROM rights_request q JOIN visible_person v ON v.person_id = q.person_id
    WHERE q.id IN wanted`,
  group: `
    SELECT g.id, v.role FROM participant_group g LEFT JOIN visible_group v ON v.group_id = g.id
    WHERE g.id IN wanted`,
  meeting: `
    SELECT m.id, v.role FROM meeting m LEFT JOIN visible_group v ON v.group_id = m.group_id
    WHERE m.id IN wanted`,
};

interface SeenSql {
  readonly id: string;
  readonly role: Role | null;
}

export type AccessRepository = ReturnType<typeof createAccessRepository>;

export function createAccessRepository(database: DatabaseAccess) {
  function seen(subject: Subject, ids: readonly string[]): Map<string, Role[]> {
    const rows = readNow<SeenSql>(
      database(),
      `WITH wanted AS (SELECT value FROM json_each(?)) ${statements[subject]}`,
      [JSON.stringify(ids)],
    );
    const found = new Map<string, Role[]>();
    for (const { id, role } of rows)
      found.set(id, [...(found.get(id) ?? []), ...(role === null ? [] : [role])]);
    return found;
  }

  return {
    seen,

    /** The roles through which one thing is seen; none when it is not. */
    rolesOn: (subject: Subject, id: string): readonly Role[] => seen(subject, [id]).get(id) ?? [],
  };
}
