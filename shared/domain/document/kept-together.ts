/** What stays on one page: a block with the next one, a row with the row below it. Said once, for both writers. */
import type { Block, Cell } from './outline.ts';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** What a paragraph before it stays with: without it the words would stand alone at the foot of a page. */
const ledInTo: readonly (Block['kind'] | undefined)[] = ['table', 'facts', 'list', 'statements'];

/** Words stay with what they lead into, a table with the words that close it. */
export function staysWithNext(blocks: readonly Block[], index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]];
  if (block?.kind === 'paragraph')
    return ledInTo.includes(next?.kind) || isIntroduction(blocks, index);
  if (next?.kind !== 'paragraph' || (block?.kind !== 'table' && block?.kind !== 'facts'))
    return false;
  const closes = block.kind === 'table' && !staysWithNext(blocks, index + 1);
  return next.look === 'note' || closes;
}

/** The only words between a heading and one of the headings below it. */
function isIntroduction(blocks: readonly Block[], index: number): boolean {
  const [above, below] = [blocks[index - 1], blocks[index + 1]];
  return (
    above?.kind === 'heading' &&
    below?.kind === 'heading' &&
    !below.newPage &&
    above.level < below.level
  );
}

/** Facts up to this many rows stay on one page without a title of their own. */
const mostFactsWhole = 6;

/** Gives for each row of facts whether it stays with the one below it. */
export function factsThatStay({ rows }: Of<'facts'>, hasTitle: boolean): boolean[] {
  const whole = hasTitle || rows.length <= mostFactsWhole;
  return rows.map((_, row) => row < rows.length - 1 && (whole || row === 0));
}

/** Letters on a line as wide as the page; about, since nothing is laid out to find out. */
const LETTERS = 92;
/** Lines of a row that counts as short, and of a small table: a quarter of a page. */
const most = { row: 4, table: 18, rows: 3 } as const;

/**
 * Gives for each row of a table whether it stays with the one below it. A small table stays whole, and of three high rows
 * the first two stay; of longer ones the first stays with the second where both are short. More would push what fits
 * to the next page.
 */
export function rowsThatStay({ columns, rows }: Of<'table'>): boolean[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const lines = rows.map(({ cells }) =>
    Math.max(
      1,
      ...cells.map((cell, index) =>
        linesOf(cell, (LETTERS * (columns[index]?.share ?? total)) / total),
      ),
    ),
  );
  const sum = lines.reduce((all, one) => all + one, 0);
  const whole = rows.length <= most.rows && sum <= most.table;
  const [first = 0, second = 0] = lines;
  const areShort = Math.max(first, second) <= most.row;
  const firstStays = rows.length === most.rows || (rows.length > most.rows && areShort);
  return rows.map((_, row) => row < rows.length - 1 && (whole || (row === 0 && firstStays)));
}

function linesOf(cell: Cell, letters: number): number {
  const height = (text: string): number => Math.max(1, Math.ceil(text.length / letters));
  return cell.reduce((sum, { phrase }) => sum + height(phrase.text), 0);
}
