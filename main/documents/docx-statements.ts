/** Sentences with signs and boxes in Word: a table without lines, a column for each language. */
import { AlignmentType, BorderStyle, ImageRun, Paragraph, TableRow, TextRun } from 'docx';
import type { Table } from 'docx';
import { tick } from '../../shared/domain/document/outline.ts';
import type { Block, TickBox } from '../../shared/domain/document/outline.ts';
import type { Pictogram } from '../../shared/domain/document/pictograms.ts';
import { directionOf } from '../../shared/domain/text/direction.ts';
import { grey, ink, noRule, styleId } from './docx-styles.ts';
import { cell, frame, widthsOf } from './docx-table.ts';
import type { TableFrame } from './docx-table.ts';
import { gap, paragraphOf, runsOf } from './docx-text.ts';
import type { SignPictures } from './sign-pictures.ts';

type Statements = Extract<Block, { kind: 'statements' }>;

/** Pixels at 96 to the inch: 7 mm. */
const SIGN_SIDE = 26;
const bare = { top: noRule, bottom: noRule, left: noRule, right: noRule };

/** Gives the table and the paragraph that parts it from what follows. */
export function statementBlocks(
  { rows }: Statements,
  table: TableFrame,
  pictures: SignPictures,
): (Paragraph | Table)[] {
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
    table.width,
  );
  const lines = rows.map(({ sign, text, boxes }) => {
    const cells = [
      ...(hasSigns ? [[signParagraph(sign, pictures)]] : []),
      ...text.map((phrase, index) => [
        paragraphOf(phrase, { style: styleId.body }, index === 0 ? {} : { color: grey }),
      ]),
      ...Array.from({ length: columns - text.length }, () => [new Paragraph({})]),
      ...(hasBoxes ? [boxParagraphs(boxes, table.language)] : []),
    ];
    return new TableRow({
      cantSplit: true,
      children: cells.map((children, index) => cell(children, widths[index] ?? 0, bare)),
    });
  });
  return [frame(lines, widths, table, bare), gap()];
}

function signParagraph(sign: Pictogram | null, pictures: SignPictures): Paragraph {
  const data = sign === null ? undefined : pictures.get(sign);
  if (data === undefined || sign === null) return new Paragraph({ style: styleId.body });
  const picture = new ImageRun({
    type: 'png',
    data,
    transformation: { width: SIGN_SIDE, height: SIGN_SIDE },
    // The words are beside it: a name that can be looked for, and nothing said twice.
    altText: { name: sign, title: '', description: '' },
  });
  return new Paragraph({
    style: styleId.body,
    alignment: AlignmentType.START,
    children: [picture],
  });
}

/** A framed space or letter, then its label; one line for each box. */
function boxParagraphs(boxes: readonly TickBox[], language: string): Paragraph[] {
  if (boxes.length === 0) return [new Paragraph({ style: styleId.body })];
  return boxes.map(
    ({ label, ticked }) =>
      new Paragraph({
        style: styleId.body,
        bidirectional: directionOf(language) === 'rtl',
        children: [
          new TextRun({
            text: ticked ? ` ${tick} ` : '\u00A0\u00A0\u00A0\u00A0',
            bold: true,
            border: { style: BorderStyle.SINGLE, size: 8, color: ink },
          }),
          ...(label ?? []).flatMap((phrase, index) => [
            new TextRun({ text: '  ' }),
            ...runsOf(phrase, index === 0 ? {} : { color: grey }),
          ]),
        ],
      }),
  );
}
