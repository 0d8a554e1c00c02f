/** What is signed and handed over along the path, apart from the portfolio: agreement, consents, certificate, … */
import * as z from 'zod';
import { ExportBasis } from './agreements.ts';
import { command } from './define.ts';
import { DocumentLanguages } from './portfolio.ts';
import { Id } from './values.ts';

/** In the order of the path. */
export const paperworkKinds = [
  'agreement',
  'consents',
  'certificate',
  'receipt',
  'reference',
  'assessment',
  'transcription',
  'annex-de',
  'annex-fr',
  'annex-es',
] as const;
export const PaperworkKind = z.enum(paperworkKinds);
export type PaperworkKind = z.infer<typeof PaperworkKind>;

/** A paper for the person. The letter asks somebody else, and is made from as little as it says. */
export type PersonPaperKind = Exclude<PaperworkKind, 'reference'>;

export const PaperworkFiles = z.strictObject({
  folder: z.string(),
  /** The same in Word and in PDF. */
  files: z.array(z.strictObject({ fileName: z.string(), bytes: z.int(), sha256: z.string() })),
  /** The agreement on which it was made; null for what is made to be agreed to. */
  basis: ExportBasis.nullable(),
});
export type PaperworkFiles = z.infer<typeof PaperworkFiles>;

export const paperwork = {
  /**
   * Writes one paper about a person into the folder for documents, in Word and PDF; one of before, of the same
   * languages, is replaced. `refused` / `agreement-missing` or `agreement-withdrawn` for all but the agreement and
   * the consents, which are made before anything is signed.
   *
   * A `reference` asks the contact of one evidence, which `evidenceId` names; other papers name none. `refused` /
   * `contact-missing` when the evidence has no contact, stays in this vault, or is not there any more.
   */
  produce: command(
    z.strictObject({
      personId: Id,
      kind: PaperworkKind,
      languages: DocumentLanguages,
      evidenceId: Id.nullable().default(null),
    }),
    PaperworkFiles,
  ),
} as const;
