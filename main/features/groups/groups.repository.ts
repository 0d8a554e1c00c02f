/** The only file that speaks to the database about groups and their calendar. */
import type {
  Group,
  GroupLeader,
  GroupMeeting,
  GroupMember,
  GroupSummary,
} from '../../../shared/contract/groups.ts';
import type { DatabaseAccess } from '../../database/database-access.ts';
import { meetingEntity } from '../meetings/meetings.entity.ts';
import type { MeetingRow } from '../meetings/meetings.entity.ts';
import { groupEntity, groupMemberEntity } from './groups.entity.ts';
import type { GroupMemberRow, GroupRow } from './groups.entity.ts';
import { toGroupMeeting, toGroupMember, toGroupSummaries } from './group-rows.ts';
import type { MeetingSql, MemberSql, PathSql, SummarySql } from './group-rows.ts';

const summaries = `
  SELECT g.id, g.name, g.language, g.room, m.id AS meeting_id, m.code, m.kind, m.status, m.planned_on,
         (SELECT count(*) FROM group_member x WHERE x.group_id = g.id AND x.left_on IS NULL) AS member_count,
         o.id AS leader_id, o.name AS leader_name
  FROM participant_group g JOIN meeting m ON m.group_id = g.id
  LEFT JOIN operator o ON o.id = g.leader_id
    AND EXISTS (SELECT 1 FROM visible_group v WHERE v.group_id = g.id AND v.role <> 'evaluator')
  WHERE EXISTS (SELECT 1 FROM visible_group v WHERE v.group_id = g.id)
  ORDER BY g.created_at DESC, g.id, m.position`;

const members = `
  SELECT gm.person_id, p.code, p.preferred_name, p.languages, gm.joined_on, gm.left_on, gm.leaving_reason,
         a.signed_on, a.withdrawn_on
  FROM group_member gm JOIN person p ON p.id = gm.person_id LEFT JOIN agreement a ON a.person_id = p.id
  WHERE gm.group_id = ? ORDER BY gm.left_on IS NOT NULL, p.code_number`;

const paths = `
  SELECT e.person_id, m.position, e.attendance, e.minutes
  FROM meeting_entry e JOIN meeting m ON m.id = e.meeting_id WHERE m.group_id = ?`;

const meetings = `
  SELECT m.id, m.code, m.kind, m.status, m.planned_on, m.planned_minutes,
         (SELECT count(*) FROM meeting_entry e WHERE e.meeting_id = m.id AND e.attendance IN ('present', 'caught-up')) AS present
  FROM meeting m WHERE m.group_id = ? ORDER BY m.position`;

const leader = 'SELECT id, name FROM operator WHERE id = ?';

const leaders = `
  SELECT id, name FROM operator
  WHERE removed_at IS NULL AND EXISTS (SELECT 1 FROM json_each(roles) WHERE value = 'operator')
  ORDER BY name COLLATE NOCASE, id`;

export type GroupsRepository = ReturnType<typeof createGroupsRepository>;

export function createGroupsRepository(database: DatabaseAccess) {
  const groups = () => database().getRepository(groupEntity);
  const membership = () => database().getRepository(groupMemberEntity);
  return {
    async list(): Promise<GroupSummary[]> {
      const rows: SummarySql[] = await database().query(summaries);
      return toGroupSummaries(rows);
    },

    /** Gives the group with all of its people, whoever leads it. */
    async find(id: string): Promise<Omit<Group, 'mine'> | null> {
      const row = await groups().findOneBy({ id });
      if (row === null) return null;
      const meetingRows: MeetingSql[] = await database().query(meetings, [id]);
      const memberRows: MemberSql[] = await database().query(members, [id]);
      const pathRows: PathSql[] = await database().query(paths, [id]);
      const calendar: GroupMeeting[] = meetingRows.map(toGroupMeeting);
      const people: GroupMember[] = memberRows.map((member) =>
        toGroupMember(member, pathRows, calendar.length),
      );
      const { createdAt: _at, leaderId, ...group } = row;
      const leading: GroupLeader[] = await database().query(leader, [leaderId]);
      return { ...group, leader: leading[0] ?? null, members: people, meetings: calendar };
    },

    async insert(
      group: GroupRow,
      people: readonly GroupMemberRow[],
      calendar: readonly MeetingRow[],
    ): Promise<void> {
      await groups().insert(group);
      if (people.length > 0) await membership().insert([...people]);
      await database()
        .getRepository(meetingEntity)
        .insert([...calendar]);
    },

    async update({
      id,
      ...fields
    }: Pick<GroupRow, 'id' | 'name' | 'language' | 'room'>): Promise<void> {
      await groups().update({ id }, fields);
    },

    /** Everybody who can lead a group today, by name. */
    leaders: (): Promise<GroupLeader[]> => database().query(leaders),

    async writeLeader(id: string, leaderId: string): Promise<void> {
      await groups().update({ id }, { leaderId });
    },

    async writeMember(row: GroupMemberRow): Promise<void> {
      await membership().upsert(row, ['groupId', 'personId']);
    },

    /** The group a person belongs to now, or null. */
    async currentGroupOf(personId: string): Promise<string | null> {
      const rows: { group_id: string }[] = await database().query(
        'SELECT group_id FROM group_member WHERE person_id = ? AND left_on IS NULL LIMIT 1',
        [personId],
      );
      return rows[0]?.group_id ?? null;
    },

    async moveMeeting(meetingId: string, plannedOn: string): Promise<void> {
      await database().getRepository(meetingEntity).update({ id: meetingId }, { plannedOn });
    },
  };
}
