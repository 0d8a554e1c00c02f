/** Holding a meeting: opening it, keeping the place, writing rows down, closing it. */
import type { Meeting, RunningMeeting } from '../../../shared/contract/meetings.ts';
import { groupSight, meetingInSight } from '../../../shared/domain/access/group-sight.ts';
import { AppError } from '../../../shared/wire.ts';
import type { Clock } from '../../ports/clock.ts';
import type { AccessRepository } from '../access/access.repository.ts';
import type { GroupsService } from '../groups/groups.service.ts';
import type { MeetingEntryRow, MeetingRow } from './meetings.entity.ts';
import type { MeetingsRepository } from './meetings.repository.ts';

export interface MeetingsDependencies {
  readonly meetings: MeetingsRepository;
  readonly access: Pick<AccessRepository, 'rolesOn'>;
  readonly groups: Pick<GroupsService, 'get'>;
  readonly clock: Clock;
}

export type MeetingsService = ReturnType<typeof createMeetingsService>;

export function createMeetingsService({ meetings, access, groups, clock }: MeetingsDependencies) {
  async function find(id: string): Promise<MeetingRow> {
    const row = await meetings.find(id);
    if (row === null) throw new AppError('not-found', 'meeting');
    return row;
  }

  async function findBegun(id: string): Promise<MeetingRow> {
    const row = await find(id);
    if (row.status === 'planned') throw new AppError('refused', 'not-begun');
    return row;
  }

  /** Gives what the operator sees of it. */
  async function get(id: string): Promise<Meeting> {
    const { position: _, ...row } = await find(id);
    const group = await groups.get(row.groupId);
    const meeting = {
      ...row,
      groupName: group.name,
      groupLanguage: group.language,
      entries: await meetings.entriesOf(id),
    };
    return meetingInSight(meeting, groupSight(access.rolesOn('group', row.groupId)));
  }

  return {
    get,

    due: (): Promise<RunningMeeting[]> => meetings.due(),

    async start(id: string, heldOn: string): Promise<Meeting> {
      const row = await find(id);
      if (row.status === 'closed') throw new AppError('conflict', 'closed');
      if (row.status === 'planned') await meetings.change(id, { status: 'running', heldOn });
      return get(id);
    },

    async saveStep(id: string, stepIndex: number, stepSeconds: number): Promise<void> {
      await findBegun(id);
      await meetings.change(id, { stepIndex, stepSeconds });
    },

    /** Writes one row. Also after closing: somebody may catch up days later. */
    async saveEntry(entry: MeetingEntryRow): Promise<void> {
      await findBegun(entry.meetingId);
      const members = await meetings.entriesOf(entry.meetingId);
      if (!members.some((member) => member.personId === entry.personId))
        throw new AppError('not-found', 'member');
      await meetings.writeEntry({
        ...entry,
        minutes: entry.attendance === 'absent' ? 0 : entry.minutes,
      });
    },

    async saveGroupNotes(id: string, climate: number | null, groupNotes: string): Promise<void> {
      await findBegun(id);
      await meetings.change(id, { climate, groupNotes });
    },

    async close(id: string): Promise<Meeting> {
      await findBegun(id);
      const unsaid = (await meetings.entriesOf(id)).filter(
        (entry) => entry.attendance === null,
      ).length;
      if (unsaid > 0) throw new AppError('refused', 'attendance-missing', { count: unsaid });
      await meetings.change(id, { status: 'closed', closedAt: clock.now().toISOString() });
      return get(id);
    },

    async reopen(id: string): Promise<Meeting> {
      await findBegun(id);
      await meetings.change(id, { status: 'running', closedAt: null });
      return get(id);
    },
  };
}
