/** Places for signatures in Word, side by side. */
import { BorderStyle, TableRow } from 'docx';
import type { Paragraph, Table } from 'docx';
import type { Block, Phrases, SignaturePlace } from '../../shared/domain/document/outline.ts';
import { paragraph } from './docx-paragraph.ts';
import { bare, grey, styleId, thinRule } from './docx-styles.ts';
import { LAST_GAP, cell, frame, inside, widthsOf } from './docx-table.ts';
import type { TableFrame } from './docx-table.ts';
import { gap, pairParagraph, paragraphOf, paragraphsOf } from './docx-text.ts';

/** Beside the last line to sign on there is a space as well: three lines that touch would look like one. */
const share = { place: 30, between: 3 } as const;
/** Above the line, in twentieths of a point: 14 mm. */
const ROOM_TO_SIGN = 794;
/** Above the line for a name: 8 mm. */
const ROOM_FOR_NAME = 454;

export function signatureBlocks(
  { places }: Extract<Block, { kind: 'signatures' }>,
  table: TableFrame,
): (Paragraph | Table)[] {
  if (places.length === 0) return [];
  const columns = places.flatMap((_, index) => [
    ...(index === 0 ? [] : [{ share: share.between }]),
    { share: share.place },
  ]);
  const widths = widthsOf(columns, table.width);
  const children = places.flatMap((place, index) => [
    ...(index === 0 ? [] : [cell([paragraph({})], widths[index * 2 - 1] ?? 0)]),
    cell(placeParagraphs(place, inside(widths[index * 2] ?? 0)), widths[index * 2] ?? 0, {
      top: thinRule,
    }),
  ]);
  return [
    gap({ keepNext: true, height: ROOM_TO_SIGN }),
    frame([new TableRow({ cantSplit: true, children })], widths, table, bare),
    // Mostly the last thing in a document: it may not make a page of its own.
    ...(table.headingFollows ? [] : [gap({ height: LAST_GAP })]),
  ];
}

function placeParagraphs({ name, nameLabel, role }: SignaturePlace, width: number): Paragraph[] {
  const said = paragraphsOf(role, styleId.note, { spacing: { after: 20 } });
  return name === null
    ? [...said, penName(nameLabel, width)]
    : [paragraphOf(name, { style: styleId.cell }, { bold: true }), ...said];
}

/** A line across the place to write the name on, and below it the word for it. */
function penName(label: Phrases, width: number): Paragraph {
  return pairParagraph(label, width, {
    style: styleId.note,
    spacing: { before: ROOM_FOR_NAME },
    border: { top: { style: BorderStyle.DOTTED, size: 6, color: grey, space: 1 } },
  });
}
