// Which people and groups the operator who is signed in sees, as TEMP views that statements join: whoever reads
// a list reads it filtered. Memory only, like the undo log, and gone when the vault is locked.
import type { DataSource } from 'typeorm';
import type { SignedInOperator } from '../../shared/contract/operators.ts';

/**
 * Everybody is held by one operator at a time: by whoever leads the group they are in, or joined last; who has
 * never been in one, by whoever entered them. Not by the day of leaving, which a former leader can still write.
 * Nobody but a coordinator sees those whose operator is not known.
 */
const HELD = `
  SELECT p.id AS person_id, CASE
    WHEN EXISTS (SELECT 1 FROM main.group_member m WHERE m.person_id = p.id) THEN (
      SELECT g.leader_id FROM main.group_member m JOIN main.participant_group g ON g.id = m.group_id
      WHERE m.person_id = p.id
      ORDER BY m.left_on IS NULL DESC, m.joined_on DESC, m.rowid DESC LIMIT 1
    ) ELSE p.entered_by END AS operator_id
  FROM main.person p`;

/** One row for each role through which a person is seen. */
const PEOPLE = `
  SELECT h.person_id, r.role FROM temp.held_person h JOIN temp.signed_in r
  WHERE r.role = 'coordinator'
     OR (r.role = 'operator' AND h.operator_id = r.operator_id)
     OR (r.role = 'job-officer'
         AND EXISTS (SELECT 1 FROM main.consent c WHERE c.person_id = h.person_id
                     AND c.kind = 'share-with-job-services' AND c.granted = 1)
         AND NOT EXISTS (SELECT 1 FROM main.agreement a
                         WHERE a.person_id = h.person_id AND a.withdrawn_on IS NOT NULL))`;

/** One row for each role through which a group is seen. */
const GROUPS = `
  SELECT g.id AS group_id, r.role FROM main.participant_group g JOIN temp.signed_in r
  WHERE r.role IN ('coordinator', 'mediator', 'evaluator')
     OR (r.role = 'operator' AND g.leader_id = r.operator_id)`;

/**
 * Says who is signed in on this connection, from now on. Until then nobody sees anybody: the statements of the
 * features fail without the views.
 */
export async function showRowsTo(
  dataSource: DataSource,
  { id, roles }: Pick<SignedInOperator, 'id' | 'roles'>,
): Promise<void> {
  await dataSource.query(
    'CREATE TEMP TABLE IF NOT EXISTS signed_in (operator_id TEXT NOT NULL, role TEXT PRIMARY KEY NOT NULL)',
  );
  for (const [name, view] of [
    ['held_person', HELD],
    ['visible_person', PEOPLE],
    ['visible_group', GROUPS],
  ] as const)
    await dataSource.query(`CREATE TEMP VIEW IF NOT EXISTS ${name} AS ${view}`);
  await dataSource.query('DELETE FROM temp.signed_in');
  for (const role of new Set(roles))
    await dataSource.query('INSERT INTO temp.signed_in VALUES (?, ?)', [id, role]);
}
