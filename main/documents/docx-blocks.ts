/** Each kind of block as Word paragraphs and tables. */
import { BorderStyle, Paragraph, TextRun } from 'docx';
import type { Table } from 'docx';
import type { Block } from '../../shared/domain/document/outline.ts';
import { readingOrder } from '../../shared/domain/document/reading-order.ts';
import { signedTogether } from '../../shared/domain/document/signed-together.ts';
import { directionOf } from '../../shared/domain/text/direction.ts';
import { assertNever } from '../../shared/util/assert-never.ts';
import { accent, bulletList, grey, ink, styleId } from './docx-styles.ts';
import { statementBlocks } from './docx-statements.ts';
import { signatureBlocks } from './docx-signatures.ts';
import { factsBlocks, tableBlocks } from './docx-table.ts';
import type { TableFrame } from './docx-table.ts';
import { paragraphOf, paragraphsOf, runsOf } from './docx-text.ts';
import type { SignPictures } from './sign-pictures.ts';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;
type Part = Paragraph | Table;

/** What a paragraph before it stays with: without it the words would stand alone at the foot of a page. */
const ledInTo: readonly (Block['kind'] | undefined)[] = ['table', 'facts', 'list', 'statements'];

/** Gives the blocks one after another, each knowing what stands around it. */
export function blocksToDocx(
  blocks: readonly Block[],
  frame: Pick<TableFrame, 'language' | 'width' | 'tight'>,
  pictures: SignPictures,
): Part[] {
  const places = readingOrder(blocks);
  const signed = signedTogether(blocks);
  return blocks.flatMap((block, index) => {
    const captionRepeated = places[index]?.captionRepeated === true;
    return blockToDocx(
      block,
      {
        ...frame,
        captionRepeated,
        leadsIn:
          signed.some(({ from, to }) => from <= index && index < to) ||
          (block.kind === 'paragraph' && ledInTo.includes(blocks[index + 1]?.kind)),
        headingFollows: blocks[index + 1]?.kind === 'heading',
      },
      pictures,
    );
  });
}

function blockToDocx(block: Block, frame: TableFrame, pictures: SignPictures): Part[] {
  switch (block.kind) {
    case 'cover':
      return coverBlocks(block);
    case 'heading':
      return [heading(block, frame.language)];
    case 'paragraph':
      return paragraphsOf(block.text, styleId[block.look], { keepNext: frame.leadsIn });
    case 'own-words':
      return ownWordsBlocks(block);
    case 'facts':
      return factsBlocks(block, frame);
    case 'table':
      return tableBlocks(block, frame);
    case 'list':
      return block.items.flatMap(([first, ...others]) => [
        paragraphOf(first, { style: styleId.body, numbering: { reference: bulletList, level: 0 } }),
        ...others.map((phrase) => paragraphOf(phrase, { style: styleId.note })),
      ]);
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
      paragraphOf(phrase, {
        style: styleId.title,
        ...(index === 0 ? {} : { spacing: { before: 0 } }),
      }),
    ),
    ...paragraphsOf(subtitle, styleId.note),
    paragraphOf(name, { style: styleId.name }),
  ];
}

/** Number, words, second language and mark in one paragraph: one entry in the outline of the document. */
function heading(block: Of<'heading'>, around: string): Paragraph {
  const [first, second] = block.text;
  const children = [
    ...(block.number === null ? [] : [new TextRun({ text: `${block.number}  ` })]),
    ...runsOf(first),
    ...(second === undefined
      ? []
      : [new TextRun({ text: '   ' }), ...runsOf(second, { bold: false, color: grey })]),
    ...(block.notConfirmed ?? []).flatMap((phrase) => [
      new TextRun({ text: '   ' }),
      ...runsOf(phrase, {
        size: 17,
        color: ink,
        border: { style: BorderStyle.SINGLE, size: 6, color: ink },
      }),
    ]),
  ];
  const major = block.level === 1;
  return new Paragraph({
    style: major ? styleId.heading1 : styleId.heading2,
    bidirectional: directionOf(around) === 'rtl',
    pageBreakBefore: block.newPage,
    children,
    ...(major
      ? { border: { top: { style: BorderStyle.SINGLE, size: 16, color: accent, space: 5 } } }
      : {}),
  });
}

function ownWordsBlocks({ words, translation, by }: Of<'own-words'>): Part[] {
  // A bar on the side where the reading begins; in a paragraph from right to left Word mirrors it itself.
  const bar = {
    border: { left: { style: BorderStyle.SINGLE, size: 24, color: accent, space: 9 } },
    indent: { left: 220 },
  };
  return [
    paragraphOf(words, { ...bar, style: styleId.ownWords, keepNext: true }),
    ...(translation === null
      ? []
      : [paragraphOf(translation, { ...bar, style: styleId.body, keepNext: true })]),
    ...paragraphsOf(by, styleId.note, bar),
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
  return paragraphs.flatMap((text) =>
    text.map((phrase) =>
      paragraphOf(
        phrase,
        { style: styleId.body, border, keepLines: true, indent: { left: 140, right: 140 } },
        { bold: look === 'partial' },
      ),
    ),
  );
}
