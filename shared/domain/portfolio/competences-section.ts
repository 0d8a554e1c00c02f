/** What the person can do: their own words first, the office's name below, levels and evidence beside. */
import type { Competence } from '../../contract/record.ts';
import type { Block, Cell, CellLine, Phrases, TableRow } from '../document/outline.ts';
import { evidenceCells, evidenceColumns } from './evidence-letters.ts';
import { column, dash, label, labelCell, plain, textCell } from './outline-words.ts';
import type { OutlineWords } from './outline-words.ts';
import { ownWordsLines, translatorLine } from './own-words.ts';
import type { SectionInput } from './section-input.ts';
import { competenceLegend } from './table-legend.ts';

/** Gives the table with its legend, and below it who translated. */
export function competencesSection(input: SectionInput): Block[] {
  const { shown, words } = input;
  if (shown.competences.length === 0) return [];
  return [
    { kind: 'paragraph', look: 'body', text: label(words, (labels) => labels.competences.intro) },
    {
      kind: 'table',
      caption: label(words, (labels) => labels.headings.competences),
      legend: competenceLegend(words),
      columns: [
        column(words, (labels) => labels.competences.competence, 43),
        column(words, (labels) => labels.competences.levelSelf, 12, 'center'),
        column(words, (labels) => labels.competences.levelOperator, 14, 'center'),
        ...evidenceColumns(words),
      ],
      rows: shown.competences.map((competence) => competenceRow(competence, input)),
    },
    ...translators(shown.competences, words),
  ];
}

function competenceRow(competence: Competence, { shown, words }: SectionInput): TableRow {
  const { levelSelf, levelOperator } = competence;
  const notObserved = label(words, (labels) => labels.legend.notObservedShort);
  return {
    cells: [
      competenceCell(competence, words),
      textCell(words, levelSelf ?? dash),
      levelOperator === null ? labelCell(notObserved) : textCell(words, levelOperator),
      ...evidenceCells(competence, shown.evidence, words),
    ],
  };
}

function competenceCell(competence: Competence, words: OutlineWords): Cell {
  const { standardTerm, standardCode, context, ownWords } = competence;
  // An ESCO address is for machines; a short code of another list is worth printing.
  const code = standardCode.startsWith('http') ? 'ESCO' : standardCode;
  const term = [standardTerm, code].filter((part) => part !== '').join(' · ');
  const office = [term, context].filter((line) => line !== '');
  return [
    ...ownWordsLines(ownWords, words),
    ...office.map((line): CellLine => ({ phrase: plain(words, line), weight: 'quiet' })),
  ];
}

/** Each translator is named once below the table instead of in every row. */
function translators(competences: readonly Competence[], words: OutlineWords): Block[] {
  const lines = new Map<string, Phrases>();
  for (const { ownWords } of competences) {
    const line = translatorLine(ownWords, words);
    if (line !== null) lines.set(line[0].text, line);
  }
  return [...lines.values()].map((text) => ({ kind: 'paragraph', look: 'note', text }));
}
