/** Finding people and groups by what somebody remembers of them. What is typed is neither stored nor logged. */
import * as z from 'zod';
import { query } from './define.ts';
import { Id } from './values.ts';

export const FoundPerson = z.strictObject({
  id: Id,
  code: z.string(),
  preferredName: z.string(),
  /** The name of the group they are in now. */
  groupName: z.string().nullable(),
});
export type FoundPerson = z.infer<typeof FoundPerson>;

export const FoundGroup = z.strictObject({ id: Id, name: z.string(), room: z.string() });
export type FoundGroup = z.infer<typeof FoundGroup>;

export const Found = z.strictObject({
  /** The best first; with the groups at most twenty. */
  people: z.array(FoundPerson),
  groups: z.array(FoundGroup),
  /** How many more there are. */
  more: z.int(),
});
export type Found = z.infer<typeof Found>;

export const search = {
  /**
   * People by preferred name, code or group, groups by name or room, without regard to case, accents and
   * variants of letters. Nothing but spaces and signs finds nobody.
   */
  find: query(z.strictObject({ words: z.string().max(200, 'too-long') }), Found),
} as const;
