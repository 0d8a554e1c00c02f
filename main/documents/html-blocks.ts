/** Each kind of block as HTML. */
import { tick } from '../../shared/domain/document/outline.ts';
import {
  factsThatStay,
  itemsThatStay,
  rowsThatStay,
} from '../../shared/domain/document/rows-together.ts';
import type { Block, Cell, Phrases, TickBox } from '../../shared/domain/document/outline.ts';
import type { BlockPlace, Statements } from '../../shared/domain/document/reading-order.ts';
import { directionOf } from '../../shared/domain/text/direction.ts';
import { joined } from '../../shared/domain/portfolio/outline-words.ts';
import { assertNever } from '../../shared/util/assert-never.ts';
import { cellToHtml, escapeHtml, languageOf, phraseToHtml, phrasesToHtml } from './html-text.ts';
import { PEN_LINE_MM } from './pen-line.ts';
import { pictogramSvg } from './pictograms.ts';
import { fittedCell } from './text-width.ts';

type Of<K extends Block['kind']> = Extract<Block, { kind: K }>;

/** Points between the margins of an upright page, the narrowest. */
const TEXT_WIDTH = 470;

export interface BlockSetting extends BlockPlace {
  /** The language of the document. */
  readonly around: string;
}

export function blockToHtml(block: Block, setting: BlockSetting): string {
  const { around, cardTitle, isCardTitle, leadsIn } = setting;
  const text = (phrases: Parameters<typeof phrasesToHtml>[0]): string =>
    phrasesToHtml(phrases, around);
  switch (block.kind) {
    case 'cover':
      return coverToHtml(block, around);
    case 'heading':
      return isCardTitle ? '' : headingToHtml(block, setting);
    case 'paragraph':
      return `<p class="${block.look}${leadsIn ? ' stays' : ''}">${text(block.text)}</p>`;
    case 'own-words':
      return ownWordsToHtml(block, around);
    case 'facts':
      return factsToHtml(block, setting, cardTitle);
    case 'table':
      return tableToHtml(block, setting);
    case 'list':
      return listToHtml(block, around, leadsIn);
    case 'box':
      return `<div class="box ${block.look}">${block.paragraphs.map((one) => `<p>${text(one)}</p>`).join('')}</div>`;
    case 'statements':
      return statementsToHtml(block, around);
    case 'signatures':
      return `<ul class="signatures">${block.places
        .map(({ name, nameLabel, role }) =>
          name === null
            ? `<li>${text(role)}<div class="pen-name pair">${text(nameLabel)}</div></li>`
            : `<li>${phraseToHtml(name, around, 'strong')}${text(role)}</li>`,
        )
        .join('')}</ul>`;
    default:
      return assertNever(block);
  }
}

function coverToHtml({ title, subtitle, name, centre }: Of<'cover'>, around: string): string {
  return `<header class="cover"><p class="centre">${phraseToHtml(centre, around)}</p>
<h1>${phrasesToHtml(apart(title), around)}</h1>
<p class="subtitle">${phrasesToHtml(subtitle, around)}</p>
<p class="name"><bdi${languageOf(name, around)}>${escapeHtml(name.text)}</bdi></p></header>`;
}

/** The outline of a PDF strings the words of a heading together: a space between blocks is none, one inside of them is. */
function apart([first, ...others]: Phrases): Phrases {
  return others.length === 0 ? [first] : [{ ...first, text: first.text + joined }, ...others];
}

const looks = { 1: 'chapter', 2: 'part', 3: 'item' } as const;

function headingToHtml(
  block: Of<'heading'>,
  { around, depth, columnsBelow }: Pick<BlockSetting, 'around' | 'depth' | 'columnsBelow'>,
): string {
  const columns = columnsBelow === null ? '' : overColumns(columnsBelow);
  return `<h${depth + 1} class="${looks[block.level]}${block.newPage ? ' new' : ''}"${columns}>${titleToHtml(block, around)}</h${depth + 1}>`;
}

