/** Every text that an outline says, in reading order: what each writer must say too, no more and no less. */
import { assertNever } from '../../util/assert-never.ts';
import { tick } from './outline.ts';
import type { Block, Cell, Outline, Phrases, TickBox } from './outline.ts';
import { readingOrder } from './reading-order.ts';

export function outlineTexts({ blocks, letterhead }: Outline): string[] {
  const places = readingOrder(blocks);
  const head = letterhead === undefined ? [] : [...letterhead.lines, letterhead.fundingLine];
  return [
    ...head,
    ...blocks.flatMap((block, index) => blockTexts(block, places[index]?.captionRepeated === true)),
  ].filter((text) => text !== '');
}

const said = (phrases: Phrases): string[] => phrases.map(({ text }) => text);
const inBox = ({ label, ticked }: TickBox): string[] => [
  ...(ticked ? [tick] : []),
  ...(label === null ? [] : said(label)),
];
const inCell = (cell: Cell): string[] => cell.map(({ phrase }) => phrase.text);

function blockTexts(block: Block, captionRepeated: boolean): string[] {
  switch (block.kind) {
    case 'cover':
      return [block.centre.text, ...said(block.title), ...said(block.subtitle), block.name.text];
    case 'heading':
      return [
        ...(block.number === null ? [] : [block.number]),
        ...said(block.text),
        ...(block.notConfirmed === null ? [] : said(block.notConfirmed)),
      ];
    case 'paragraph':
      return said(block.text);
    case 'own-words':
      return [
        block.words.text,
        ...(block.translation === null ? [] : [block.translation.text]),
        ...said(block.by),
      ];
    case 'facts':
      return block.rows.flatMap(({ label, value, boxes = [] }) => [
        ...said(label),
        ...boxes.flatMap(inBox),
        ...inCell(value),
      ]);
    case 'table':
      return [
        ...(captionRepeated ? [] : said(block.caption)),
        ...(block.legend === null ? [] : said(block.legend)),
        ...block.columns.flatMap(({ label }) => said(label)),
        ...[...(block.headRows ?? []), ...block.rows].flatMap(({ cells }) => cells.flatMap(inCell)),
      ];
    case 'list':
      return block.items.flatMap(said);
    case 'box':
      return block.paragraphs.flatMap(said);
    case 'statements':
      return block.rows.flatMap(({ text, boxes }) => [...said(text), ...boxes.flatMap(inBox)]);
    case 'signatures':
      return block.places.flatMap(({ name, nameLabel, role }) =>
        name === null ? [...said(role), ...said(nameLabel)] : [name.text, ...said(role)],
      );
    default:
      return assertNever(block);
  }
}
