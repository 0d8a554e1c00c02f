/** Places for signatures in Word, side by side. */
import { BorderStyle, Paragraph, TableRow } from 'docx';
import type { Table } from 'docx';
import type { Block, Phrases, SignaturePlace } from '../../shared/domain/document/outline.ts';
import { directionOf } from '../../shared/domain/text/direction.ts';
import { grey, noRule, styleId, thinRule } from './docx-styles.ts';
import { cell, frame, widthsOf } from './docx-table.ts';
import type { TableFrame } from './docx-table.ts';
import { gap, paragraphOf, paragraphsOf, runsOf } from './docx-text.ts';

/** Beside the last line to sign on there is a space as well: three lines that touch would look like one. */
const share = { place: 30, between: 3 } as const;
/** Above the line, in twentieths of a point: 14 mm. */
const ROOM_TO_SIGN = 794;
const none = { top: noRule, bottom: noRule, left: noRule, right: noRule };

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
    ...(index === 0 ? [] : [cell([new Paragraph({})], widths[index * 2 - 1] ?? 0, none)]),
    cell(placeParagraphs(place), widths[index * 2] ?? 0, { ...none, top: thinRule }),
  ]);
  return [
    gap({ keepNext: true, height: ROOM_TO_SIGN }),
    frame([new TableRow({ cantSplit: true, children })], widths, table, {
      ...none,
      insideHorizontal: noRule,
      insideVertical: noRule,
    }),
    // Mostly the last thing in a document: it may not make a page of its own.
    ...(table.headingFollows ? [] : [gap({ height: 20 })]),
  ];
}

function placeParagraphs({ name, nameLabel, role }: SignaturePlace): Paragraph[] {
  const said = paragraphsOf(role, styleId.note, { spacing: { after: 20 } });
  return name === null
    ? [...said, penName(nameLabel)]
    : [paragraphOf(name, { style: styleId.cell }, { bold: true }), ...said];
}

/** The word, and a line across the rest of the place to write the name on. */
function penName([first, ...others]: Phrases): Paragraph {
  return new Paragraph({
    style: styleId.note,
    bidirectional: directionOf(first.language) === 'rtl',
    spacing: { before: 240 },
    border: { bottom: { style: BorderStyle.DOTTED, size: 6, color: grey, space: 1 } },
    children: [
      ...runsOf(first),
      ...others.flatMap((phrase) =>
        runsOf({ ...phrase, text: `  ${phrase.text}` }, { color: grey }),
      ),
    ],
  });
}
