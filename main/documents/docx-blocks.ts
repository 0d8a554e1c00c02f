/** Each kind of block as Word paragraphs and tables. */
import { BorderStyle, Tab, TableRow, TabStopType, TextRun } from 'docx';
import type { Paragraph, Table } from 'docx';
import type { Block, Phrase, Phrases } from '../../shared/domain/document/outline.ts';
import { itemsThatStay } from '../../shared/domain/document/rows-together.ts';
import { plainPlace, readingOrder } from '../../shared/domain/document/reading-order.ts';
import type { BlockPlace, Statements } from '../../shared/domain/document/reading-order.ts';
import { signedTogether } from '../../shared/domain/document/signed-together.ts';
import { directionOf } from '../../shared/domain/text/direction.ts';
import { assertNever } from '../../shared/util/assert-never.ts';
import { paragraph } from './docx-paragraph.ts';
import { accent, bare, bulletList, grey, ink, listIndent, styleId, typeIn } from './docx-styles.ts';
import { secondColumn, statementBlocks } from './docx-statements.ts';
import { signatureBlocks } from './docx-signatures.ts';
import { cell, factsBlocks, frame as tableFrame, tableBlocks } from './docx-table.ts';
import type { TableFrame } from './docx-table.ts';
import {
  farSide,
  gap,
  pairParagraph,
  paragraphOf,
  paragraphsOf,
  runsOf,
  within,
} from './docx-text.ts';
import { fitsOnLine, widthOfText } from './text-width.ts';
import type { SignPictures } from './sign-pictures.ts';

/** Points of type, of those whose lines are measured; and of the dash before an item. */
const TYPE = { body: 10, mark: 8.5 } as const;
const headings = {
  1: { style: styleId.heading1, type: 16 },
  2: { style: styleId.heading2, type: 12 },
  3: { style: styleId.heading3, type: 10.5 },
} as const;
/** Half points, of the second language of a cover. */
const SECOND_TITLE = 48;
/** Of the type of a heading, the share that its second language has. */
const SECOND = 0.9;

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;
type Part = Paragraph | Table;

/** Gives the blocks one after another, each knowing what stands around it. */
export function blocksToDocx(
  blocks: readonly Block[],
  frame: Pick<TableFrame, 'language' | 'width' | 'tight' | 'isLast'>,
  pictures: SignPictures,
): Part[] {
  const places = readingOrder(blocks);
  const signed = signedTogether(blocks);
  return blocks.flatMap((block, index) => {
    const place = places[index] ?? plainPlace;
    const next = blocks[index + 1];
    const { captionRepeated, staysWhole } = place;
    const leadsIn = signed.some(({ from, to }) => from <= index && index < to) || place.leadsIn;
    // The title of a card stands in a table, which Word would join to the one before.
    const headingFollows = next?.kind === 'heading' && places[index + 1]?.isCardTitle !== true;
    return blockToDocx(
      block,
      {
        ...frame,
        captionRepeated,
        staysWhole,
        leadsIn,
        headingFollows,
        isLast: frame.isLast && next === undefined,
      },
      place,
      pictures,
    );
  });
}

function blockToDocx(
  block: Block,
  frame: TableFrame,
  place: BlockPlace,
  pictures: SignPictures,
): Part[] {
  const { cardTitle } = place;
  switch (block.kind) {
    case 'cover':
      return coverBlocks(block);
    case 'heading':
      return place.isCardTitle ? [] : [heading(block, frame, place.columnsBelow)];
    case 'paragraph':
      return paragraphsOf(block.text, styleId[block.look], { keepNext: frame.leadsIn });
    case 'own-words':
      return ownWordsBlocks(block, frame);
    case 'facts':
      return factsBlocks(block, frame, cardTitle === null ? null : heading(cardTitle, frame, null));
    case 'table':
      return tableBlocks(block, frame);
    case 'list':
      return listBlocks(block, frame);
    case 'box':
      return boxBlocks(block);
    case 'statements':
      return statementBlocks(block, frame, pictures);
    case 'signatures':
      return signatureBlocks(block, frame);
    default:
      return assertNever(block);
  }
}

function coverBlocks({ centre, title, subtitle, name }: Of<'cover'>): Part[] {
  return [
    paragraphOf(centre, { style: styleId.note }),
    ...title.map((phrase, index) =>
      index === 0
        ? paragraphOf(phrase, { style: styleId.title })
        : paragraphOf(
            phrase,
            { style: styleId.title, spacing: { before: 0 } },
            { color: grey, size: SECOND_TITLE },
          ),
    ),
    ...paragraphsOf(subtitle, styleId.note),
    paragraphOf(name, { style: styleId.name }),
  ];
}

function listBlocks(block: Of<'list'>, { width, leadsIn }: TableFrame): Part[] {
  const stays = itemsThatStay(block.items);
  const last = block.items.length - 1;
  return block.items.flatMap((item, index) =>
    listItem(item, width, stays[index] === true || (leadsIn && index === last)),
  );
}

