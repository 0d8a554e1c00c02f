/** How to read the document: what it is and is not, how it was made, letters and levels. */
import { Level } from '../../contract/record.ts';
import { headingBlock } from '../document/headings.ts';
import type { Block, Cell, Column, Phrases, TableRow } from '../document/outline.ts';
import type { DocumentLabels } from './document-labels.ts';
import { evidenceLetters } from './evidence-letters.ts';
import { factsBlock } from './facts.ts';
import { howMadeFacts } from './how-made-facts.ts';
import { column, label, labelCell, textCell } from './outline-words.ts';
import type { OutlineWords } from './outline-words.ts';
import type { SectionInput } from './section-input.ts';

type Pick = (labels: DocumentLabels) => string;

/** The same in every portfolio, but for the facts of the path. */
export function aboutSection(input: SectionInput): Block[] {
  const { words } = input;
  return [
    { kind: 'paragraph', look: 'lead', text: label(words, (labels) => labels.about.lead) },
    isAndIsNot(words),
    { kind: 'paragraph', look: 'body', text: label(words, (labels) => labels.about.voluntary) },
    headingBlock(label(words, (labels) => labels.headings.howMade)),
    ...factsBlock(howMadeFacts(input)),
    headingBlock(label(words, (labels) => labels.headings.letters)),
    { kind: 'paragraph', look: 'body', text: label(words, (labels) => labels.about.lettersIntro) },
    lettersTable(words),
    headingBlock(label(words, (labels) => labels.headings.levels)),
    levelsTable(words),
  ];
}

function isAndIsNot(words: OutlineWords): Block {
  const pairs: readonly (readonly [Pick, Pick])[] = [
    [(labels) => labels.about.isStatement, (labels) => labels.about.isNotCertificate],
    [(labels) => labels.about.isGuidance, (labels) => labels.about.isNotRecognition],
    [(labels) => labels.about.isEvidence, (labels) => labels.about.isNotIdentity],
  ];
  return {
    kind: 'table',
    caption: label(words, (labels) => labels.headings.about),
    legend: null,
    columns: [
      column(words, (labels) => labels.about.is, 1),
      column(words, (labels) => labels.about.isNot, 1),
    ],
    rows: pairs.map((pair) => ({ cells: pair.map((pick) => labelCell(label(words, pick))) })),
  };
}

function lettersTable(words: OutlineWords): Block {
  return explained(
    words,
    [(labels) => labels.headings.letters, (labels) => labels.about.letter],
    (labels) => labels.about.howToCheck,
    evidenceLetters.map((letter) =>
      row(
        textCell(words, letter, 'strong'),
        label(words, (labels) => labels.evidenceMeaning[letter]),
        label(words, (labels) => labels.evidenceCheck[letter]),
      ),
    ),
  );
}

function levelsTable(words: OutlineWords): Block {
  return explained(
    words,
    [(labels) => labels.headings.levels, (labels) => labels.about.level],
    (labels) => labels.about.example,
    Level.options.map((level) =>
      row(
        textCell(words, level, 'strong'),
        label(words, (labels) => labels.levelMeaning[level]),
        label(words, (labels) => labels.levelExample[level]),
      ),
    ),
  );
}

function row(sign: Cell, meaning: Phrases, explanation: Phrases): TableRow {
  return { cells: [sign, labelCell(meaning), labelCell(explanation)] };
}

function explained(
  words: OutlineWords,
  [caption, sign]: readonly [Pick, Pick],
  explanation: Pick,
  rows: readonly TableRow[],
): Block {
  const columns: Column[] = [
    column(words, sign, 12, 'center'),
    column(words, (labels) => labels.about.means, 32),
    column(words, explanation, 56),
  ];
  return { kind: 'table', caption: label(words, caption), legend: null, columns, rows };
}
