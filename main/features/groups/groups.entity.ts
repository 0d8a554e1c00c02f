/** Groups and who belongs to them. */
import { EntitySchema } from 'typeorm';
import { belongsTo, idColumn, text } from '../../database/columns.ts';

export interface GroupRow {
  readonly id: string;
  readonly name: string;
  readonly language: string;
  readonly room: string;
  readonly programmeId: string;
  readonly programmeVersion: string;
  readonly createdAt: string;
  /** The operator who leads it. */
  readonly leaderId: string | null;
}

export const groupEntity = new EntitySchema<GroupRow>({
  name: 'participant_group',
  columns: {
    id: idColumn,
    name: text('name'),
    language: text('language'),
    room: text('room'),
    programmeId: text('programme_id'),
    programmeVersion: text('programme_version'),
    createdAt: text('created_at'),
    leaderId: text('leader_id', { nullable: true }),
  },
});

export interface GroupMemberRow {
  readonly groupId: string;
  readonly personId: string;
  readonly joinedOn: string;
  readonly leftOn: string | null;
  readonly leavingReason: string | null;
}

export const groupMemberEntity = new EntitySchema<GroupMemberRow>({
  name: 'group_member',
  columns: {
    groupId: { name: 'group_id', type: 'text', primary: true },
    personId: { name: 'person_id', type: 'text', primary: true },
    joinedOn: text('joined_on'),
    leftOn: text('left_on', { nullable: true }),
    leavingReason: text('leaving_reason', { nullable: true }),
  },
  foreignKeys: [
    belongsTo('participant_group', 'group_member', 'groupId'),
    belongsTo('person', 'group_member', 'personId'),
  ],
  indices: [{ name: 'IDX_group_member_person', columns: ['personId'] }],
});