function titleToHtml({ number, text, notConfirmed }: Of<'heading'>, around: string): string {
  const before =
    number === null ? '' : `<span class="number">${escapeHtml(number)}${joined}</span> `;
  const mark =
    notConfirmed === null
      ? ''
      : ` <span class="mark">${phrasesToHtml(notConfirmed, around)}</span>`;
  return `${before}${phrasesToHtml(apart(text), around, 'first')}${mark}`;
}

/** Where the column of the second language begins, in the widths of `statementsToHtml`. */
function overColumns({ rows }: Statements): string {
  const boxes = rows.flatMap((row) => row.boxes);
  const boxesMm = boxes.length === 0 ? 0 : boxes.every(({ label }) => label === null) ? 10 : 26;
  const signsMm = rows.some(({ sign }) => sign !== null) ? 12 : 0;
  return ` style="--column:calc(50% + ${(signsMm - boxesMm) / 2}mm)"`;
}

function ownWordsToHtml({ words, translation, by }: Of<'own-words'>, around: string): string {
  const own = `<blockquote lang="${escapeHtml(words.language)}" dir="${directionOf(words.language)}">${escapeHtml(words.text)}</blockquote>`;
  const translated = translation === null ? '' : `<p>${phraseToHtml(translation, around)}</p>`;
  return `<figure>${own}${translated}<figcaption>${phrasesToHtml(by, around)}</figcaption></figure>`;
}

function listToHtml(block: Of<'list'>, around: string, leadsIn: boolean): string {
  const stays = itemsThatStay(block.items);
  const items = block.items.map(
    (item, index) =>
      `<li${staysClass(stays[index])}><div class="pair">${phrasesToHtml(item, around)}</div></li>`,
  );
  return `<ul${staysClass(leadsIn)}>${items.join('')}</ul>`;
}

const staysClass = (stays = false): string => (stays ? ' class="stays"' : '');

/** A low card with a title stays on one page where it can; where it cannot, its title stands on each, as the head of a table does. */
function factsToHtml(
  block: Of<'facts'>,
  { around, depth, staysWhole, leadsIn }: BlockSetting,
  cardTitle: Of<'heading'> | null,
): string {
  // Of a card the table stays whole, so that one that is longer than a page breaks between rows.
  const isWhole = cardTitle !== null && staysWhole;
  const stays = isWhole ? [] : factsThatStay(block, staysWhole);
  const lines = block.rows.map(
    ({ label, value, room = 0, boxes = [] }, row) =>
      `<tr${staysClass(stays[row])}><th scope="row"><div class="pair">${phrasesToHtml(label, around)}</div></th><td${room === 0 ? '' : ` style="height:${room * PEN_LINE_MM}mm"`}>${boxes.map((box) => boxToHtml(box, around)).join('')}${valueToHtml(value, around)}</td></tr>`,
  );
  const table = (look: string, head: string): string =>
    `<table class="facts${look}${leadsIn ? ' stays' : ''}"><colgroup class="label"></colgroup><colgroup></colgroup>${head}
<tbody>${lines.join('\n')}</tbody></table>`;
  if (cardTitle === null) return table('', '');
  const title = headingToHtml(cardTitle, { around, depth, columnsBelow: null });
  if (isWhole)
    return table(
      ' card whole',
      `<thead><tr><th scope="colgroup" colspan="2">${title}</th></tr></thead>`,
    );
  // The outline of a PDF would string together what each page repeats: the heading itself lies over its first repetition.
  return `<div class="over">${title}${table(
    '',
    `<thead aria-hidden="true"><tr><th colspan="2"><div class="${looks[cardTitle.level]}">${titleToHtml(cardTitle, around)}</div></th></tr></thead>`,
  )}</div>`;
}

/** What is short in both languages stands on one line, the second language is quieter; one language alone stands on the line of its label as well. */
function valueToHtml(value: Cell, around: string): string {
  const isPair = value.length === 2 && value[0]?.phrase.language !== value[1]?.phrase.language;
  const isAlike = isPair && value[1]?.weight === 'normal';
  const html = isAlike ? valueInBoth(value, around) : cellToHtml(value, around);
  return value.length === 1 || isPair ? `<div class="pair">${html}</div>` : html;
}

/** Neither is smaller than the other where the person reads both. */
function valueInBoth(value: Cell, around: string): string {
  return value
    .map(({ phrase }, index) => phraseToHtml(phrase, around, index === 0 ? '' : 'second'))
    .join(' ');
}

