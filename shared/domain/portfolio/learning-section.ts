/** What the person has learnt and where, and what became of the papers. */
import type { Learning } from '../../contract/record.ts';
import type { Block, Cell, CellLine, TableRow } from '../document/outline.ts';
import { amount } from './amount.ts';
import { evidenceCells, evidenceColumns } from './evidence-letters.ts';
import {
  column,
  dash,
  fill,
  label,
  labelCell,
  onOneLine,
  plain,
  say,
  textCell,
} from './outline-words.ts';
import type { OutlineWords } from './outline-words.ts';
import { periodText } from './period-text.ts';
import type { SectionInput } from './section-input.ts';
import { between, evidenceLegend } from './table-legend.ts';

/** Gives one row for each thing learnt, with the status of its document. */
export function learningSection({ shown, words }: SectionInput): Block[] {
  if (shown.learning.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: label(words, (labels) => labels.headings.learning),
      legend: evidenceLegend(words),
      columns: [
        column(words, (labels) => labels.learning.what, 33),
        column(words, (labels) => labels.learning.when, 19),
        column(words, (labels) => labels.learning.document, 19),
        ...evidenceColumns(words),
      ],
      rows: shown.learning.map((entry): TableRow => ({
        cells: [
          whatCell(entry, words),
          whenCell(entry, words),
          documentCell(entry, words),
          ...evidenceCells(entry, shown.evidence, words),
        ],
      })),
    },
  ];
}

/** The longest part in letters that lines do not part: more does not fit into the column, and then none of it is kept together. */
const WHOLE = 28;

function wholeIfShort(part: string): string {
  return part.length <= WHOLE ? onOneLine(part) : part;
}

/** What is known besides the title stands on one line for each language; the place, as it was told, in the first. */
function whatCell(entry: Learning, words: OutlineWords): Cell {
  const { title, kind, place, language, finished } = entry;
  const about = say(words, (voice) => {
    const { labels, languageName } = voice;
    const told = voice === words.main ? place : '';
    const taughtIn =
      language === null ? '' : fill(labels.learning.language, { language: languageName(language) });
    // Of the learning, not of its document: "never issued, completed" would be neither.
    const ended = finished ? labels.learning.finished : labels.learning.notFinished;
    const what = wholeIfShort(labels.learningKind[kind]);
    return [what, told, wholeIfShort(taughtIn), finished === null ? '' : wholeIfShort(ended)]
      .filter((one) => one !== '')
      .join(between);
  });
  return [
    { phrase: plain(words, title), weight: 'strong' },
    ...about.map((phrase): CellLine => ({ phrase, weight: 'quiet' })),
  ];
}

function whenCell({ from, to, hours }: Learning, words: OutlineWords): Cell {
  const period = periodText(from, to);
  const duration =
    hours === null ? [] : labelCell(say(words, (voice) => amount(hours, 'hours', voice)));
  if (period === '' && duration.length === 0) return textCell(words, dash);
  return [...(period === '' ? [] : textCell(words, period)), ...duration];
}

function documentCell({ document }: Learning, words: OutlineWords): Cell {
  return labelCell(label(words, (labels) => labels.documentStatus[document]));
}
