/** Which rows and items stay on one page. Heights are estimated by letters: nothing is laid out to find out. */
import type { Block, Cell, Phrases, TickBox } from './outline.ts';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** Letters on a line as wide as the page, and those for which the margins of a cell leave no room. */
const letters = { line: 104, margins: 3 } as const;
/** Lines that the space around a row takes. */
const AIR = 0.55;
/** Lines of an upright page: 697 points at 12.5. */
const PAGE = 55;

/**
 * A table that is small enough to go to the next page whole: without its head a good third of a page; of few rows, which
 * are high, a third: with title and legend it would else leave more than half a page white.
 */
const small = { rows: 6, lines: 0.38 * PAGE, linesOfFew: 0.33 * PAGE } as const;
/** Of so few rows one is left alone wherever they part. */
const FEW = 3;
/** Lines of a row that goes along with its neighbour, and of what goes along with the second row: the head and the first. */
const most = { along: 10, above: 14 } as const;
/** Facts that stay whole: up to so many rows, or so many lines. */
const facts = { rows: 6, lines: PAGE / 3 } as const;
/** Share of the width that labels and values have. */
const share = { label: 0.3, value: 0.7 } as const;
/** Lines for the pen are higher. */
const PEN = 2;

/** Gives for each row of a table whether it stays with the one below it: a small table whole, of others the ends. */
export function rowsThatStay(table: Of<'table'>): boolean[] {
  const lines = table.rows.map(({ cells }) => linesOfRow(cells, table.columns));
  const limit = lines.length <= FEW ? small.linesOfFew : small.lines;
  return lines.length <= small.rows && heightOf(lines) <= limit
    ? staying(lines.length, () => true)
    : endsThatStay(lines, linesOfHead(table));
}

/** Whether facts stay on one page. */
export function factsStayWhole({ rows }: Of<'facts'>): boolean {
  return rows.length <= facts.rows || heightOf(rows.map(linesOfFact)) <= facts.lines;
}

/** Gives for each row of facts whether it stays with the one below it. */
export function factsThatStay({ rows }: Of<'facts'>, staysWhole: boolean): boolean[] {
  return staysWhole ? staying(rows.length, () => true) : factEndsThatStay(rows.map(linesOfFact));
}

/** Gives for each item of a list, or for each sentence, whether it stays with the next: none stands alone. */
export function itemsThatStay({ length }: { readonly length: number }): boolean[] {
  return staying(length, (item) => item === 0 || item === length - 2);
}

/**
 * The first row with the second, the last with the one before, unless that would leave much of a page white. Of many
 * rows the last three, since the very last one may be a sum.
 */
function endsThatStay(lines: readonly number[], head: number): boolean[] {
  const [first = 0, second = 0] = lines;
  const place = lines.length - 2;
  const above = lines[place] ?? 0;
  const firstStays = head + first <= most.above && second <= most.along;
  const lastStays = lines.length > FEW && above <= most.along;
  const thirdStays = lines.length > small.rows && above + (lines[place - 1] ?? 0) <= most.along;
  return staying(
    lines.length,
    (row) =>
      (row === 0 && firstStays) ||
      (row === place && lastStays) ||
      (row === place - 1 && thirdStays),
  );
}

/** Three facts say of what they are, two do not: as many go with the first and with the last as are low together. */
function factEndsThatStay(lines: readonly number[]): boolean[] {
  const last = lines.length - 1;
  const below = most.along - (lines[1] ?? 0);
  const above = most.along - (lines[last - 1] ?? 0);
  return staying(
    lines.length,
    (row) =>
      (row === 0 && below >= 0) ||
      (row === 1 && below >= (lines[2] ?? 0)) ||
      (row === last - 1 && above >= 0) ||
      (row === last - 2 && above >= (lines[row] ?? 0)),
  );
}

/** The last one has none below it. */
function staying(count: number, stays: (row: number) => boolean): boolean[] {
  return Array.from({ length: count }, (_, row) => row < count - 1 && stays(row));
}

function heightOf(lines: readonly number[]): number {
  return lines.reduce((sum, one) => sum + one + AIR, 0);
}

function linesOfHead({ legend, columns }: Of<'table'>): number {
  const labels = columns.map(({ label }): Cell =>
    label.map((phrase) => ({ phrase, weight: 'strong' })),
  );
  return (legend === null ? 0 : linesOf(said(legend), 1)) + linesOfRow(labels, columns);
}

function linesOfRow(cells: readonly Cell[], columns: Of<'table'>['columns']): number {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  return Math.max(
    1,
    ...cells.map((cell, index) => linesOf(textsOf(cell), (columns[index]?.share ?? total) / total)),
  );
}

function linesOfFact({ label, value, room = 0, boxes = [] }: Of<'facts'>['rows'][number]): number {
  const valueLines = pairLines(textsOf(value), share.value, areTwoLanguages(value));
  const ticked = boxes.reduce((sum, box) => sum + linesOf(labelOf(box), share.value), 0);
  return Math.max(
    1,
    pairLines(said(label), share.label, label.length === 2),
    valueLines + ticked + room * PEN,
  );
}

/** What is short in both languages stands on one line. */
function pairLines(texts: readonly string[], width: number, isPair: boolean): number {
  return isPair && texts.join('    ').length <= lettersIn(width) ? 1 : linesOf(texts, width);
}

function linesOf(texts: readonly string[], width: number): number {
  return texts.reduce(
    (sum, text) => sum + Math.max(1, Math.ceil(text.length / lettersIn(width))),
    0,
  );
}

const lettersIn = (width: number): number => Math.max(1, letters.line * width - letters.margins);
const said = (phrases: Phrases): string[] => phrases.map(({ text }) => text);
const textsOf = (cell: Cell): string[] => cell.map(({ phrase }) => phrase.text);
const labelOf = ({ label }: TickBox): string[] => (label === null ? [] : said(label));

function areTwoLanguages(cell: Cell): boolean {
  return cell.length === 2 && cell[0]?.phrase.language !== cell[1]?.phrase.language;
}
