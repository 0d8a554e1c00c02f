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
import type { Block, Cell, Column, Phrases } from '../../shared/domain/document/outline.ts';
import { directionOf } from '../../shared/domain/text/direction.ts';
import { ink, noRule, strongRule, styleId, thinRule, tint } from './docx-styles.ts';
import { PEN_LINE_MM } from './pen-line.ts';
import { cellParagraphs, gap, pairParagraph, paragraphOf, paragraphsOf } from './docx-text.ts';
import { tickedSentence } from './docx-tick-boxes.ts';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

const alignments = {
  start: AlignmentType.START,
  center: AlignmentType.CENTER,
  end: AlignmentType.END,
} as const;

/** In twentieths of a point. */
const MILLIMETRE = 56.7;
const cellMargins = { top: 50, bottom: 50, left: 90, right: 90 };
const tightMargins = { ...cellMargins, top: 20, bottom: 20 };
const open = { top: noRule, left: noRule, right: noRule };

export interface TableFrame {
  readonly language: string;
  /** Width of the text on the page, in twentieths of a point. */
  readonly width: number;
  /** The heading above has said the caption of this table already. */
  readonly captionRepeated: boolean;
  /** It leads into what comes next, and stays on its page. */
  readonly leadsIn: boolean;
  /** A heading comes next, with room above it: nothing has to part it from the table, and at the foot of a page nothing may. */
  readonly headingFollows: boolean;
  /** Less air in the rows: a letterhead takes room on pages that may not become more. */
  readonly tight: boolean;
}

const ruled: ITableBordersOptions = {
  top: noRule,
  bottom: strongRule,
  left: noRule,
  right: noRule,
  insideHorizontal: thinRule,
  insideVertical: noRule,
};

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
    frame([...headRows(block, widths, table), ...bodyRows(block, widths)], widths, table),
    gap(),
  ];
}

function headRows(
  { columns, legend }: Of<'table'>,
  widths: readonly number[],
  { width }: TableFrame,
): TableRow[] {
  const heads = columns.map(({ label, align }, index) =>
    cell(
      paragraphsOf(label, styleId.cellHead, { alignment: alignments[align] }),
      widths[index] ?? 0,
      { ...open, bottom: strongRule },
    ),
  );
  const rows = [new TableRow({ tableHeader: true, cantSplit: true, children: heads })];
  if (legend === null) return rows;
  const legendCell = new TableCell({
    columnSpan: columns.length,
    width: { size: width, type: WidthType.DXA },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: tint },
    children: paragraphsOf(legend, styleId.note),
  });
  // Word repeats head rows from the first one on, so the legend comes before the names of the columns.
  return [new TableRow({ tableHeader: true, cantSplit: true, children: [legendCell] }), ...rows];
}

function bodyRows({ columns, rows }: Of<'table'>, widths: readonly number[]): TableRow[] {
  return rows.map(
    ({ cells, notConfirmed }) =>
      new TableRow({
        cantSplit: true,
        children: columns.map(({ align }, index) =>
          cell(
            cellParagraphs(cells[index] ?? [], alignments[align]),
            widths[index] ?? 0,
            notConfirmed === true && index === 0
              ? { ...open, bottom: thinRule, left: { ...strongRule, style: 'dashed', color: ink } }
              : { ...open, bottom: thinRule },
          ),
        ),
      }),
  );
}

/** A cell; its margins are those of its table. */
export function cell(children: Paragraph[], width: number, borders: ITableCellBorders): TableCell {
  return new TableCell({
    children,
    width: { size: width, type: WidthType.DXA },
    borders,
  });
}

/** Characters that surely fit on one line of each column. */
const ONE_LINE = { label: 26, value: 64 } as const;

function labelParagraphs(label: Phrases, keepNext: boolean): Paragraph[] {
  return isShort(label, ONE_LINE.label)
    ? [pairParagraph(label, styleId.note, { keepNext })]
    : paragraphsOf(label, styleId.note, { keepNext });
}

function valueParagraphs(value: Cell): Paragraph[] {
  const [first, second] = value;
  if (first === undefined || second?.weight !== 'quiet' || value.length > 2)
    return cellParagraphs(value, undefined);
  const pair: Phrases = [first.phrase, second.phrase];
  return isShort(pair, ONE_LINE.value)
    ? [pairParagraph(pair, styleId.cell)]
    : cellParagraphs(value, undefined);
}

function isShort(phrases: Phrases, most: number): boolean {
  return phrases.reduce((sum, { text }) => sum + text.length, 0) <= most;
}

/** Labels and values, two columns. What is short in both languages stands on one line. */
export function factsBlocks({ rows }: Of<'facts'>, table: TableFrame): (Paragraph | Table)[] {
  const widths = widthsOf([{ share: 3 }, { share: 7 }], table.width);
  const lines = rows.map(
    ({ label, value, room = 0, boxes = [] }, index) =>
      new TableRow({
        cantSplit: true,
        ...(room === 0
          ? {}
          : {
              height: {
                value: Math.round(room * PEN_LINE_MM * MILLIMETRE),
                rule: HeightRule.ATLEAST,
              },
            }),
        children: [
          cell(labelParagraphs(label, table.leadsIn && index === rows.length - 1), widths[0] ?? 0, {
            ...open,
            bottom: thinRule,
          }),
          cell(
            [
              ...boxes.flatMap((box) => tickedSentence(box, table.language)),
              ...valueParagraphs(value),
            ],
            widths[1] ?? 0,
            { ...open, bottom: thinRule },
          ),
        ],
      }),
  );
  return lines.length === 0 ? [] : [frame(lines, widths, table), gap(table.leadsIn)];
}
