/** A list of people from a spreadsheet or from the clipboard, looked at before anything is stored. */
import * as z from 'zod';
import { command, query } from './define.ts';
import { Day, Id } from './values.ts';
import { Literacy, NewPerson } from './people.ts';

/** 5 MB of file as base64. */
const maxFileText = 7_000_000;

export const RosterSource = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string().max(1_000_000, 'too-long') }),
  z.strictObject({
    kind: z.literal('file'),
    /** Only its ending is used, to tell CSV from XLSX. */
    name: z.string().max(255),
    base64: z.string().max(maxFileText, 'too-long'),
  }),
]);
export type RosterSource = z.infer<typeof RosterSource>;

/** A field of a person that a list may give. */
export const RosterField = z.enum([
  'name',
  'languages',
  'literacyFirstLanguage',
  'literacyHostLanguage',
  'arrivedOn',
  'availability',
]);
export type RosterField = z.infer<typeof RosterField>;

export const RosterProblem = z.strictObject({
  column: z.enum([...RosterField.options, 'row']),
  reason: z.enum([
    'required',
    'too-long',
    'too-many',
    'hidden-characters',
    'broken-characters',
    'formula',
    'language-unknown',
    'literacy-unknown',
    'date-unclear',
    'availability-unknown',
    'twice-in-list',
    'already-known',
    'too-many-cells',
  ]),
});
export type RosterProblem = z.infer<typeof RosterProblem>;

export const RosterRow = z.strictObject({
  /** Line in the file or text, the heading being line 1. */
  line: z.int().positive(),
  /** What the row says, shortened for display. */
  shown: z.array(z.string()),
  /** What is understood of it, whatever else stands in the way: a day and a level can be read as others than were meant. */
  read: z.strictObject({
    literacyFirstLanguage: Literacy,
    literacyHostLanguage: Literacy,
    arrivedOn: Day.nullable(),
  }),
  /** Of these the row says nothing: what stands in `read` is taken for it, and to be told before it is stored. */
  assumed: z.array(RosterField.extract(['literacyFirstLanguage', 'literacyHostLanguage'])),
  /** Null when a problem stands in the way. */
  person: NewPerson.nullable(),
  problems: z.array(RosterProblem),
});
export type RosterRow = z.infer<typeof RosterRow>;

export const RosterPreview = z.strictObject({
  columns: z.array(z.strictObject({ field: RosterField, heading: z.string() })),
  rows: z.array(RosterRow).max(1000),
  /** Headings that the program does not use; their cells are not read. */
  ignoredColumns: z.array(z.string()),
});
export type RosterPreview = z.infer<typeof RosterPreview>;

export const roster = {
  /**
   * Reads a list and says row by row what would be stored. Fails with `invalid-input` and the reason
   * `not-a-spreadsheet`, `no-heading`, `no-rows`, `too-many-rows`, `unsafe-archive` or `not-utf8`.
   */
  preview: query(RosterSource, RosterPreview),
  /** Stores the people of a preview, all or none. */
  import: command(
    z.strictObject({ people: z.array(NewPerson).min(1).max(200, 'too-many') }),
    z.strictObject({ ids: z.array(Id) }),
  ),
} as const;
