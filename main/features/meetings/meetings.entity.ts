/** Meetings and what was recorded in them for each person. */
import { EntitySchema } from 'typeorm';
import type { Attendance } from '../../../shared/contract/meetings.ts';
import type { MeetingCode } from '../../../shared/contract/programmes.ts';
import { belongsTo, idColumn, integer, text } from '../../database/columns.ts';

export interface MeetingRow {
  readonly id: string;
  readonly groupId: string;
  readonly position: number;
  readonly code: MeetingCode;
  readonly kind: 'interview' | 'group';
  readonly status: 'planned' | 'running' | 'closed';
  readonly plannedOn: string;
  readonly heldOn: string | null;
  readonly plannedMinutes: number;
  readonly stepIndex: number;
  readonly stepSeconds: number;
  readonly climate: number | null;
  readonly groupNotes: string;
  readonly closedAt: string | null;
}

export const meetingEntity = new EntitySchema<MeetingRow>({
  name: 'meeting',
  columns: {
    id: idColumn,
    groupId: text('group_id'),
    position: integer('position'),
    code: text('code'),
    kind: text('kind'),
    status: text('status'),
    plannedOn: text('planned_on'),
    heldOn: text('held_on', { nullable: true }),
    plannedMinutes: integer('planned_minutes'),
    stepIndex: integer('step_index'),
    stepSeconds: integer('step_seconds'),
    climate: integer('climate', { nullable: true }),
    groupNotes: text('group_notes'),
    closedAt: text('closed_at', { nullable: true }),
  },
  foreignKeys: [belongsTo('participant_group', 'meeting', 'groupId')],
  indices: [{ name: 'IDX_meeting_group', columns: ['groupId', 'position'], unique: true }],
});

export interface MeetingEntryRow {
  readonly meetingId: string;
  readonly personId: string;
  readonly attendance: Attendance | null;
  readonly minutes: number;
  readonly heldOn: string | null;
  readonly kept: string;
  readonly keptLanguage: string;
}

export const meetingEntryEntity = new EntitySchema<MeetingEntryRow>({
  name: 'meeting_entry',
  columns: {
    meetingId: { name: 'meeting_id', type: 'text', primary: true },
    personId: { name: 'person_id', type: 'text', primary: true },
    attendance: text('attendance', { nullable: true }),
    minutes: integer('minutes'),
    heldOn: text('held_on', { nullable: true }),
    kept: text('kept'),
    keptLanguage: text('kept_language'),
  },
  foreignKeys: [
    belongsTo('meeting', 'meeting_entry', 'meetingId'),
    belongsTo('person', 'meeting_entry', 'personId'),
  ],
  indices: [{ name: 'IDX_meeting_entry_person', columns: ['personId'] }],
});