/** A table without lines: sign, sentence, the sentence in the second language, boxes. */
function statementsToHtml({ rows }: Statements, around: string): string {
  const hasSigns = rows.some(({ sign }) => sign !== null);
  const hasBoxes = rows.some(({ boxes }) => boxes.length > 0);
  const columns = Math.max(...rows.map(({ text }) => text.length));
  const stays = itemsThatStay(rows);
  const lines = rows.map(({ sign, text, boxes }, row) => {
    const signCell = hasSigns
      ? `<td class="sign-cell">${sign === null ? '' : pictogramSvg(sign, '7mm')}</td>`
      : '';
    const texts = text.map((phrase, index) => {
      const span = index === text.length - 1 ? columns - index : 1;
      return `<td${span > 1 ? ` colspan="${span}"` : ''}>${phraseToHtml(phrase, around)}</td>`;
    });
    const ticks = boxes.map((box) => boxToHtml(box, around));
    const bare = boxes.every(({ label }) => label === null);
    const boxCell = hasBoxes
      ? `<td class="boxes${bare ? ' bare' : ''}">${ticks.join(' ')}</td>`
      : '';
    return `<tr${staysClass(stays[row])}>${signCell}${texts.join('')}${boxCell}</tr>`;
  });
  return `<table class="statements"><tbody>${lines.join('\n')}</tbody></table>`;
}

function boxToHtml({ label, ticked }: TickBox, around: string): string {
  const said =
    label === null ? '' : ` <span class="tick-words">${phrasesToHtml(label, around)}</span>`;
  return `<span class="tick-line"><span class="tick">${ticked ? tick : ''}</span>${said}</span>`;
}

function tableToHtml(
  block: Of<'table'>,
  { around, captionRepeated, leadsIn }: BlockSetting,
): string {
  const { caption, legend, columns, headRows = [], rows } = block;
  const stays = rowsThatStay(block);
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns
    .map(({ share }) => `<col style="width:${((share / total) * 100).toFixed(2)}%">`)
    .join('');
  const legendRow =
    legend === null
      ? ''
      : `<tr class="legend"><th colspan="${columns.length}">${phrasesToHtml(legend, around)}</th></tr>`;
  const head = columns
    .map(
      ({ label, align }) => `<th scope="col" class="${align}">${phrasesToHtml(label, around)}</th>`,
    )
    .join('');
  const cellOf = (cell: Cell, index: number, tag: string): string => {
    const width = (TEXT_WIDTH * (columns[index]?.share ?? total)) / total;
    return `<${tag} class="${columns[index]?.align ?? 'start'}">${cellToHtml(fittedCell(cell, width), around)}</${tag.slice(0, 2)}>`;
  };
  const heads = headRows.map(
    ({ cells }) =>
      `<tr class="more">${cells.map((cell, index) => cellOf(cell, index, 'td')).join('')}</tr>`,
  );
  const lines = rows.map(({ cells, notConfirmed }, row) => {
    const said = cells.map((cell, index) =>
      cellOf(cell, index, index === 0 ? 'th scope="row"' : 'td'),
    );
    const classes = [
      ...(notConfirmed === true ? ['open'] : []),
      ...(stays[row] === true ? ['stays'] : []),
    ];
    return `<tr${classes.length === 0 ? '' : ` class="${classes.join(' ')}"`}>${said.join('')}</tr>`;
  });
  // The legend stands in the repeated head, so that it is on every page where the table goes on.
  const said = captionRepeated ? '' : `<caption>${phrasesToHtml(caption, around)}</caption>`;
  // Chromium parts an only row from the head above it, whatever it is told of the two.
  const classes = [...(leadsIn ? ['stays'] : []), ...(rows.length === 1 ? ['whole'] : [])];
  return `<table${classes.length === 0 ? '' : ` class="${classes.join(' ')}"`}>${said}<colgroup>${widths}</colgroup>
<thead>${legendRow}<tr>${head}</tr>${heads.join('')}</thead>
<tbody>${lines.join('\n')}</tbody></table>`;
}
