/** How much of a group, its people and its meetings the roles see through which it is seen. */
import type { Group, GroupMember } from '../../contract/groups.ts';
import type { Meeting } from '../../contract/meetings.ts';
import type { Role } from '../../contract/operators.ts';

export interface GroupSight {
  /** Names and languages; without them a person is their code. */
  readonly names: boolean;
  /** Who has signed, and why somebody left. */
  readonly agreements: boolean;
  /** Whoever leads it: what people wanted kept and the notes about the group are for them alone. */
  readonly mine: boolean;
}

/** Gives what several roles see together. */
export function groupSight(roles: readonly Role[]): GroupSight {
  const one = (...enough: Role[]) => enough.some((role) => roles.includes(role));
  return {
    names: one('operator', 'coordinator', 'mediator'),
    agreements: one('operator', 'coordinator'),
    mine: one('operator'),
  };
}

/** Gives the group as it is seen. */
export function groupInSight(group: Omit<Group, 'mine'>, sight: GroupSight): Group {
  return {
    ...group,
    mine: sight.mine,
    leader: sight.names ? group.leader : null,
    members: group.members.map((member) => memberInSight(member, sight)),
  };
}

function memberInSight(member: GroupMember, sight: GroupSight): GroupMember {
  return {
    ...named(member, sight),
    ...(sight.agreements ? {} : { agreement: null, leavingReason: null }),
  };
}

/** Gives the meeting as it is seen. */
export function meetingInSight(meeting: Omit<Meeting, 'mine'>, sight: GroupSight): Meeting {
  return {
    ...meeting,
    mine: sight.mine,
    ...(sight.mine ? {} : { climate: null, groupNotes: '' }),
    entries: meeting.entries.map((entry) => ({
      ...named(entry, sight),
      // The language too: it would tell what the row no longer does.
      ...(sight.mine ? {} : { kept: '', keptLanguage: meeting.groupLanguage }),
    })),
  };
}

function named<T extends { code: string; preferredName: string; languages: string[] }>(
  someone: T,
  { names }: GroupSight,
): T {
  return names ? someone : { ...someone, preferredName: someone.code, languages: [] };
}
