/** Groups: making them with their calendar, who joins, who leaves, when they meet. */
import type { Group, GroupLeader, GroupSummary } from '../../../shared/contract/groups.ts';
import type { SignedInOperator } from '../../../shared/contract/operators.ts';
import { groupInSight, groupSight } from '../../../shared/domain/access/group-sight.ts';
import { groupSize, judgeGroupSize } from '../../../shared/domain/groups/group-size.ts';
import { planCalendar } from '../../../shared/domain/groups/plan-calendar.ts';
import { localDay } from '../../../shared/util/local-day.ts';
import { AppError } from '../../../shared/wire.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { AccessRepository } from '../access/access.repository.ts';
import type { MeetingRow } from '../meetings/meetings.entity.ts';
import type { PeopleService } from '../people/people.service.ts';
import type { ProgrammesService } from '../programmes/programmes.service.ts';
import type { GroupMemberRow } from './groups.entity.ts';
import type { GroupsRepository } from './groups.repository.ts';

export interface GroupsDependencies {
  readonly groups: GroupsRepository;
  readonly access: Pick<AccessRepository, 'rolesOn'>;
  readonly people: Pick<PeopleService, 'get'>;
  readonly programmes: ProgrammesService;
  /** Who makes it, and leads it until somebody else does. */
  readonly operator: () => SignedInOperator;
  readonly clock: Clock;
  readonly ids: Ids;
}

export interface NewGroup {
  readonly name: string;
  readonly language: string;
  readonly room: string;
  readonly startsOn: string;
  readonly meetingsPerWeek: 1 | 2;
  readonly personIds: readonly string[];
  readonly acceptOverTarget: boolean;
}

export type GroupsService = ReturnType<typeof createGroupsService>;

export function createGroupsService(dependencies: GroupsDependencies) {
  const { groups, operator, clock, ids } = dependencies;

  /** Gives what the operator sees of it. */
  async function get(id: string): Promise<Group> {
    const group = await groups.find(id);
    const roles = dependencies.access.rolesOn('group', id);
    if (group === null || roles.length === 0) throw new AppError('not-found', 'group');
    return groupInSight(group, groupSight(roles));
  }

  async function requireFree(personId: string): Promise<void> {
    await dependencies.people.get(personId);
    if ((await groups.currentGroupOf(personId)) !== null)
      throw new AppError('refused', 'already-in-a-group');
  }

  const today = (): string => localDay(clock.now());

  return {
    get,

    list: (): Promise<GroupSummary[]> => groups.list(),

    leaders: (): Promise<GroupLeader[]> => groups.leaders(),

    async ofPerson(personId: string): Promise<Group | null> {
      const id = await groups.currentGroupOf(personId);
      return id === null ? null : get(id);
    },

    async create(fields: NewGroup): Promise<Group> {
      const personIds = [...new Set(fields.personIds)];
      requireRoom(personIds.length, fields.acceptOverTarget);
      for (const personId of personIds) await requireFree(personId);

      const id = ids.next();
      const programme = await dependencies.programmes.get('en');
      const days = planCalendar(fields.startsOn, fields.meetingsPerWeek, programme.meetings.length);
      const calendar = programme.meetings.map((meeting, position): MeetingRow => ({
        id: ids.next(),
        groupId: id,
        position,
        code: meeting.code,
        kind: meeting.kind,
        plannedOn: days[position] ?? fields.startsOn,
        plannedMinutes: meeting.minutes,
        ...notBegun,
      }));
      const { name, language, room } = fields;
      await groups.insert(
        {
          id,
          name,
          language,
          room,
          programmeId: programme.id,
          programmeVersion: programme.version,
          createdAt: clock.now().toISOString(),
          leaderId: operator().roles.includes('operator') ? operator().id : null,
        },
        personIds.map((personId) => newMember(id, personId, earlier(fields.startsOn, today()))),
        calendar,
      );
      return get(id);
    },

    async update(fields: {
      id: string;
      name: string;
      language: string;
      room: string;
    }): Promise<Group> {
      await get(fields.id);
      await groups.update(fields);
      return get(fields.id);
    },

    async addMember(id: string, personId: string, acceptOverTarget: boolean): Promise<Group> {
      const group = await get(id);
      await requireFree(personId);
      const present = group.members.filter((member) => member.leftOn === null).length;
      requireRoom(present + 1, acceptOverTarget);
      await groups.writeMember(newMember(id, personId, today()));
      return get(id);
    },

    async recordLeaving(
      id: string,
      personId: string,
      leftOn: string,
      leavingReason: string,
    ): Promise<Group> {
      const group = await get(id);
      const member = group.members.find((one) => one.personId === personId);
      if (member === undefined) throw new AppError('not-found', 'member');
      await groups.writeMember({
        groupId: id,
        personId,
        joinedOn: member.joinedOn,
        leftOn,
        leavingReason,
      });
      return get(id);
    },

    async setLeader(id: string, leaderId: string): Promise<Group> {
      await get(id);
      const leaders = await groups.leaders();
      if (!leaders.some((leader) => leader.id === leaderId))
        throw new AppError('refused', 'not-an-operator');
      await groups.writeLeader(id, leaderId);
      return get(id);
    },

    async planMeeting(id: string, meetingId: string, plannedOn: string): Promise<Group> {
      const group = await get(id);
      const meeting = group.meetings.find((one) => one.id === meetingId);
      if (meeting === undefined) throw new AppError('not-found', 'meeting');
      if (meeting.status !== 'planned') throw new AppError('conflict', 'already-begun');
      await groups.moveMeeting(meetingId, plannedOn);
      return get(id);
    },
  };
}

const notBegun = {
  status: 'planned',
  heldOn: null,
  stepIndex: 0,
  stepSeconds: 0,
  climate: null,
  groupNotes: '',
  closedAt: null,
} as const;

/** A group that is entered after it began had its people from its beginning. */
const earlier = (one: string, other: string): string => (one < other ? one : other);

function newMember(groupId: string, personId: string, joinedOn: string): GroupMemberRow {
  return { groupId, personId, joinedOn, leftOn: null, leavingReason: null };
}

function requireRoom(count: number, acceptOverTarget: boolean): void {
  const verdict = judgeGroupSize(count);
  if (verdict === 'too-many')
    throw new AppError('refused', 'group-full', { count, most: groupSize.most });
  if (verdict === 'over-target' && !acceptOverTarget)
    throw new AppError('conflict', 'over-target', { count, target: groupSize.target });
}
