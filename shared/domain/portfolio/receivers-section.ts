/** The annex for offices elsewhere: what they call such a document and what they can do with it. */
import type { Block, TableRow } from '../document/outline.ts';
import { column, label, labelCell } from './outline-words.ts';
import type { SectionInput } from './section-input.ts';

/** The countries of the annex, each with the language of its offices. */
const receivers = [
  ['receiverDE', 'de'],
  ['receiverFR', 'fr'],
  ['receiverES', 'es'],
] as const;

/** Gives one row for each country; hints only, an office decides. */
export function receiversSection({ words }: SectionInput): Block[] {
  const rows = receivers.map(([country, language]): TableRow => {
    const name = { language, text: words.main.labels[country].name };
    return {
      cells: [
        labelCell(
          label(words, (labels) => labels[country].country),
          'strong',
        ),
        [{ phrase: name, weight: 'normal' }],
        labelCell(label(words, (labels) => labels[country].finds)),
        labelCell(label(words, (labels) => labels[country].next)),
      ],
    };
  });
  return [
    { kind: 'paragraph', look: 'note', text: label(words, (labels) => labels.receivers.intro) },
    {
      kind: 'table',
      caption: label(words, (labels) => labels.headings.receivers),
      legend: null,
      // A law with its name takes more lines than all the rest of a row.
      columns: [
        column(words, (labels) => labels.receivers.country, 15),
        column(words, (labels) => labels.receivers.name, 22),
        column(words, (labels) => labels.receivers.finds, 25),
        column(words, (labels) => labels.receivers.next, 38),
      ],
      rows,
    },
  ];
}
