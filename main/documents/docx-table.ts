/** Tables of a document in Word: repeated heads, rows that do not break, columns that follow the direction. */
import {
  AlignmentType,
  HeightRule,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { ITableBordersOptions, ITableCellBorders, Paragraph } from 'docx';
import { factsThatStay, rowsThatStay } from '../../shared/domain/document/rows-together.ts';
import type { Block, Cell, Column, Phrases } from '../../shared/domain/document/outline.ts';
import { directionOf } from '../../shared/domain/text/direction.ts';
import { bare, grey, ink, penRule, strongRule, styleId, thinRule, tint } from './docx-styles.ts';
import { PEN_LINE_MM } from './pen-line.ts';
import { cellParagraphs, gap, pairParagraph, paragraphOf, paragraphsOf } from './docx-text.ts';
import { tickedSentence } from './docx-tick-boxes.ts';
import { fitsOnLine, fittedCell } from './text-width.ts';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

const alignments = {
  start: AlignmentType.START,
  center: AlignmentType.CENTER,
  end: AlignmentType.END,
} as const;

/** In twentieths of a point. */
const MILLIMETRE = 56.7;
export const cellMargins = { top: 50, bottom: 50, left: 90, right: 90 };
const tightMargins = { ...cellMargins, top: 24, bottom: 24 };
/** Above figures a letter keeps its meaning beside it. */
const narrowSides = { left: 40, right: 40, marginUnitType: WidthType.DXA };

export interface TableFrame {
  readonly language: string;
  /** Width of the text on the page, in twentieths of a point. */
  readonly width: number;
  /** The heading above has said the caption of this table already. */
  readonly captionRepeated: boolean;
  /** These facts stay on one page. */
  readonly staysWhole: boolean;
  /** It leads into what comes next, and stays on its page. */
  readonly leadsIn: boolean;
  /** A heading comes next, with room above it: nothing has to part it from the table, and at the foot of a page nothing may. */
  readonly headingFollows: boolean;
  /** Nothing comes after it: what Word wants below a table may not make a page of its own. */
  readonly isLast: boolean;
  /** Less air in the rows of a document whose pages may not become more. */
  readonly tight: boolean;
}

/** Its cells have lines of their own only where they differ from these. */
const ruled: ITableBordersOptions = { ...bare, bottom: thinRule, insideHorizontal: thinRule };

/** A table as wide as the text, its columns in the direction of the document. */
export function frame(
  rows: TableRow[],
  widths: readonly number[],
  { language, width, tight }: TableFrame,
  borders: ITableBordersOptions = ruled,
): Table {
  return new Table({
    rows,
    width: { size: width, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    margins: { ...(tight ? tightMargins : cellMargins), marginUnitType: WidthType.DXA },
    visuallyRightToLeft: directionOf(language) === 'rtl',
    borders,
  });
}

/** Widths of the columns, which together are exactly the width of the table. */
export function widthsOf(columns: readonly Pick<Column, 'share'>[], width: number): number[] {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.floor((share / total) * width));
  const rest = width - widths.reduce((sum, one) => sum + one, 0);
  return widths.map((one, index) => (index === 0 ? one + rest : one));
}

/** Width between the margins of a cell. */
export const inside = (width: number): number => width - cellMargins.left - cellMargins.right;

/** In twentieths of a point: where pages may not become more, and at the end of a document. */
const TIGHT_GAP = 50;
export const LAST_GAP = 20;

function gapBelow({ leadsIn, tight, isLast }: TableFrame): Paragraph {
  if (isLast) return gap({ height: LAST_GAP });
  return gap({ keepNext: leadsIn, ...(tight ? { height: TIGHT_GAP } : {}) });
}

/** The caption as a paragraph above, then the table. */
export function tableBlocks(block: Of<'table'>, table: TableFrame): (Paragraph | Table)[] {
  const widths = widthsOf(block.columns, table.width);
  const caption = table.captionRepeated ? [] : block.caption;
  return [
    ...caption.map((phrase, index) =>
      index === 0
        ? paragraphOf(
            phrase,
            { style: styleId.cellHead, keepNext: true, spacing: { before: 120, after: 60 } },
            { size: 20 },
          )
        : paragraphOf(phrase, { style: styleId.note, keepNext: true }),
    ),
    frame([...headRows(block, widths, table), ...bodyRows(block, widths, table)], widths, table),
    gapBelow(table),
  ];
}

function headRows(
  { columns, legend, headRows = [] }: Of<'table'>,
  widths: readonly number[],
  { width }: TableFrame,
): TableRow[] {
  const row = (children: TableCell[]) =>
    new TableRow({ tableHeader: true, cantSplit: true, children });
  const line = (index: number) => (index === headRows.length ? { bottom: strongRule } : undefined);
  const heads = columns.map(({ label, align }, index) =>
    cell(
      paragraphsOf(label, styleId.cellHead, { alignment: alignments[align], keepNext: true }),
      widths[index] ?? 0,
      line(0),
      align === 'center' ? narrowSides : undefined,
    ),
  );
  const more = headRows.map(({ cells }, place) =>
    row(
      columns.map(({ align }, index) =>
        cell(
          cellParagraphs(cells[index] ?? [], { alignment: alignments[align], keepNext: true }),
          widths[index] ?? 0,
          line(place + 1),
        ),
      ),
    ),
  );
  const rows = [row(heads), ...more];
  if (legend === null) return rows;
  const legendCell = new TableCell({
    columnSpan: columns.length,
    width: { size: width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: tint },
    children: paragraphsOf(legend, styleId.note, { keepNext: true }),
  });
  // Word repeats head rows from the first one on, so the legend comes before the names of the columns.
  return [row([legendCell]), ...rows];
}

function bodyRows(
  block: Of<'table'>,
  widths: readonly number[],
  { leadsIn }: TableFrame,
): TableRow[] {
  const { columns, rows } = block;
  const stays = rowsThatStay(block);
  return rows.map(
    ({ cells, notConfirmed }, place) =>
      new TableRow({
        cantSplit: true,
        children: columns.map(({ align }, index) =>
          cell(
            cellParagraphs(fittedCell(cells[index] ?? [], (widths[index] ?? 0) / 20), {
              alignment: alignments[align],
              keepNext: stays[place] === true || (leadsIn && place === rows.length - 1),
            }),
            widths[index] ?? 0,
            notConfirmed === true && index === 0
              ? { left: { ...strongRule, style: 'dashed', color: ink } }
              : undefined,
          ),
        ),
      }),
  );
}

/** A cell; its lines and margins are those of its table, where it is given none. */
export function cell(
  children: Paragraph[],
  width: number,
  borders?: ITableCellBorders,
  margins?: typeof narrowSides,
): TableCell {
  return new TableCell({
    children,
    ...(margins === undefined ? {} : { margins }),
    ...(borders === undefined ? {} : { borders }),
    width: { size: width, type: WidthType.DXA },
  });
}

/** Points of type. */
const TYPE = { label: 8.5, value: 9 } as const;

function labelParagraphs(
  label: Phrases,
  width: number,
  keepNext: boolean,
  first: { readonly color?: string },
): Paragraph[] {
  // The row has air of its own.
  const options = { style: styleId.note, keepNext, spacing: { after: 20 } };
  if (fitsOnLine(label, TYPE.label, width / 20))
    return [pairParagraph(label, width, options, first)];
  // A first language that stayed with the second would, for some writing programs, keep the row with the next one.
  return label.map((phrase, index) =>
    paragraphOf(phrase, options, index === 0 ? first : { color: grey }),
  );
}

function valueParagraphs(value: Cell, width: number, keepNext: boolean): Paragraph[] {
  const [first, second] = value;
  if (first === undefined || second?.weight !== 'quiet' || value.length > 2)
    return valueInBoth(value, keepNext) ?? cellParagraphs(value, { keepNext });
  const pair: Phrases = [first.phrase, second.phrase];
  return fitsOnLine(pair, TYPE.value, width / 20)
    ? [pairParagraph(pair, width, { style: styleId.cell, keepNext })]
    : cellParagraphs(value, { keepNext });
}

/** Neither language is smaller than the other where the person reads both; the second is quieter. */
function valueInBoth([first, second, ...more]: Cell, keepNext: boolean): Paragraph[] | null {
  if (first === undefined || second?.weight !== 'normal' || more.length > 0) return null;
  if (first.phrase.language === second.phrase.language) return null;
  const look = { style: styleId.cell, keepNext };
  return [paragraphOf(first.phrase, look), paragraphOf(second.phrase, look, { color: grey })];
}

/**
 * Labels and values, two columns. What is short in both languages stands on one line. A low card with a title stays on
 * one page where it can; where it cannot, its title stands on each, as the head of a table does.
 */
export function factsBlocks(
  block: Of<'facts'>,
  table: TableFrame,
  title: Paragraph | null,
): (Paragraph | Table)[] {
  const { rows } = block;
  const stays = factsThatStay(block, table.staysWhole);
  const widths = widthsOf(
    table.tight ? [{ share: 22 }, { share: 78 }] : [{ share: 3 }, { share: 7 }],
    table.width,
  );
  const [labelWidth = 0, valueWidth = 0] = widths;
  // A label is quieter than its value; of two languages the second is quieter than the first, which then is not.
  const first = rows.some(({ label }) => label.length > 1) ? { color: ink } : {};
  const lines = rows.map(({ label, value, room = 0, boxes = [] }, index) => {
    const keepNext = stays[index] === true || (table.leadsIn && index === rows.length - 1);
    const top = index === 0 && title === null ? { top: strongRule } : {};
    // The line to write on belongs to this row as well: else the one between rows would lie on it.
    const above = (rows[index - 1]?.room ?? 0) > 0 ? { top: penRule } : top;
    // The last one ends the table as any other does.
    const isOpen = room > 0 && index < rows.length - 1;
    return new TableRow({
      cantSplit: true,
      ...(room === 0 ? {} : { height: penRoom(room) }),
      children: [
        cell(labelParagraphs(label, inside(labelWidth), keepNext, first), labelWidth, top),
        cell(
          [
            ...boxes.flatMap((box) => tickedSentence(box, table.language)),
            ...valueParagraphs(value, inside(valueWidth), keepNext),
          ],
          valueWidth,
          isOpen ? { ...above, bottom: penRule } : above,
        ),
      ],
    });
  });
  if (lines.length === 0) return [];
  const head = title === null ? [] : [titleRow(title, table.width)];
  return [frame([...head, ...lines], widths, table), gapBelow(table)];
}

function penRoom(lines: number) {
  return { value: Math.round(lines * PEN_LINE_MM * MILLIMETRE), rule: HeightRule.ATLEAST };
}

/** The title of a card, over both columns and without the margins of a cell: it begins where other headings do. */
function titleRow(title: Paragraph, width: number): TableRow {
  const children = [
    new TableCell({
      children: [title],
      columnSpan: 2,
      width: { size: width, type: WidthType.DXA },
      margins: { top: 0, bottom: 0, left: 0, right: 0 },
      borders: { bottom: strongRule },
    }),
  ];
  return new TableRow({ tableHeader: true, cantSplit: true, children });
}
