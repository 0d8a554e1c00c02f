/** The only file that asks the database what waits. */
import type { WaitingTask } from '../../../shared/contract/home.ts';
import type { MeetingCode } from '../../../shared/contract/programmes.ts';
import type { DatabaseAccess } from '../../database/database-access.ts';

type PersonOf = WaitingTask['person'];

interface PersonSql {
  readonly id: string;
  readonly code: string;
  readonly preferred_name: string;
}

interface MeetingSql extends PersonSql {
  readonly meeting_id: string;
  readonly meeting_code: MeetingCode;
  readonly day: string;
}

// What waits is for whoever does it: the operator who holds the person.
const isOwn = `EXISTS (SELECT 1 FROM visible_person v WHERE v.person_id = p.id AND v.role = 'operator')`;

const currentMember = `FROM group_member gm JOIN person p ON p.id = gm.person_id AND gm.left_on IS NULL AND ${isOwn}`;

const unsigned = `
  SELECT p.id, p.code, p.preferred_name ${currentMember}
  LEFT JOIN agreement a ON a.person_id = p.id WHERE a.person_id IS NULL`;

const openInterviews = `
  SELECT p.id, p.code, p.preferred_name, m.id AS meeting_id, m.code AS meeting_code, m.planned_on AS day
  ${currentMember}
  JOIN meeting m ON m.group_id = gm.group_id AND m.kind = 'interview' AND m.status = 'running'
  LEFT JOIN meeting_entry e ON e.meeting_id = m.id AND e.person_id = p.id
  WHERE e.attendance IS NULL`;

// Until the final interviews are closed: after them the path is over.
const missed = `
  SELECT p.id, p.code, p.preferred_name, m.id AS meeting_id, m.code AS meeting_code,
         COALESCE(m.held_on, m.planned_on) AS day
  ${currentMember}
  JOIN meeting m ON m.group_id = gm.group_id AND m.status = 'closed'
  JOIN meeting_entry e ON e.meeting_id = m.id AND e.person_id = p.id AND e.attendance = 'absent'
  WHERE NOT EXISTS (
    SELECT 1 FROM meeting last WHERE last.group_id = gm.group_id AND last.code = 'I2' AND last.status = 'closed'
  )`;

const finalInterviews = `
  SELECT p.id, p.code, p.preferred_name, m.planned_on AS day
  ${currentMember}
  JOIN meeting m ON m.group_id = gm.group_id AND m.code = 'I2'
  WHERE m.status = 'running' OR (m.status = 'planned' AND m.planned_on <= ?)`;

const steps = `
  SELECT p.id, p.code, p.preferred_name, s.text, s.due_on
  FROM plan_step s JOIN person p ON p.id = s.person_id
  WHERE s.status <> 'done' AND s.due_on <= ? AND ${isOwn}`;

const withoutGroup = `
  SELECT count(*) AS count FROM person p
  WHERE NOT EXISTS (SELECT 1 FROM group_member gm WHERE gm.person_id = p.id)
    AND EXISTS (SELECT 1 FROM visible_person v WHERE v.person_id = p.id AND v.role IN ('operator', 'coordinator'))`;

export type HomeRepository = ReturnType<typeof createHomeRepository>;

export function createHomeRepository(database: DatabaseAccess) {
  return {
    async withoutAgreement(): Promise<PersonOf[]> {
      const rows: PersonSql[] = await database().query(unsigned);
      return rows.map(toPerson);
    },

    async interviewsToHold(): Promise<WaitingTask[]> {
      const rows: MeetingSql[] = await database().query(openInterviews);
      return rows.map((row) => ({ kind: 'interview', ...toMeetingTask(row) }));
    },

    async meetingsToCatchUp(): Promise<WaitingTask[]> {
      const rows: MeetingSql[] = await database().query(missed);
      return rows.map((row) => ({ kind: 'catch-up', ...toMeetingTask(row) }));
    },

    /** People whose final interview is running or planned for `until` at the latest. */
    async nearTheEnd(until: string): Promise<{ person: PersonOf; on: string }[]> {
      const rows: (PersonSql & { day: string })[] = await database().query(finalInterviews, [
        until,
      ]);
      return rows.map((row) => ({ person: toPerson(row), on: row.day }));
    },

    async stepsDue(until: string): Promise<WaitingTask[]> {
      const rows: (PersonSql & { text: string; due_on: string })[] = await database().query(steps, [
        until,
      ]);
      return rows.map((row) => ({
        kind: 'step',
        person: toPerson(row),
        text: row.text,
        on: row.due_on,
      }));
    },

    /** How many people have never belonged to a group, of those whom the operator may put into one. */
    async countWithoutGroup(): Promise<number> {
      const rows: { count: number }[] = await database().query(withoutGroup);
      return rows[0]?.count ?? 0;
    },
  };
}

function toPerson({ id, code, preferred_name }: PersonSql): PersonOf {
  return { id, code, preferredName: preferred_name };
}

function toMeetingTask(row: MeetingSql) {
  return {
    person: toPerson(row),
    meeting: { id: row.meeting_id, code: row.meeting_code },
    on: row.day,
  };
}
