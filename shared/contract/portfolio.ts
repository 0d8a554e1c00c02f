/** Portfolios in Word and PDF, for one person or a whole group, at any moment of the path. */
import * as z from 'zod';
import { ExportBarrier, ExportBasis } from './agreements.ts';
import { command, query } from './define.ts';
import { DocumentOutline } from './outline.ts';
import { RecordSection } from './record.ts';
import {
  byPerson,
  DocumentLanguage,
  Id,
  LanguageCode,
  Moment,
  nothing,
  SecondLanguage,
} from './values.ts';

export const PortfolioFormat = z.enum(['docx', 'pdf']);
export type PortfolioFormat = z.infer<typeof PortfolioFormat>;

/** The languages of a document: the one it is for, and the person's beside it where labels exist in it. */
export const DocumentLanguages = z.strictObject({
  language: DocumentLanguage,
  second: SecondLanguage.nullable(),
});
export type DocumentLanguages = z.infer<typeof DocumentLanguages>;

/** The whole portfolio, or two pages of it for somebody who hires. */
export const portfolioForms = ['full', 'short'] as const;
export const PortfolioForm = z.enum(portfolioForms);
export type PortfolioForm = z.infer<typeof PortfolioForm>;

/** What of somebody is printed, in which languages and in which form; the whole of it where none is named. */
const onePerson = z.strictObject({
  personId: Id,
  languages: DocumentLanguages,
  form: PortfolioForm.optional(),
  sections: z.array(RecordSection).optional(),
});

/** A PDF as text, and which version it is. */
const PrintedPages = z.strictObject({
  base64: z.string(),
  version: z.int(),
  partial: z.boolean(),
  /** Letters that no font of the PDF has, each once: they are printed as boxes. */
  withoutFont: z.array(z.string()),
});

/** What is still missing before a portfolio counts as the end of the path (docs/data.md, validity gates). */
export const PathGap = z.enum(['agreement', 'attendance', 'confirmations', 'final-interview']);
export type PathGap = z.infer<typeof PathGap>;

/** What says something else than it did in the version handed over last, or made last where none was handed over. */
export const PortfolioChanges = z.strictObject({
  since: z.int().positive(),
  sections: z.array(RecordSection),
});
export type PortfolioChanges = z.infer<typeof PortfolioChanges>;

export const PortfolioState = z.strictObject({
  partial: z.boolean(),
  gaps: z.array(PathGap),
  /** Version the next document would carry: the last one again when nothing changed since. */
  version: z.int().positive(),
  versions: z.array(
    z.strictObject({
      number: z.int().positive(),
      partial: z.boolean(),
      createdAt: Moment,
      languages: z.string(),
    }),
  ),
  /** The sections that hold anything: entries that a document holds, and entries that stay in this vault. */
  sections: z.array(z.strictObject({ section: RecordSection, goes: z.int(), stays: z.int() })),
  /** Employers that are left unnamed because the person wants it so. */
  hiddenEmployers: z.int(),
  /** Null where there is no version to compare with, or nothing changed. */
  changes: PortfolioChanges.nullable(),
  /** On what documents may be made; null when nothing may leave. */
  basis: ExportBasis.nullable(),
  /** Why no document may be made; null when one may. */
  barrier: ExportBarrier.nullable(),
});
export type PortfolioState = z.infer<typeof PortfolioState>;

export const ProducedFile = z.strictObject({
  personCode: z.string(),
  fileName: z.string(),
  format: PortfolioFormat,
  bytes: z.int(),
  sha256: z.string(),
  version: z.int().positive(),
  partial: z.boolean(),
  basis: ExportBasis,
});
export type ProducedFile = z.infer<typeof ProducedFile>;

export const PortfolioJob = z.strictObject({
  id: Id,
  /** For whom. */
  personIds: z.array(Id),
  state: z.enum(['running', 'finished', 'cancelled', 'failed']),
  /** Those whose documents are still to be written: where a work that was stopped goes on. */
  remaining: z.array(Id),
  /** Documents written and to write. */
  done: z.int(),
  total: z.int(),
  /** Code of the person whose documents are being made. */
  current: z.string().nullable(),
  folder: z.string(),
  files: z.array(ProducedFile),
  failures: z.array(z.strictObject({ personId: Id, personCode: z.string(), reason: z.string() })),
});
export type PortfolioJob = z.infer<typeof PortfolioJob>;

export const portfolio = {
  state: query(byPerson, PortfolioState),
  /** The document as its outline, which the window draws; the files are written from the same one. */
  preview: query(
    onePerson,
    z.strictObject({ outline: DocumentOutline, version: z.int(), partial: z.boolean() }),
  ),
  /**
   * The pages as they would be printed now: a PDF in memory, nothing on the disk. `cancelled` when other
   * pages were asked for since, `internal` / `pages-failed`.
   */
  pages: query(onePerson, PrintedPages),
  /** Nobody looks at pages any more: those not made yet are not made. A print goes on. */
  cancelPages: query(nothing, nothing),
  /**
   * The same pages for a printer of paper: they leave, so a standing agreement is asked for, the log says it, and
   * the version counts as made. `refused` / `agreement-missing` or `agreement-withdrawn`, `cancelled`, `internal` /
   * `pages-failed`.
   */
  print: command(onePerson, PrintedPages),
  /**
   * Starts writing documents and answers at once; `portfolio.progress` follows, `job` tells where it stands.
   * People without a standing agreement are left out and listed with the reason; `refused` /
   * `agreement-missing` or `agreement-withdrawn` when nobody remains; `invalid-input` with one of `templateFaults`
   * when the centre's own template for the Word file is not sound any more.
   */
  produce: command(
    z.strictObject({
      personIds: z.array(Id).min(1).max(600),
      languages: DocumentLanguages,
      formats: z.array(PortfolioFormat).min(1).max(2),
      form: PortfolioForm.optional(),
      sections: z.array(RecordSection).optional(),
    }),
    PortfolioJob,
  ),
  job: query(z.strictObject({ jobId: Id }), PortfolioJob),
  /** The work that was started last since the vault was opened, for whoever comes back to its screen. */
  latestJob: query(nothing, PortfolioJob.nullable()),
  /** Stops after the document in hand; what is written stays. */
  cancel: command(z.strictObject({ jobId: Id }), PortfolioJob),
  /**
   * Writes the group's attendance register as a Word file. People without a standing agreement are left out
   * and listed with the reason; `refused` / `no-agreement-in-group` when nobody remains.
   */
  produceRegister: command(
    z.strictObject({ groupId: Id, language: DocumentLanguage }),
    z.strictObject({
      fileName: z.string(),
      folder: z.string(),
      bytes: z.int(),
      sha256: z.string(),
      /** The agreements on which it stands, one for each person in it. */
      bases: z.array(z.strictObject({ personCode: z.string(), basis: ExportBasis })),
      leftOut: z.array(z.strictObject({ personCode: z.string(), reason: ExportBarrier })),
    }),
  ),
  /** Languages a person's document can carry beside the main one, the person's own first. */
  secondLanguages: query(byPerson, z.array(LanguageCode)),
} as const;
