/**
 * What a person agreed to: the participation agreement, and apart from it each optional consent.
 * They are different things in law (EDPB Guidelines 05/2020): the agreement can be left at any time,
 * a consent can be refused or withdrawn one by one, and neither touches reception or asylum.
 */
import * as z from 'zod';
import { command, query } from './define.ts';
import { byPerson, Day, Id, LanguageCode } from './values.ts';

export const consentKinds = [
  'evidence-copies',
  'share-with-job-services',
  'contact-after-exit',
  'keep-for-follow-up',
  'keep-working-papers',
  'answers-for-study',
] as const;
export const ConsentKind = z.enum(consentKinds);
export type ConsentKind = z.infer<typeof ConsentKind>;

const signature = {
  signedOn: Day,
  /** The language in which it was read and explained. */
  language: LanguageCode,
  withInterpreter: z.boolean(),
};

export const Agreement = z.strictObject({ ...signature, withdrawnOn: Day.nullable() });
export const Consent = z.strictObject({
  kind: ConsentKind,
  granted: z.boolean(),
  decidedOn: Day,
});

export const Agreements = z.strictObject({
  agreement: Agreement.nullable(),
  /** Only the decisions that were asked for; a kind that is absent was not asked yet. */
  consents: z.array(Consent),
});
export type Agreements = z.infer<typeof Agreements>;

/** On what something left the vault: the participation agreement, or the authorisation of one transfer. */
export const ExportBasis = z.strictObject({
  kind: z.enum(['agreement', 'authorisation']),
  signedOn: Day,
  /** In which it was read and explained. */
  language: LanguageCode,
});
export type ExportBasis = z.infer<typeof ExportBasis>;

/** Why nothing about a person may leave the vault. Also the reason of the refusal. */
export const ExportBarrier = z.enum(['agreement-missing', 'agreement-withdrawn']);
export type ExportBarrier = z.infer<typeof ExportBarrier>;

export const agreements = {
  /** A job officer gets the consent on which they see the person, and no other. */
  get: query(byPerson, Agreements),
  sign: command(z.strictObject({ personId: Id, ...signature }), Agreements),
  withdraw: command(z.strictObject({ personId: Id, withdrawnOn: Day }), Agreements),
  /** Records a yes or a no; asked again, the newer answer counts. */
  decide: command(
    z.strictObject({ personId: Id, kind: ConsentKind, granted: z.boolean(), decidedOn: Day }),
    Agreements,
  ),
} as const;
