/** Text as Word runs and paragraphs, with language and direction on each of them. */
import { LineRuleType, NoBreakHyphen, Tab, TabStopType, TextRun } from 'docx';
import type { IParagraphOptions, IRunOptions, Paragraph } from 'docx';
import type { Cell, Phrase, Phrases } from '../../shared/domain/document/outline.ts';
import { directionOf } from '../../shared/domain/text/direction.ts';
import { noBreakHyphen, unbroken } from '../../shared/domain/text/unbroken.ts';
import { paragraph } from './docx-paragraph.ts';
import { fontOfScript, grey, hasTallStyle, styleId, tallStyle } from './docx-styles.ts';

/** Half points. */
const QUIET = 17;

/** Letters that need more height than Latin ones. */
function isTall(language: string): boolean {
  return directionOf(language) === 'rtl' || language in fontOfScript;
}

type Look = Omit<IRunOptions, 'text' | 'children' | 'language' | 'rightToLeft'>;

/** What XML cannot hold is left out: such a file would not open. */
export function writable(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  return text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '');
}

/** The runs of a phrase; line breaks stay line breaks. */
export function runsOf(phrase: Phrase, look: Look = {}): TextRun[] {
  const rtl = directionOf(phrase.language) === 'rtl';
  const script = fontOfScript[phrase.language];
  return writable(unbroken(phrase.text))
    .split('\n')
    .flatMap((line, index) =>
      (rtl ? byDirection(line) : [line]).map(
        (text, piece) =>
          new TextRun({
            ...look,
            children: wordsOf(text),
            ...(index > 0 && piece === 0 ? { break: 1 } : {}),
            ...(script === undefined ? {} : { font: { cs: script } }),
            ...(rtl && !text.startsWith(MARK) ? { rightToLeft: true } : {}),
            language: rtl ? { bidirectional: phrase.language } : { value: phrase.language },
          }),
      ),
    );
}

const MARK = '\u200E';
/** A value between its marks ("RD 659/2023"), or a Latin word with a hyphen that does not break ("ENIC-NARIC"), with its brackets. */
const word = String.raw`[\p{Script=Latin}\d]+(?:\u2011[\p{Script=Latin}\d]+)+`;
const leftToRight = new RegExp(String.raw`(\u200E[^\u200E]*\u200E|\(${word}\)|${word})`, 'u');

/**
 * Gives a line that runs from right to left in pieces of one direction each; a mark begins what runs the other way. What
 * does not break there is parted by LibreOffice inside of a number, and the words after it stand backwards: in Word
 * files such a value may break.
 */
function byDirection(line: string): string[] {
  return line
    .split(leftToRight)
    .filter((piece) => piece !== '')
    .map((piece) => {
      if (!leftToRight.test(piece)) return piece;
      const value = piece.replaceAll(MARK, '').replaceAll('\u00A0', ' ');
      return `${MARK}${value.replaceAll(noBreakHyphen, '-')}${MARK}`;
    });
}

/** As Word has it, a mark of its own: not every font can draw the letter. */
function wordsOf(text: string): (string | NoBreakHyphen)[] {
  return text
    .split(noBreakHyphen)
    .flatMap((piece, index) => (index === 0 ? [piece] : [new NoBreakHyphen(), piece]));
}

function styleFor({ language }: Phrase, style: string | undefined): { style?: string } {
  return style !== undefined && hasTallStyle(style) && isTall(language)
    ? { style: tallStyle(style) }
    : {};
}

/** A paragraph with one phrase, in its direction. */
export function paragraphOf(
  phrase: Phrase,
  options: IParagraphOptions,
  look: Look = {},
): Paragraph {
  return paragraph({
    ...options,
    ...styleFor(phrase, options.style),
    bidirectional: directionOf(phrase.language) === 'rtl',
    children: runsOf(phrase, look),
  });
}

/** One paragraph for each language: the second right below the first, quieter. */
export function paragraphsOf(
  phrases: Phrases,
  style: string,
  options: IParagraphOptions = {},
): Paragraph[] {
  return phrases.map((phrase, index) => {
    const last = index === phrases.length - 1;
    return paragraphOf(
      phrase,
      {
        ...options,
        style,
        ...(last ? {} : { keepNext: true, spacing: { ...options.spacing, after: 20 } }),
      },
      index === 0 ? {} : { color: grey },
    );
  });
}

/**
 * Both languages in one paragraph, which runs as the first of them does. One that is written the other way stands at
 * its own start, the far side of `width` (in twentieths of a point), as it does where it has a line to itself. `look` is that
 * of the first, `second` that of the other, which is grey: small, as what is said beside, unless it is told otherwise.
 */
export function pairParagraph(
  [first, ...others]: Phrases,
  width: number,
  options: IParagraphOptions,
  look: Look = {},
  second: Look = { size: QUIET },
): Paragraph {
  const direction = directionOf(first.language);
  const faces = others.some(({ language }) => directionOf(language) !== direction);
  return paragraph({
    ...options,
    bidirectional: direction === 'rtl',
    ...styleFor(
      [first, ...others].find(({ language }) => isTall(language)) ?? first,
      options.style,
    ),
    ...(faces ? { tabStops: [farSide(width, direction)] } : {}),
    children: [
      ...runsOf(first, look),
      ...others.flatMap((phrase) => [
        faces ? new TextRun({ children: [new Tab()] }) : new TextRun({ text: '    ' }),
        ...runsOf(within(direction, phrase), { color: grey, ...second }),
      ]),
    ],
  });
}

const RIGHT_TO_LEFT = '\u202B';
const LEFT_TO_RIGHT = '\u202A';
const BACK = '\u202C';

/**
 * A phrase in a paragraph that runs the other way, embedded: its numbers and Latin letters would else take their order
 * from the paragraph. Word knows embeddings, not isolates.
 */
export function within(around: 'ltr' | 'rtl', phrase: Phrase): Phrase {
  const own = directionOf(phrase.language);
  if (own === around) return phrase;
  const start = own === 'rtl' ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  return { ...phrase, text: `${start}${phrase.text}${BACK}` };
}

/** Where a line ends. Word counts a stop from the side where the paragraph begins, and names it by the page's. */
export function farSide(width: number, direction: 'ltr' | 'rtl') {
  return { type: direction === 'rtl' ? TabStopType.LEFT : TabStopType.RIGHT, position: width };
}

/** What parts two tables, which Word would join: a paragraph without words, in twentieths of a point. */
export function gap({ keepNext = false, height = 120 } = {}): Paragraph {
  return paragraph({
    keepNext,
    spacing: { before: 0, after: 0, line: height, lineRule: LineRuleType.EXACT },
  });
}

const looks = {
  strong: { bold: true },
  normal: {},
  quiet: { color: grey, size: QUIET },
} as const;

/** The lines of a cell; Word wants at least one paragraph in each. */
export function cellParagraphs(cell: Cell, options: IParagraphOptions = {}): Paragraph[] {
  if (cell.length === 0) return [paragraph({ style: styleId.cell, ...options })];
  return cell.map(({ phrase, weight }) =>
    paragraphOf(phrase, { style: styleId.cell, ...options }, looks[weight]),
  );
}
