/** People: who takes part. No field for religion, ethnicity, health or reasons for fleeing, ever (GDPR Art. 9; docs/data.md). */
import * as z from 'zod';
import { command, query } from './define.ts';
import {
  byId,
  CountryCode,
  Day,
  Id,
  LanguageCode,
  Moment,
  nothing,
  optionalLine,
  requiredLine,
} from './values.ts';

/** How well somebody reads and writes a language, as far as the meetings need to know. */
export const Literacy = z.enum(['none', 'some', 'fluent']);
export const Availability = z.enum(['mornings', 'afternoons', 'evenings', 'weekends']);

/** How far somebody has come on the path of meetings. */
export const PathSummary = z.strictObject({
  meetingsHeld: z.int(),
  meetingsTotal: z.int(),
  minutes: z.int(),
  firstDay: Day.nullable(),
  lastDay: Day.nullable(),
  groupSize: z.int(),
  language: z.string(),
});
export type PathSummary = z.infer<typeof PathSummary>;

/** Where a person's record came from, when it arrived in a bundle. */
export const Provenance = z.strictObject({
  centreName: z.string(),
  country: CountryCode,
  reference: z.string(),
  bundleId: Id,
  fingerprint: z.string(),
  importedAt: Moment,
  /** The path walked there; documents made here still tell it. */
  path: PathSummary,
});
export type Provenance = z.infer<typeof Provenance>;

const fields = {
  preferredName: requiredLine(120),
  /** The most familiar language first: prompts and documents use it. */
  languages: z.array(LanguageCode).min(1, 'required').max(8, 'too-many'),
  literacyFirstLanguage: Literacy,
  literacyHostLanguage: Literacy,
  arrivedOn: Day.nullable(),
  mayWorkFrom: Day.nullable(),
  availability: z.array(Availability).max(4),
  availabilityNote: optionalLine(200),
};

export const NewPerson = z.strictObject(fields);
export type NewPerson = z.infer<typeof NewPerson>;

export const Person = z.strictObject({
  id: Id,
  /** Given by the program, e.g. `CLE-0007`; file names use it, never the name. */
  code: z.string(),
  ...fields,
  provenance: Provenance.nullable(),
  createdAt: Moment,
});
export type Person = z.infer<typeof Person>;

/** A person as their page shows them. */
export const PersonFile = Person.extend({
  /** True for the operator who holds the person, and writes; others read what their role sees. */
  mine: z.boolean(),
});
export type PersonFile = z.infer<typeof PersonFile>;

export const PersonSummary = z.strictObject({
  id: Id,
  code: z.string(),
  preferredName: z.string(),
  languages: z.array(z.string()),
  arrivedOn: Day.nullable(),
  agreement: z.enum(['missing', 'signed', 'withdrawn']),
  /** Null also for a group that the role does not see. */
  group: z.strictObject({ id: Id, name: z.string() }).nullable(),
  imported: z.boolean(),
});
export type PersonSummary = z.infer<typeof PersonSummary>;

export const people = {
  /** Everybody whom the operator sees, by code. */
  list: query(nothing, z.array(PersonSummary)),
  /** One person. Fails with `not-found`, also for somebody whom the operator does not see. */
  get: query(byId, PersonFile),
  create: command(NewPerson, Person),
  update: command(z.strictObject({ id: Id, ...fields }), Person),
  /** Removes a person entered by mistake. Fails with `refused` / `in-a-group` once they belong to a group. */
  remove: command(byId, nothing),
} as const;
