/** The only file that speaks to the database about a meeting while it is held. */
import type { MeetingEntry, RunningMeeting } from '../../../shared/contract/meetings.ts';
import type { DatabaseAccess } from '../../database/database-access.ts';
import { meetingEntity, meetingEntryEntity } from './meetings.entity.ts';
import type { MeetingEntryRow, MeetingRow } from './meetings.entity.ts';

interface EntrySql {
  readonly person_id: string;
  readonly code: string;
  readonly preferred_name: string;
  readonly languages: string;
  readonly attendance: MeetingEntry['attendance'];
  readonly minutes: number | null;
  readonly held_on: string | null;
  readonly kept: string | null;
  readonly kept_language: string | null;
}

// Whoever left before the meeting is not in it, unless something was recorded for them.
const entries = `
  SELECT p.id AS person_id, p.code, p.preferred_name, p.languages,
         e.attendance, e.minutes, e.held_on, e.kept, e.kept_language
  FROM group_member gm
  JOIN meeting m ON m.group_id = gm.group_id
  JOIN person p ON p.id = gm.person_id
  LEFT JOIN meeting_entry e ON e.meeting_id = m.id AND e.person_id = p.id
  WHERE m.id = ? AND (e.person_id IS NOT NULL OR gm.left_on IS NULL OR gm.left_on > COALESCE(m.held_on, m.planned_on))
  ORDER BY p.code_number`;

const due = `
  SELECT m.id, g.name AS group_name, m.code, m.status, m.planned_on,
         (SELECT count(*) FROM group_member x WHERE x.group_id = g.id AND x.left_on IS NULL) AS member_count
  FROM meeting m JOIN participant_group g ON g.id = m.group_id
  WHERE EXISTS (SELECT 1 FROM visible_group v WHERE v.group_id = g.id AND v.role = 'operator') AND (m.status = 'running'
     OR (m.status = 'planned' AND m.position = (SELECT min(n.position) FROM meeting n WHERE n.group_id = m.group_id AND n.status = 'planned')))
  ORDER BY m.status <> 'running', m.planned_on, g.name`;

interface DueSql {
  readonly id: string;
  readonly group_name: string;
  readonly code: RunningMeeting['code'];
  readonly status: RunningMeeting['status'];
  readonly planned_on: string;
  readonly member_count: number;
}

export type MeetingsRepository = ReturnType<typeof createMeetingsRepository>;

export function createMeetingsRepository(database: DatabaseAccess) {
  const meetings = () => database().getRepository(meetingEntity);
  return {
    find: (id: string): Promise<MeetingRow | null> => meetings().findOneBy({ id }),

    async entriesOf(id: string): Promise<MeetingEntry[]> {
      const rows: EntrySql[] = await database().query(entries, [id]);
      return rows.map(toEntry);
    },

    async due(): Promise<RunningMeeting[]> {
      const rows: DueSql[] = await database().query(due);
      return rows.map((row) => ({
        id: row.id,
        groupName: row.group_name,
        code: row.code,
        status: row.status,
        plannedOn: row.planned_on,
        memberCount: row.member_count,
      }));
    },

    async change(id: string, fields: Partial<MeetingRow>): Promise<void> {
      await meetings().update({ id }, fields);
    },

    async writeEntry(row: MeetingEntryRow): Promise<void> {
      await database().getRepository(meetingEntryEntity).upsert(row, ['meetingId', 'personId']);
    },
  };
}

function toEntry(row: EntrySql): MeetingEntry {
  const languages = JSON.parse(row.languages) as string[];
  return {
    personId: row.person_id,
    code: row.code,
    preferredName: row.preferred_name,
    languages,
    attendance: row.attendance,
    minutes: row.minutes ?? 0,
    heldOn: row.held_on,
    kept: row.kept ?? '',
    keptLanguage: row.kept_language ?? languages[0] ?? 'en',
  };
}
