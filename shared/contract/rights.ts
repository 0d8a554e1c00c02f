/**
 * The rights desk: what a person asks for about their own data (GDPR Art. 15 to 22), by when it must be
 * answered, and what was done. Never a field for why somebody fled.
 */
import * as z from 'zod';
import { command, query } from './define.ts';
import { DocumentLanguages } from './portfolio.ts';
import { byPerson, Day, Id, nothing, paragraph, requiredLine } from './values.ts';

export const rightsKinds = [
  'access',
  'correction',
  'restriction',
  'erasure',
  'portability',
  'withdrawal',
] as const;
export const RightsKind = z.enum(rightsKinds);
export type RightsKind = z.infer<typeof RightsKind>;

export const RequestState = z.enum(['open', 'done', 'refused']);
export type RequestState = z.infer<typeof RequestState>;

export const RightsRequest = z.strictObject({
  id: Id,
  kind: RightsKind,
  requestedOn: Day,
  /** The last day for an answer: thirty days after the request (GDPR Art. 12(3)). */
  dueOn: Day,
  state: RequestState,
  answeredOn: Day.nullable(),
  /** What was done, or why not; empty while it is open. */
  outcome: z.string(),
});
export type RightsRequest = z.infer<typeof RightsRequest>;

export const Restriction = z.strictObject({ since: Day, reason: z.string() });
export type Restriction = z.infer<typeof Restriction>;

export const PersonRights = z.strictObject({
  /** Open ones first, then the newest. */
  requests: z.array(RightsRequest),
  /** While it is set, nothing about the person is changed, printed or sent. */
  restriction: Restriction.nullable(),
  /** The days on which a portfolio was handed over, the newest first. */
  deliveries: z.array(z.strictObject({ deliveredOn: Day, version: z.int().positive() })),
});
export type PersonRights = z.infer<typeof PersonRights>;

export const OpenRequest = RightsRequest.pick({
  id: true,
  kind: true,
  requestedOn: true,
  dueOn: true,
}).extend({
  person: z.strictObject({ id: Id, code: z.string(), preferredName: z.string() }),
  /** Whether it is the operator who is signed in that answers it. */
  mine: z.boolean(),
});
export type OpenRequest = z.infer<typeof OpenRequest>;

export const AccessFiles = z.strictObject({
  folder: z.string(),
  /** The report in Word and PDF, and the record as JSON. */
  files: z.array(z.strictObject({ fileName: z.string(), bytes: z.int(), sha256: z.string() })),
});
export type AccessFiles = z.infer<typeof AccessFiles>;

export const rights = {
  ofPerson: query(byPerson, PersonRights),
  /** Every request that waits for an answer, the one due first at the top. */
  open: query(nothing, z.array(OpenRequest)),
  request: command(
    z.strictObject({ personId: Id, kind: RightsKind, requestedOn: Day }),
    PersonRights,
  ),
  /** Closes a request. Fails with `conflict` / `request-answered` when it is closed already. */
  answer: command(
    z.strictObject({
      id: Id,
      state: RequestState.exclude(['open']),
      answeredOn: Day,
      outcome: paragraph(1000).min(1, 'required'),
    }),
    PersonRights,
  ),
  /** From now on the data are only kept (GDPR Art. 18). */
  restrict: command(
    z.strictObject({ personId: Id, since: Day, reason: requiredLine(300) }),
    PersonRights,
  ),
  lift: command(byPerson, PersonRights),
  /**
   * Writes what is held about a person, and to whom it went, into the folder for documents. It is the
   * person's own: a restriction does not stop it.
   */
  produceReport: command(
    z.strictObject({ personId: Id, languages: DocumentLanguages }),
    AccessFiles,
  ),
} as const;
