/**
 * Relocation: one person's document in one bundle for one receiver. The bundle is the person's; it is
 * not the official transfer file (docs/data.md). Nothing is written before the authorisation is recorded.
 */
import * as z from 'zod';
import { ExportBasis } from './agreements.ts';
import { command, query } from './define.ts';
import {
  byPerson,
  CountryCode,
  Day,
  Id,
  LanguageCode,
  Moment,
  nothing,
  requiredLine,
} from './values.ts';
import { RecordSection } from './record.ts';
import { DocumentLanguages } from './portfolio.ts';

/** The address to which other centres can send: given to them as text. */
export const CentreCard = z.strictObject({
  centreName: z.string(),
  country: CountryCode,
  ageRecipient: z.string(),
  signingPublicKey: z.string(),
  /** 30 digits in six groups, to compare by telephone. */
  fingerprint: z.string(),
});
export type CentreCard = z.infer<typeof CentreCard>;

export const Authorisation = z.strictObject({
  id: Id,
  receiver: z.strictObject({
    name: requiredLine(160),
    country: CountryCode,
    ageRecipient: requiredLine(120),
  }),
  purpose: requiredLine(300),
  sections: z.array(RecordSection).min(1, 'required'),
  languages: DocumentLanguages,
  signedOn: Day,
  /** The language in which it was read and explained. */
  language: LanguageCode,
  expiresOn: Day,
  exportedAt: Moment.nullable(),
});
export type Authorisation = z.infer<typeof Authorisation>;

export const TransferPreview = z.strictObject({
  /** Names the opened bundle until it is imported or the vault is locked. */
  token: Id,
  reference: z.string(),
  preferredName: z.string(),
  sender: CentreCard,
  /** For whom the sender made it. */
  receiver: z.strictObject({ name: z.string(), country: CountryCode }),
  purpose: z.string(),
  createdAt: Moment,
  expiresOn: Day,
  expired: z.boolean(),
  sections: z.array(RecordSection),
  counts: z.record(z.string(), z.int()),
  /** Files in the bundle that can be kept on disk: the portfolio in Word and PDF. */
  documents: z.array(z.strictObject({ name: z.string(), bytes: z.int() })),
  /** True when this very bundle was imported before; importing again changes nothing. */
  alreadyImported: z.boolean(),
});
export type TransferPreview = z.infer<typeof TransferPreview>;

export const ExportedBundle = z.strictObject({
  fileName: z.string(),
  folder: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  /** The authorisation on which it was made. */
  basis: ExportBasis,
});
export type ExportedBundle = z.infer<typeof ExportedBundle>;

export const transfer = {
  card: query(nothing, CentreCard),
  /** Writes the own card as a text file into the output folder. */
  saveCard: command(nothing, z.strictObject({ folder: z.string(), fileName: z.string() })),
  /** Reads another centre's card from its text. `invalid-input` / `not-a-card` or `card-altered`. */
  readCard: query(z.strictObject({ text: z.string().max(4000, 'too-long') }), CentreCard),
  /** What a person has authorised and what left, newest first: the disclosure list. */
  list: query(byPerson, z.array(Authorisation)),
  /** Records the authorisation. `invalid-input` / `receiver-key`, `refused` / `agreement-missing`, `agreement-withdrawn` or `expiry-past`. */
  authorise: command(
    z.strictObject({ personId: Id, ...Authorisation.omit({ id: true, exportedAt: true }).shape }),
    Authorisation,
  ),
  /**
   * Writes the bundle. `refused` / `agreement-missing`, `agreement-withdrawn` or `authorisation-expired`,
   * `storage` / `disk-full` or `folder-not-writable`.
   */
  export: command(z.strictObject({ authorisationId: Id }), ExportedBundle),
  /**
   * Opens a bundle and says what is in it, storing nothing. `refused` with the reason of the bundle
   * (`for-someone-else`, `truncated-or-altered`, `signature-invalid`, `unsafe-archive`, `too-large`,
   * `not-a-bundle`, `newer-format`, `content-invalid`).
   */
  preview: query(
    z.strictObject({ base64: z.string().max(70_000_000, 'too-long') }),
    TransferPreview,
  ),
  /**
   * Stores the person of a preview with where they came from. `refused` / `not-your-group` when a colleague has
   * taken this bundle in.
   */
  import: command(
    z.strictObject({ token: Id }),
    z.strictObject({ personId: Id, created: z.boolean() }),
  ),
  /** Forgets a preview: the bundle is not taken in. */
  refuse: query(z.strictObject({ token: Id }), nothing),
  /** Writes the documents of a preview into the output folder. */
  saveDocuments: command(
    z.strictObject({ token: Id }),
    z.strictObject({ folder: z.string(), fileNames: z.array(z.string()) }),
  ),
} as const;
