/** A meeting while it is held: the step in hand, who is there, what each person wants kept. */
import * as z from 'zod';
import { command, query } from './define.ts';
import { byId, Day, Id, LanguageCode, Moment, nothing, paragraph } from './values.ts';
import { MeetingCode, MeetingKind } from './programmes.ts';
import { MeetingStatus } from './groups.ts';

export const Attendance = z.enum(['present', 'absent', 'caught-up']);
export type Attendance = z.infer<typeof Attendance>;

export const MeetingEntry = z.strictObject({
  personId: Id,
  code: z.string(),
  /** The code again for whoever sees no names, and no languages then. */
  preferredName: z.string(),
  languages: z.array(z.string()),
  /** Null until somebody says it. */
  attendance: Attendance.nullable(),
  minutes: z.int().min(0).max(600),
  /** The day of this person's interview; null in group meetings. */
  heldOn: Day.nullable(),
  /** What the person wants kept of this meeting, in their words. A working note: never exported, and empty for all but who leads the group. */
  kept: z.string(),
  keptLanguage: z.string(),
});
export type MeetingEntry = z.infer<typeof MeetingEntry>;

export const Meeting = z.strictObject({
  id: Id,
  groupId: Id,
  groupName: z.string(),
  groupLanguage: z.string(),
  /** True for who leads the group, and holds the meeting; others read what their role sees. */
  mine: z.boolean(),
  code: MeetingCode,
  kind: MeetingKind,
  status: MeetingStatus,
  plannedOn: Day,
  heldOn: Day.nullable(),
  plannedMinutes: z.int(),
  stepIndex: z.int(),
  /** Seconds already spent in the step in hand. */
  stepSeconds: z.int(),
  /** From 1 (tense) to 5 (at ease); about the group, not about anybody. */
  climate: z.int().min(1).max(5).nullable(),
  /** Rules, themes and questions of the group, without names; they too are for who leads it alone. */
  groupNotes: z.string(),
  entries: z.array(MeetingEntry),
  closedAt: Moment.nullable(),
});
export type Meeting = z.infer<typeof Meeting>;

export const RunningMeeting = z.strictObject({
  id: Id,
  groupName: z.string(),
  code: MeetingCode,
  status: MeetingStatus,
  plannedOn: Day,
  memberCount: z.int(),
});
export type RunningMeeting = z.infer<typeof RunningMeeting>;

export const meetings = {
  get: query(byId, Meeting),
  /** Of the groups that the operator leads: meetings that are running, then the next planned one of each, by day. */
  due: query(nothing, z.array(RunningMeeting)),
  /** Opens a planned meeting; opening one that runs already changes nothing. Fails with `conflict` / `closed`. */
  start: command(z.strictObject({ id: Id, heldOn: Day }), Meeting),
  /** Remembers the step in hand and the seconds spent in it. */
  saveStep: command(
    z.strictObject({
      id: Id,
      stepIndex: z.int().min(0).max(20),
      stepSeconds: z.int().min(0).max(36_000),
    }),
    nothing,
  ),
  /** Stores one person's row. */
  saveEntry: command(
    z.strictObject({
      id: Id,
      personId: Id,
      attendance: Attendance.nullable(),
      minutes: z.int().min(0).max(600),
      heldOn: Day.nullable(),
      kept: paragraph(4000),
      keptLanguage: LanguageCode,
    }),
    nothing,
  ),
  saveGroupNotes: command(
    z.strictObject({
      id: Id,
      climate: z.int().min(1).max(5).nullable(),
      groupNotes: paragraph(4000),
    }),
    nothing,
  ),
  /** Closes a meeting. `refused` / `attendance-missing` (details.count) until everybody's attendance is said. */
  close: command(byId, Meeting),
  reopen: command(byId, Meeting),
} as const;
