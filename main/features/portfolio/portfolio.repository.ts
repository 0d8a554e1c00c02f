/** The only file that speaks to the database about portfolio versions and the path behind them. */
import type { PathSummary } from '../../../shared/contract/people.ts';
import type { DatabaseAccess } from '../../database/database-access.ts';
import { portfolioVersionEntity } from './portfolio.entity.ts';
import type { PortfolioVersionRow } from './portfolio.entity.ts';

/** How far a person has come in the group they belong or last belonged to. */
export interface WalkedPath extends PathSummary {
  /** Group meetings attended or caught up with. */
  readonly groupMeetings: number;
  readonly finalInterviewHeld: boolean;
}

interface PathSql {
  readonly held: number;
  readonly total: number;
  readonly minutes: number | null;
  readonly first_day: string | null;
  readonly last_day: string | null;
  readonly group_meetings: number;
  readonly final_interview: number;
  readonly group_size: number;
  readonly language: string;
}

const path = `
  WITH own AS (
    SELECT group_id FROM group_member WHERE person_id = ? ORDER BY left_on IS NULL DESC, left_on DESC LIMIT 1
  ), attended AS (
    SELECT m.code, m.kind, e.minutes, COALESCE(e.held_on, m.held_on) AS day
    FROM meeting m JOIN meeting_entry e ON e.meeting_id = m.id AND e.person_id = ?
    WHERE m.group_id = (SELECT group_id FROM own) AND e.attendance IN ('present', 'caught-up')
  )
  SELECT (SELECT count(*) FROM attended) AS held,
         (SELECT count(*) FROM meeting WHERE group_id = g.id) AS total,
         (SELECT sum(minutes) FROM attended) AS minutes,
         (SELECT min(day) FROM attended) AS first_day,
         (SELECT max(day) FROM attended) AS last_day,
         (SELECT count(*) FROM attended WHERE kind = 'group') AS group_meetings,
         (SELECT count(*) FROM attended WHERE code = 'I2') AS final_interview,
         (SELECT count(*) FROM group_member WHERE group_id = g.id AND left_on IS NULL) AS group_size,
         g.language
  FROM participant_group g WHERE g.id = (SELECT group_id FROM own)`;

const notWalked: WalkedPath = {
  meetingsHeld: 0,
  meetingsTotal: 12,
  minutes: 0,
  firstDay: null,
  lastDay: null,
  groupSize: 0,
  language: '',
  groupMeetings: 0,
  finalInterviewHeld: false,
};

export type PortfolioRepository = ReturnType<typeof createPortfolioRepository>;

export function createPortfolioRepository(database: DatabaseAccess) {
  const versions = () => database().getRepository(portfolioVersionEntity);
  return {
    async path(personId: string): Promise<WalkedPath> {
      const rows: PathSql[] = await database().query(path, [personId, personId]);
      const row = rows[0];
      return row === undefined ? notWalked : toPath(row);
    },

    /** The newest first; a version made in several languages comes once for each. */
    versions: (personId: string): Promise<PortfolioVersionRow[]> =>
      versions().find({ where: { personId }, order: { number: 'DESC', createdAt: 'DESC' } }),

    async writeVersion(row: PortfolioVersionRow): Promise<void> {
      await versions().upsert(row, ['personId', 'number', 'languages']);
    },
  };
}

function toPath(row: PathSql): WalkedPath {
  return {
    meetingsHeld: row.held,
    meetingsTotal: row.total,
    minutes: row.minutes ?? 0,
    firstDay: row.first_day,
    lastDay: row.last_day,
    groupSize: row.group_size,
    language: row.language,
    groupMeetings: row.group_meetings,
    finalInterviewHeld: row.final_interview > 0,
  };
}
