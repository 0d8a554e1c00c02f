/** The only file that asks the database for what an access report adds to a portfolio. */
import type {
  HeldGroup,
  HeldMeeting,
} from '../../../shared/domain/access-report/access-report-content.ts';
import type { DatabaseAccess } from '../../database/database-access.ts';

interface GroupSql {
  readonly name: string;
  readonly joined_on: string;
  readonly left_on: string | null;
  readonly leaving_reason: HeldGroup['leavingReason'];
}

interface MeetingSql {
  readonly code: string;
  readonly day: string;
  readonly attendance: HeldMeeting['attendance'];
  readonly minutes: number;
  readonly kept: string;
  readonly kept_language: string;
}

const groups = `
  SELECT g.name, gm.joined_on, gm.left_on, gm.leaving_reason
  FROM group_member gm JOIN participant_group g ON g.id = gm.group_id
  WHERE gm.person_id = ? ORDER BY gm.joined_on`;

const meetings = `
  SELECT m.code, COALESCE(e.held_on, m.held_on, m.planned_on) AS day,
         e.attendance, e.minutes, e.kept, e.kept_language
  FROM meeting_entry e JOIN meeting m ON m.id = e.meeting_id
  WHERE e.person_id = ? ORDER BY day, m.position`;

const enteredBy = `
  SELECT o.name FROM person p JOIN operator o ON o.id = p.entered_by WHERE p.id = ?`;

export type AccessReportRepository = ReturnType<typeof createAccessReportRepository>;

export function createAccessReportRepository(database: DatabaseAccess) {
  return {
    async groups(personId: string): Promise<HeldGroup[]> {
      const rows: GroupSql[] = await database().query(groups, [personId]);
      return rows.map((row) => ({
        name: row.name,
        joinedOn: row.joined_on,
        leftOn: row.left_on,
        leavingReason: row.leaving_reason,
      }));
    },

    /** The person's rows of meetings, by day. */
    async meetings(personId: string): Promise<HeldMeeting[]> {
      const rows: MeetingSql[] = await database().query(meetings, [personId]);
      return rows.map(({ kept_language: keptLanguage, ...row }) => ({ ...row, keptLanguage }));
    },

    /** The name of whoever has entered the person; empty where nobody knows. */
    async enteredBy(personId: string): Promise<string> {
      const rows: { name: string }[] = await database().query(enteredBy, [personId]);
      return rows[0]?.name ?? '';
    },
  };
}
