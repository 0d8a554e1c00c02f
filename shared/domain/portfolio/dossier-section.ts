/** The dossier: the numbered list of evidence that the letters point to. */
import type { Block, TableRow } from '../document/outline.ts';
import { column, dayCell, label, textCell } from './outline-words.ts';
import type { SectionInput } from './section-input.ts';
import { evidenceLegend } from './table-legend.ts';

/** Gives the list by number; numbers are never reused, so it may have gaps. */
export function dossierSection({ shown, words }: SectionInput): Block[] {
  if (shown.evidence.length === 0) return [];
  const { main } = words;
  const byNumber = shown.evidence.toSorted((one, other) => one.number - other.number);
  return [
    {
      kind: 'table',
      caption: label(words, (labels) => labels.headings.evidence),
      legend: evidenceLegend(words),
      columns: [
        column(words, (labels) => labels.dossier.number, 8, 'center'),
        column(words, (labels) => labels.dossier.evidence, 42),
        column(words, (labels) => labels.dossier.letter, 8, 'center'),
        column(words, (labels) => labels.dossier.seenBy, 16),
        column(words, (labels) => labels.dossier.seenOn, 27),
      ],
      rows: byNumber.map(({ number, description, code, seenBy, seenOn }): TableRow => ({
        cells: [
          textCell(words, main.number(number), 'strong'),
          textCell(words, description),
          textCell(words, code),
          textCell(words, seenBy),
          dayCell(words, seenOn),
        ],
      })),
    },
  ];
}
