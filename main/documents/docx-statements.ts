/** Sentences with signs and boxes in Word: a table without lines, a column for each language. */
import { ImageRun, LineRuleType, TableRow } from 'docx';
import type { Paragraph, Table } from 'docx';
import type { Pictogram } from '../../shared/domain/document/pictograms.ts';
import type { Statements } from '../../shared/domain/document/reading-order.ts';
import { itemsThatStay } from '../../shared/domain/document/rows-together.ts';
import { paragraph } from './docx-paragraph.ts';
import { bare, grey, styleId } from './docx-styles.ts';
import { cell, cellMargins, frame, widthsOf } from './docx-table.ts';
import type { TableFrame } from './docx-table.ts';
import { gap, paragraphOf } from './docx-text.ts';
import { boxParagraphs } from './docx-tick-boxes.ts';
import type { SignPictures } from './sign-pictures.ts';

/** Pixels at 96 to the inch: 7 mm. */
const SIGN_SIDE = 26;
/** Half points: what is read together keeps its size where all else is smaller. */
const SENTENCE = 20;
/** Twentieths of a point: high enough for a tall script as well. */
const SENTENCE_LINE = 300;

function columnsOf(rows: Statements['rows'], width: number) {
  const columns = Math.max(...rows.map(({ text }) => text.length));
  const hasSigns = rows.some(({ sign }) => sign !== null);
  const hasBoxes = rows.some(({ boxes }) => boxes.length > 0);
  const boxShare = rows.some(({ boxes }) => boxes.some(({ label }) => label !== null)) ? 18 : 8;
  const widths = widthsOf(
    [
      ...(hasSigns ? [{ share: 8 }] : []),
      ...Array.from({ length: columns }, () => ({
        share: (92 - (hasBoxes ? boxShare : 0)) / columns,
      })),
      ...(hasBoxes ? [{ share: boxShare }] : []),
    ],
    width,
  );
  return { columns, hasSigns, hasBoxes, widths };
}

/** Where the words of the second column begin, in twentieths of a point from where the text does. */
export function secondColumn({ rows }: Statements, width: number): number {
  const { hasSigns, widths } = columnsOf(rows, width);
  const before = widths.slice(0, hasSigns ? 2 : 1).reduce((sum, one) => sum + one, 0);
  return before + cellMargins.left;
}

/** Gives the table and the paragraph that parts it from what follows. */
export function statementBlocks(
  { rows }: Statements,
  table: TableFrame,
  pictures: SignPictures,
): (Paragraph | Table)[] {
  const { columns, hasSigns, hasBoxes, widths } = columnsOf(rows, table.width);
  const stays = itemsThatStay(rows);
  const lines = rows.map(({ sign, text, boxes }, row) => {
    const keepNext = table.leadsIn || stays[row] === true;
    const cells = [
      ...(hasSigns ? [[signParagraph(sign, pictures, keepNext)]] : []),
      ...text.map((phrase, index) => [
        paragraphOf(
          phrase,
          {
            style: styleId.body,
            keepNext,
            spacing: { after: 0, line: SENTENCE_LINE, lineRule: LineRuleType.EXACT },
          },
          { size: SENTENCE, ...(index === 0 ? {} : { color: grey }) },
        ),
      ]),
      ...Array.from({ length: columns - text.length }, () => [paragraph({ keepNext })]),
      ...(hasBoxes ? [boxParagraphs(boxes, table.language, keepNext)] : []),
    ];
    return new TableRow({
      cantSplit: true,
      children: cells.map((children, index) => cell(children, widths[index] ?? 0)),
    });
  });
  return [
    // Signs keep the rows apart.
    frame(lines, widths, { ...table, tight: hasSigns }, bare),
    ...(table.headingFollows ? [] : [gap({ keepNext: table.leadsIn })]),
  ];
}

function signParagraph(
  sign: Pictogram | null,
  pictures: SignPictures,
  keepNext: boolean,
): Paragraph {
  const data = sign === null ? undefined : pictures.get(sign);
  if (data === undefined || sign === null) return paragraph({ style: styleId.body, keepNext });
  const picture = new ImageRun({
    type: 'png',
    data,
    transformation: { width: SIGN_SIDE, height: SIGN_SIDE },
    // The words are beside it: a name that can be looked for, and nothing said twice.
    altText: { name: sign, title: '', description: '' },
  });
  return paragraph({
    style: styleId.body,
    keepNext,
    spacing: { after: 0 },
    children: [picture],
  });
}
