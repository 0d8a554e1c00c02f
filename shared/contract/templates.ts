/** A centre's own Word templates for the full portfolio, one for each language of documents. */
import * as z from 'zod';
import { command, query } from './define.ts';
import { DocumentLanguage, Moment, nothing } from './values.ts';

/** A template that is used instead of the program's own. */
export const OwnTemplate = z.strictObject({
  language: DocumentLanguage,
  bytes: z.int().positive(),
  /** Since when it is used. */
  since: Moment,
});
export type OwnTemplate = z.infer<typeof OwnTemplate>;

const OwnTemplates = z.array(OwnTemplate);
const ofLanguage = z.strictObject({ language: DocumentLanguage });

/** More than the largest template that is taken, so that one too large is told so. */
const maxFileText = 12_000_000;

export const templates = {
  /** Languages without one have the program's own. */
  list: query(nothing, OwnTemplates),
  /** Writes the template that is used for a language into the folder for documents: the centre's, or the program's. */
  save: command(
    ofLanguage,
    z.strictObject({
      folder: z.string(),
      files: z.array(z.strictObject({ fileName: z.string(), bytes: z.int() })),
    }),
  ),
  /** Checks a Word file and uses it from now on. `invalid-input` with one of `templateFaults` says what is wrong. */
  use: command(
    z.strictObject({
      language: DocumentLanguage,
      base64: z.string().max(maxFileText, 'too-long'),
    }),
    OwnTemplates,
  ),
  /** Goes back to the program's own. */
  remove: command(ofLanguage, OwnTemplates),
} as const;
