/** Blocks that the papers share. */
import type { RecordSection } from '../../contract/record.ts';
import { headingBlock, oneStepBelow } from '../document/headings.ts';
import type { Block, StatementRow } from '../document/outline.ts';
import type { Pictogram } from '../document/pictograms.ts';
import { factsBlock, saidFact, writtenFact } from '../portfolio/facts.ts';
import type { FactRow } from '../portfolio/facts.ts';
import { notConfirmedMark } from '../portfolio/not-confirmed.ts';
import type { PickLabel } from '../access-report/report-blocks.ts';
import { label } from '../portfolio/outline-words.ts';
import type { OutlineWords } from '../portfolio/outline-words.ts';
import type { SectionBuilder, SectionInput } from '../portfolio/section-input.ts';
import { recordForSharing } from '../record/record-for-sharing.ts';
import type { PaperworkContent } from './paperwork-content.ts';

export type { PickLabel } from '../access-report/report-blocks.ts';

/** A section of the record and what prints it. */
export type PaperSection = readonly [RecordSection, SectionBuilder];

/** What the sections of a portfolio are given, for papers that take some of them. */
export function sectionInput({ portfolio }: PaperworkContent, words: OutlineWords): SectionInput {
  return {
    content: portfolio,
    shown: recordForSharing(portfolio.record, portfolio.sections),
    words,
  };
}

export function heading(
  words: OutlineWords,
  pick: PickLabel,
  level: 1 | 2 = 2,
  newPage = false,
): Block {
  return headingBlock(label(words, pick), { level, newPage });
}

/** A section of the record under its heading, marked while it is not confirmed; nothing when it is empty. */
export function recordSection(
  input: SectionInput,
  [section, build]: PaperSection,
  level: 1 | 2,
): Block[] {
  const body = build(input);
  if (body.length === 0) return [];
  const notConfirmed = notConfirmedMark(input, section);
  const text = label(input.words, (labels) => labels.headings[section]);
  const below = level === 1 ? body : oneStepBelow(body);
  return [headingBlock(text, { level, notConfirmed }), ...below];
}

export function paragraph(
  words: OutlineWords,
  pick: PickLabel,
  look: 'lead' | 'body' | 'note' = 'body',
): Block {
  return { kind: 'paragraph', look, text: label(words, pick) };
}

/** A sentence, with the sign beside it. */
export function statement(words: OutlineWords, sign: Pictogram, pick: PickLabel): StatementRow {
  return { sign, text: label(words, pick), boxes: [] };
}

/** Name, reference, centre and day: what tells one paper from another. */
export function whoFacts(
  { portfolio: { person, centre, createdOn } }: PaperworkContent,
  words: OutlineWords,
  more: readonly FactRow[] = [],
): Block[] {
  return factsBlock([
    ...writtenFact(words, (labels) => labels.reference.about, person.preferredName),
    ...writtenFact(words, (labels) => labels.cover.reference, person.code),
    ...writtenFact(words, (labels) => labels.register.centre, centre.name),
    ...saidFact(
      words,
      (labels) => labels.cover.createdOn,
      ({ day }) => day(createdOn),
    ),
    ...more,
  ]);
}
