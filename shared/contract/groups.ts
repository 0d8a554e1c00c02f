/** Groups of eight to twelve people, and the calendar of their twelve meetings. */
import * as z from 'zod';
import { command, query } from './define.ts';
import { byId, Day, Id, LanguageCode, nothing, optionalLine, requiredLine } from './values.ts';
import { MeetingCode, MeetingKind } from './programmes.ts';

export const MeetingStatus = z.enum(['planned', 'running', 'closed']);
export const LeavingReason = z.enum([
  'found-work',
  'started-training',
  'moved',
  'relocated',
  'chose-to-stop',
  'other',
]);

/** The operator who leads a group. */
export const GroupLeader = z.strictObject({ id: Id, name: z.string() });
export type GroupLeader = z.infer<typeof GroupLeader>;

export const GroupMember = z.strictObject({
  personId: Id,
  code: z.string(),
  /** The code again for whoever sees no names, and no languages then. */
  preferredName: z.string(),
  languages: z.array(z.string()),
  /** Null for whoever may not know, and so is the reason below. */
  agreement: z.enum(['missing', 'signed', 'withdrawn']).nullable(),
  joinedOn: Day,
  leftOn: Day.nullable(),
  leavingReason: LeavingReason.nullable(),
  /** Minutes over all meetings so far. */
  minutes: z.int(),
  /** One entry per meeting of the calendar, in order. */
  path: z.array(z.enum(['ahead', 'present', 'absent', 'caught-up'])),
});
export type GroupMember = z.infer<typeof GroupMember>;

export const GroupMeeting = z.strictObject({
  id: Id,
  code: MeetingCode,
  kind: MeetingKind,
  status: MeetingStatus,
  plannedOn: Day,
  plannedMinutes: z.int(),
  present: z.int(),
});
export type GroupMeeting = z.infer<typeof GroupMeeting>;

const fields = {
  name: requiredLine(80),
  /** The language the meetings are held in. */
  language: LanguageCode,
  room: optionalLine(80),
};

export const Group = z.strictObject({
  id: Id,
  ...fields,
  /** Who leads it; null when nobody does, and for whoever sees no names. */
  leader: GroupLeader.nullable(),
  /** True for who leads it; others read what their role sees. */
  mine: z.boolean(),
  programmeId: z.string(),
  programmeVersion: z.string(),
  members: z.array(GroupMember),
  meetings: z.array(GroupMeeting),
});
export type Group = z.infer<typeof Group>;

export const GroupSummary = z.strictObject({
  id: Id,
  name: z.string(),
  language: z.string(),
  room: z.string(),
  /** As in the group itself. */
  leader: GroupLeader.nullable(),
  memberCount: z.int(),
  meetings: z.array(
    GroupMeeting.pick({ id: true, code: true, kind: true, status: true, plannedOn: true }),
  ),
});
export type GroupSummary = z.infer<typeof GroupSummary>;

export const groups = {
  list: query(nothing, z.array(GroupSummary)),
  get: query(byId, Group),
  /** The group that a person belongs to now; null without one. */
  ofPerson: query(z.strictObject({ personId: Id }), Group.nullable()),
  /**
   * Makes a group with its calendar. `conflict` / `over-target` at eleven or twelve people unless
   * `acceptOverTarget`; `refused` / `group-full` above twelve; `refused` / `already-in-a-group`. Whoever makes
   * it leads it; without the role of an operator nobody does until `setLeader`.
   */
  create: command(
    z.strictObject({
      ...fields,
      startsOn: Day,
      meetingsPerWeek: z.union([z.literal(1), z.literal(2)]),
      personIds: z.array(Id).max(40),
      acceptOverTarget: z.boolean(),
    }),
    Group,
  ),
  update: command(z.strictObject({ id: Id, ...fields }), Group),
  /** The same refusals as `create`. */
  addMember: command(
    z.strictObject({ id: Id, personId: Id, acceptOverTarget: z.boolean() }),
    Group,
  ),
  /** A leaver keeps what was recorded and is not in the next meeting. */
  recordLeaving: command(
    z.strictObject({ id: Id, personId: Id, leftOn: Day, reason: LeavingReason }),
    Group,
  ),
  /** Who can lead a group, by name. */
  leaders: query(nothing, z.array(GroupLeader)),
  /** Gives the group and its people to another operator. `refused` / `not-an-operator` for who leads no groups. */
  setLeader: command(z.strictObject({ id: Id, leaderId: Id }), Group),
  /** Moves a meeting that has not begun. */
  planMeeting: command(z.strictObject({ id: Id, meetingId: Id, plannedOn: Day }), Group),
} as const;
