/** A document's outline as it crosses to the window for the preview: the shape of domain/document/outline.ts. */
import * as z from 'zod';
import { pictograms } from '../domain/document/pictograms.ts';
import type { Outline } from '../domain/document/outline.ts';

const Phrase = z.strictObject({ language: z.string(), text: z.string() });
const Phrases = z.tuple([Phrase], Phrase);
const Cell = z.array(
  z.strictObject({ phrase: Phrase, weight: z.enum(['strong', 'normal', 'quiet']) }),
);
const kind = <K extends string>(value: K) => z.literal(value);

const Block = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: kind('cover'),
    title: Phrases,
    subtitle: Phrases,
    name: Phrase,
    centre: Phrase,
  }),
  z.strictObject({
    kind: kind('heading'),
    level: z.union([z.literal(1), z.literal(2)]),
    number: z.string().nullable(),
    text: Phrases,
    notConfirmed: Phrases.nullable(),
    newPage: z.boolean(),
  }),
  z.strictObject({
    kind: kind('paragraph'),
    look: z.enum(['lead', 'body', 'note']),
    text: Phrases,
  }),
  z.strictObject({
    kind: kind('own-words'),
    words: Phrase,
    translation: Phrase.nullable(),
    by: Phrases,
  }),
  z.strictObject({
    kind: kind('facts'),
    rows: z.array(z.strictObject({ label: Phrases, value: Cell })),
  }),
  z.strictObject({
    kind: kind('table'),
    caption: Phrases,
    legend: Phrases.nullable(),
    columns: z.array(
      z.strictObject({
        label: Phrases,
        share: z.number(),
        align: z.enum(['start', 'center', 'end']),
      }),
    ),
    rows: z.array(z.strictObject({ cells: z.array(Cell), notConfirmed: z.boolean().optional() })),
  }),
  z.strictObject({ kind: kind('list'), items: z.array(Phrases) }),
  z.strictObject({
    kind: kind('box'),
    look: z.enum(['plain', 'partial']),
    paragraphs: z.array(Phrases),
  }),
  z.strictObject({
    kind: kind('statements'),
    rows: z.array(
      z.strictObject({
        sign: z.enum(pictograms).nullable(),
        text: Phrases,
        boxes: z.array(z.strictObject({ label: Phrases.nullable(), ticked: z.boolean() })),
      }),
    ),
  }),
  z.strictObject({
    kind: kind('signatures'),
    places: z.array(z.strictObject({ name: Phrase.nullable(), nameLabel: Phrases, role: Phrases })),
  }),
]);

const Picture = z.strictObject({
  name: z.string(),
  png: z.string(),
  width: z.int(),
  height: z.int(),
});

const Letterhead = z.strictObject({
  lines: z.array(z.string()),
  centreLogo: Picture.nullable(),
  funderLogos: z.array(Picture),
  fundingLine: z.string(),
});

const OutlineShape = z.strictObject({
  title: z.string(),
  language: z.string(),
  second: z.string().nullable(),
  basis: z.string().optional(),
  landscape: z.boolean().optional(),
  dense: z.boolean().optional(),
  letterhead: Letterhead.optional(),
  running: z.strictObject({
    headStart: z.string(),
    headEnd: z.string(),
    footStart: z.string(),
    pageOf: z.string(),
  }),
  blocks: z.array(Block),
});

/** The schema under the name of the domain's type, which says what each part is for. */
export const DocumentOutline = OutlineShape as unknown as z.ZodType<Outline>;