/** What is short in both languages stands on one line, as a label and a value do. */
function listItem(item: Phrases, width: number, keepNext: boolean): Part[] {
  const [first, ...others] = item;
  const line = {
    style: styleId.body,
    numbering: { reference: bulletList, level: 0 },
    keepLines: true,
  };
  if (fitsOnLine(item, TYPE.body, (width - listIndent) / 20))
    // Both as large as their style says.
    return [pairParagraph(item, width, { ...line, keepNext }, {}, {})];
  const below = (phrase: Phrase) => ({
    style: styleId.body,
    keepLines: true,
    keepNext,
    // Below the words after the dash; what runs the other way begins at the far side.
    ...(directionOf(phrase.language) === directionOf(first.language)
      ? { indent: { start: listIndent } }
      : {}),
  });
  return [
    paragraphOf(first, {
      ...line,
      keepNext: keepNext || others.length > 0,
      ...(others.length > 0 ? { spacing: { after: 20 } } : {}),
    }),
    ...others.map((phrase) => paragraphOf(phrase, below(phrase), { color: grey })),
  ];
}

/**
 * Number, words, second language and mark in one paragraph: one entry in the outline of the document. The second
 * language ends where the line ends, or begins where its column below does; where the first one leaves no room, it has
 * a line of its own and stands where its direction begins.
 */
function heading(
  block: Of<'heading'>,
  { language, width, tight }: Pick<TableFrame, 'language' | 'width' | 'tight'>,
  columnsBelow: Statements | null,
): Paragraph {
  const [first, second] = block.text;
  const direction = directionOf(language);
  const major = block.level === 1;
  const number = block.number === null ? '' : `${block.number}  `;
  const marks = block.notConfirmed ?? [];
  const { style, type: size } = headings[block.level];
  const widthOfAll = (texts: readonly string[]): number =>
    texts.reduce((sum, text) => sum + widthOfText(text, size), 0);
  const secondSize = Math.round(2 * SECOND * typeIn(size, tight));
  const taken =
    widthOfAll([number, first.text]) +
    (second === undefined ? 0 : SECOND * widthOfAll([second.text])) +
    marks.reduce((sum, { text }) => sum + widthOfText(text, TYPE.mark) + size, 2 * size);
  const faces = second !== undefined && directionOf(second.language) !== direction;
  const column = columnsBelow === null || faces ? null : secondColumn(columnsBelow, width);
  const turns =
    taken > width / 20 ||
    (column !== null && widthOfAll([number, first.text]) + size > column / 20);
  const stop =
    column === null ? farSide(width, direction) : { type: TabStopType.START, position: column };
  return paragraph({
    style,
    bidirectional: direction === 'rtl',
    pageBreakBefore: block.newPage,
    ...(second === undefined ? {} : { tabStops: [stop] }),
    children: [
      ...(number === '' ? [] : [new TextRun({ text: number })]),
      ...runsOf(first),
      ...(second === undefined
        ? []
        : [
            new TextRun({
              children: turns && !faces ? [] : [new Tab()],
              ...(turns ? { break: 1 } : {}),
            }),
            ...runsOf(within(direction, second), { color: grey, size: secondSize }),
          ]),
      ...marks.flatMap((phrase) => [
        new TextRun({ text: '   ' }),
        ...runsOf(within(direction, phrase), {
          size: TYPE.mark * 2,
          color: ink,
          border: { style: BorderStyle.SINGLE, size: 6, color: ink },
        }),
      ]),
    ],
    ...(major
      ? { border: { top: { style: BorderStyle.SINGLE, size: 16, color: accent, space: 5 } } }
      : {}),
  });
}

/**
 * One cell with a bar where the document's lines begin. As the border of paragraphs the bar would change sides with the
 * direction of each.
 */
function ownWordsBlocks({ words, translation, by }: Of<'own-words'>, table: TableFrame): Part[] {
  const bar = { style: BorderStyle.SINGLE, size: 24, color: accent };
  const said = [
    paragraphOf(words, { style: styleId.ownWords, keepNext: true }),
    ...(translation === null
      ? []
      : [paragraphOf(translation, { style: styleId.body, keepNext: true })]),
    ...paragraphsOf(by, styleId.note, { keepNext: table.leadsIn }),
  ];
  const row = new TableRow({ cantSplit: true, children: [cell(said, table.width)] });
  return [
    tableFrame([row], [table.width], table, { ...bare, left: bar }),
    gap({ keepNext: table.leadsIn }),
  ];
}

function boxBlocks({ look, paragraphs }: Of<'box'>): Part[] {
  const line = {
    style: BorderStyle.SINGLE,
    size: look === 'partial' ? 16 : 8,
    color: ink,
    space: 6,
  };
  const border = { top: line, bottom: line, left: line, right: line };
  const phrases = paragraphs.flatMap((phrasesOfOne) =>
    phrasesOfOne.map((phrase, index) => ({ phrase, isSecond: index > 0 })),
  );
  return phrases.map(({ phrase, isSecond }, index) =>
    paragraphOf(
      phrase,
      {
        style: styleId.body,
        border,
        keepLines: true,
        keepNext: index < phrases.length - 1,
        indent: { left: 140, right: 140 },
      },
      { bold: look === 'partial', ...(isSecond ? { color: grey } : {}) },
    ),
  );
}
