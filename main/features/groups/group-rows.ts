/** From the rows of the group queries to what the contract promises. */
import type { GroupMeeting, GroupMember, GroupSummary } from '../../../shared/contract/groups.ts';
import type { Attendance } from '../../../shared/contract/meetings.ts';

export interface SummarySql {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly room: string;
  readonly member_count: number;
  readonly leader_id: string | null;
  readonly leader_name: string | null;
  readonly meeting_id: string;
  readonly code: GroupMeeting['code'];
  readonly kind: GroupMeeting['kind'];
  readonly status: GroupMeeting['status'];
  readonly planned_on: string;
}

export interface MeetingSql {
  readonly id: string;
  readonly code: GroupMeeting['code'];
  readonly kind: GroupMeeting['kind'];
  readonly status: GroupMeeting['status'];
  readonly planned_on: string;
  readonly planned_minutes: number;
  readonly present: number;
}

export interface MemberSql {
  readonly person_id: string;
  readonly code: string;
  readonly preferred_name: string;
  readonly languages: string;
  readonly joined_on: string;
  readonly left_on: string | null;
  readonly leaving_reason: GroupMember['leavingReason'];
  readonly signed_on: string | null;
  readonly withdrawn_on: string | null;
}

export interface PathSql {
  readonly person_id: string;
  readonly position: number;
  readonly attendance: Attendance | null;
  readonly minutes: number;
}

/** Folds one row per meeting into one summary per group. */
export function toGroupSummaries(rows: readonly SummarySql[]): GroupSummary[] {
  const groups = new Map<string, GroupSummary>();
  for (const row of rows) {
    const group = groups.get(row.id) ?? {
      id: row.id,
      name: row.name,
      language: row.language,
      room: row.room,
      leader:
        row.leader_id === null || row.leader_name === null
          ? null
          : { id: row.leader_id, name: row.leader_name },
      memberCount: row.member_count,
      meetings: [],
    };
    group.meetings.push({
      id: row.meeting_id,
      code: row.code,
      kind: row.kind,
      status: row.status,
      plannedOn: row.planned_on,
    });
    groups.set(row.id, group);
  }
  return [...groups.values()];
}

export function toGroupMeeting(row: MeetingSql): GroupMeeting {
  return {
    id: row.id,
    code: row.code,
    kind: row.kind,
    status: row.status,
    plannedOn: row.planned_on,
    plannedMinutes: row.planned_minutes,
    present: row.present,
  };
}

/** `paths` are the entries of the whole group; `meetingCount` marks are given, `ahead` where nothing was said. */
export function toGroupMember(
  row: MemberSql,
  paths: readonly PathSql[],
  meetingCount: number,
): GroupMember {
  const own = paths.filter((entry) => entry.person_id === row.person_id);
  const path: GroupMember['path'] = Array.from({ length: meetingCount }, () => 'ahead');
  for (const entry of own) path[entry.position] = entry.attendance ?? 'ahead';
  return {
    personId: row.person_id,
    code: row.code,
    preferredName: row.preferred_name,
    languages: JSON.parse(row.languages) as string[],
    agreement:
      row.signed_on === null ? 'missing' : row.withdrawn_on === null ? 'signed' : 'withdrawn',
    joinedOn: row.joined_on,
    leftOn: row.left_on,
    leavingReason: row.leaving_reason,
    minutes: own.reduce((sum, entry) => sum + entry.minutes, 0),
    path,
  };
}
