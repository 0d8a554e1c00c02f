/** The next steps: what, with which support, until when, and how far it has come. */
import type { PlanStep } from '../../contract/record.ts';
import type { Block, TableRow } from '../document/outline.ts';
import { column, dash, dayCell, label, labelCell, textCell } from './outline-words.ts';
import type { OutlineWords } from './outline-words.ts';
import type { SectionInput } from './section-input.ts';

/** Gives the steps in the order in which the person put them. */
export function planSection({ shown, words }: SectionInput): Block[] {
  if (shown.plan.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: label(words, (labels) => labels.headings.plan),
      legend: null,
      columns: [
        column(words, (labels) => labels.plan.number, 8, 'center'),
        column(words, (labels) => labels.plan.step, 30),
        column(words, (labels) => labels.plan.activity, 22),
        column(words, (labels) => labels.plan.due, 27),
        column(words, (labels) => labels.plan.status, 14),
      ],
      rows: shown.plan.map((step, index) => stepRow(step, index + 1, words)),
    },
  ];
}

function stepRow(step: PlanStep, place: number, words: OutlineWords): TableRow {
  const { text, activity, dueOn, status } = step;
  return {
    cells: [
      textCell(words, words.main.number(place)),
      textCell(words, text, 'strong'),
      activity === null
        ? textCell(words, dash)
        : labelCell(label(words, (labels) => labels.silActivity[activity])),
      dayCell(words, dueOn),
      labelCell(label(words, (labels) => labels.planStatus[status])),
    ],
  };
}
