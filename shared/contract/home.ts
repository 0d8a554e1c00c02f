/** What waits for the operator: the small things between the meetings, by day. */
import * as z from 'zod';
import { query } from './define.ts';
import { Day, Id } from './values.ts';
import { MeetingCode } from './programmes.ts';
import { RightsKind } from './rights.ts';

const person = z.strictObject({ id: Id, code: z.string(), preferredName: z.string() });
const meeting = z.strictObject({ id: Id, code: MeetingCode });
/** The day it is due, or since which it waits. */
const on = Day;

export const WaitingTask = z.discriminatedUnion('kind', [
  /** Somebody in a group has not signed the participation agreement. */
  z.strictObject({ kind: z.literal('agreement'), person, on }),
  /** A round of interviews is running and this person's was not held yet. */
  z.strictObject({ kind: z.literal('interview'), person, meeting, on }),
  /** Somebody was absent from a meeting and has not caught up with it. */
  z.strictObject({ kind: z.literal('catch-up'), person, meeting, on }),
  /** The final interview is near or running, and sections were not read together yet. */
  z.strictObject({ kind: z.literal('read-together'), person, sections: z.int(), on }),
  /** A step of somebody's plan is due within a week, or was. */
  z.strictObject({ kind: z.literal('step'), person, text: z.string(), on }),
  /** An answer to what somebody asked about their own data is due within two weeks, or was. */
  z.strictObject({ kind: z.literal('rights'), person, request: RightsKind, on }),
]);
export type WaitingTask = z.infer<typeof WaitingTask>;

export const Waiting = z.strictObject({
  /** The earliest first. */
  tasks: z.array(WaitingTask),
  /** How many more there are than the tasks given. Tasks are of the operator's own people. */
  more: z.int(),
  /** People who belong to no group: the own ones, or all for whoever forms the groups. */
  withoutGroup: z.int(),
});
export type Waiting = z.infer<typeof Waiting>;

export const home = {
  /** `today` is the day on the operator's calendar. */
  waiting: query(z.strictObject({ today: Day }), Waiting),
} as const;
