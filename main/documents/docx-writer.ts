/** Writes an outline as a Word file that edits and converts well: named styles, real headings, table heads, languages. */
import { Document, Footer, Header, Packer, PageOrientation, PageNumber, Tab, TextRun } from 'docx';
import type { IParagraphOptions, Paragraph, ParagraphChild } from 'docx';
import type { Outline } from '../../shared/domain/document/outline.ts';
import { directionOf } from '../../shared/domain/text/direction.ts';
import { paragraph } from './docx-paragraph.ts';
import { blocksToDocx } from './docx-blocks.ts';
import { letterheadParts } from './docx-letterhead.ts';
import { documentNumbering, documentStyles, ink, styleId, thinRule } from './docx-styles.ts';
import { farSide } from './docx-text.ts';
import type { SignPictures } from './sign-pictures.ts';

// A4 and its margins, in twentieths of a point (1 mm = 56.7).
const page = { width: 11_906, height: 16_838 };
// The running head pushes the text of its pages down, so that the first one, which has none, begins higher.
const margins = { side: 1_247, head: 1_247, foot: 1_304, belowHead: 480 };
const denseMargins = { side: 1_021, head: 1_134, foot: 1_021, belowHead: 0 };

/** Gives the file. Its properties name the document and the program, nobody else; of a discreet one not even the program. */
export async function outlineToDocx(
  outline: Outline,
  pictures: SignPictures = new Map(),
): Promise<Uint8Array> {
  const {
    title,
    language,
    letterhead,
    landscape = false,
    dense = false,
    discreet = false,
  } = outline;
  const creator = discreet ? '' : 'ESPoR';
  const { side, head, foot, belowHead } = dense ? denseMargins : margins;
  const width = (landscape ? page.height : page.width) - 2 * side;
  const frame = { language, width, tight: dense, isLast: true };
  const document = new Document({
    title,
    creator,
    lastModifiedBy: creator,
    description: outline.basis ?? '',
    styles: documentStyles(language, dense),
    numbering: documentNumbering,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: {
              width: page.width,
              height: page.height,
              orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              top: head,
              bottom: foot,
              left: side,
              right: side,
              ...(letterhead === undefined ? {} : { header: dense ? 454 : 680 }),
            },
          },
        },
        headers: {
          default: new Header({ children: [runningHead(outline, width, belowHead)] }),
          first: new Header({ children: letterheadParts(outline, width) }),
        },
        footers: {
          default: new Footer({ children: [runningFoot(outline, width)] }),
          first: new Footer({ children: [runningFoot(outline, width)] }),
        },
        children: blocksToDocx(outline.blocks, frame, pictures),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const edge = { ...thinRule, space: 4 };

function line(
  start: string,
  end: ParagraphChild[],
  { language }: Outline,
  width: number,
  look: Pick<IParagraphOptions, 'border' | 'spacing'>,
): Paragraph {
  const rtl = directionOf(language) === 'rtl';
  return paragraph({
    style: styleId.note,
    bidirectional: rtl,
    ...look,
    tabStops: [farSide(width, directionOf(language))],
    children: [
      new TextRun({ text: start, rightToLeft: rtl }),
      new TextRun({ children: [new Tab()] }),
      ...end,
    ],
  });
}

function runningHead(outline: Outline, width: number, below: number): Paragraph {
  const rtl = directionOf(outline.language) === 'rtl';
  return line(
    outline.running.headStart,
    [new TextRun({ text: outline.running.headEnd, rightToLeft: rtl })],
    outline,
    width,
    { border: { bottom: edge }, ...(below === 0 ? {} : { spacing: { after: below } }) },
  );
}

function runningFoot(outline: Outline, width: number): Paragraph {
  const rtl = directionOf(outline.language) === 'rtl';
  const parts = outline.running.pageOf.split(/(\{page\}|\{pages\})/u).map((part) => {
    const look = { color: ink, rightToLeft: rtl };
    if (part === '{page}') return new TextRun({ ...look, children: [PageNumber.CURRENT] });
    if (part === '{pages}') return new TextRun({ ...look, children: [PageNumber.TOTAL_PAGES] });
    return new TextRun({ ...look, text: part });
  });
  return line(outline.running.footStart, parts, outline, width, { border: { top: edge } });
}
