/** The head of the first page in Word: pictures with their names in the header, which pushes the text below it down. */
import {
  AlignmentType,
  ImageRun,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Paragraph } from 'docx';
import type { Outline } from '../../shared/domain/document/outline.ts';
import {
  letterheadGap,
  letterheadLayout,
} from '../../shared/domain/letterhead/letterhead-layout.ts';
import type { DrawnPicture } from '../../shared/domain/letterhead/letterhead-layout.ts';
import { directionOf } from '../../shared/domain/text/direction.ts';
import { directionOfText } from '../../shared/domain/text/isolate.ts';
import { paragraph } from './docx-paragraph.ts';
import { bare, grey, styleId, thinRule } from './docx-styles.ts';
import { writable } from './docx-text.ts';

/** Twentieths of a point, and pixels of Word's pictures (96 to the inch), in a millimetre. */
const TWENTIETHS = 1440 / 25.4;
const PIXELS = 96 / 25.4;

type Part = Paragraph | Table;

/** `width` is that of the text, in twentieths of a point. Without a letterhead one empty paragraph, which a header must have. */
export function letterheadParts(outline: Outline, width: number): Part[] {
  const { letterhead, language, dense = false } = outline;
  if (letterhead === undefined) return [paragraph({})];
  const rtl = directionOf(language) === 'rtl';
  const layout = letterheadLayout(letterhead, width / TWENTIETHS, dense);
  const { centreLogo, funderLogos, fundingLine, fundingBeside } = layout;
  const lines = layout.lines.map((line) => lineOf(line, rtl));
  const funding = fundingLine === '' ? [] : [lineOf(fundingLine, rtl)];
  const hasSender = centreLogo !== null || lines.length > 0;
  const hasFunders = funderLogos.length > 0 || funding.length > 0;
  return [
    ...beside(centreLogo === null ? [] : [centreLogo], lines, width, rtl),
    ...(hasSender && hasFunders ? [space(dense ? 80 : 160)] : []),
    ...(fundingBeside
      ? beside(funderLogos, funding, width, rtl)
      : [...beside(funderLogos, [], width, rtl), ...funding]),
    paragraph({
      border: { bottom: { ...thinRule, space: 1 } },
      spacing: { before: 0, after: dense ? 40 : 240, line: dense ? 80 : 120, lineRule: 'exact' },
    }),
  ];
}

/** Pictures, and the words beside them: a cell without lines for each, so that nothing of a row falls below it. */
function beside(
  pictures: readonly DrawnPicture[],
  words: readonly Paragraph[],
  width: number,
  rtl: boolean,
): Part[] {
  if (pictures.length === 0) return [...words];
  const parts: readonly { readonly children: Paragraph[]; readonly wide: number }[] = [
    ...pictures.map((picture) => ({
      children: [pictureParagraph(picture, rtl)],
      wide: Math.ceil((picture.across + letterheadGap) * TWENTIETHS),
    })),
    ...(words.length === 0 ? [] : [{ children: [...words], wide: 0 }]),
  ];
  // As wide as the text, whatever is in it: a narrow table would stand at the other side of an Arabic page.
  const rest = width - parts.slice(0, -1).reduce((sum, { wide }) => sum + wide, 0);
  const cells = parts.map(({ children, wide }, index) => ({
    children,
    size: index === parts.length - 1 ? rest : wide,
  }));
  return [
    new Table({
      rows: [
        new TableRow({
          cantSplit: true,
          children: cells.map(
            ({ children, size }) =>
              new TableCell({
                children,
                width: { size, type: WidthType.DXA },
                margins: { top: 0, bottom: 0, left: 0, right: 0 },
                verticalAlign: VerticalAlignTable.CENTER,
              }),
          ),
        }),
      ],
      width: { size: width, type: WidthType.DXA },
      columnWidths: cells.map(({ size }) => size),
      layout: TableLayoutType.FIXED,
      visuallyRightToLeft: rtl,
      borders: bare,
    }),
  ];
}

function pictureParagraph(picture: DrawnPicture, rtl: boolean): Paragraph {
  return paragraph({
    style: styleId.note,
    bidirectional: rtl,
    spacing: { after: 0 },
    children: [pictureRun(picture)],
  });
}

function pictureRun({ name, png, across, down }: DrawnPicture): ImageRun {
  return new ImageRun({
    type: 'png',
    data: Buffer.from(png, 'base64'),
    transformation: { width: across * PIXELS, height: down * PIXELS },
    altText: { name: writable(name), title: '', description: writable(name) },
  });
}

/** A line in its own direction, at the side where the document begins. */
function lineOf(line: string, rtl: boolean): Paragraph {
  const runsBack = directionOfText(line) === 'rtl';
  return paragraph({
    style: styleId.note,
    bidirectional: runsBack,
    alignment: runsBack === rtl ? AlignmentType.START : AlignmentType.END,
    spacing: { after: 0 },
    children: [new TextRun({ text: writable(line), color: grey, rightToLeft: runsBack })],
  });
}

function space(height: number): Paragraph {
  return paragraph({ spacing: { before: 0, after: 0, line: height, lineRule: 'exact' } });
}
