/** Text as Word runs and paragraphs, with language and direction on each of them. */
import { LineRuleType, Paragraph, TextRun } from 'docx';
import type { IParagraphOptions, IRunOptions } from 'docx';
import type { Cell, Phrase, Phrases } from '../../shared/domain/document/outline.ts';
import { directionOf } from '../../shared/domain/text/direction.ts';
import { grey, styleId } from './docx-styles.ts';

/** Half points. */
const QUIET = 17;

type Look = Omit<IRunOptions, 'text' | 'children' | 'language' | 'rightToLeft'>;

/** What XML cannot hold is left out: such a file would not open. */
export function writable(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is looked for
  return text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '');
}

/** The runs of a phrase; line breaks stay line breaks. */
export function runsOf(phrase: Phrase, look: Look = {}): TextRun[] {
  const rtl = directionOf(phrase.language) === 'rtl';
  return writable(phrase.text)
    .split('\n')
    .map(
      (text, index) =>
        new TextRun({
          ...look,
          text,
          ...(index > 0 ? { break: 1 } : {}),
          ...(rtl ? { rightToLeft: true } : {}),
          language: rtl ? { bidirectional: phrase.language } : { value: phrase.language },
        }),
    );
}

/** A paragraph with one phrase, in its direction. */
export function paragraphOf(
  phrase: Phrase,
  options: IParagraphOptions,
  look: Look = {},
): Paragraph {
  return new Paragraph({
    ...options,
    bidirectional: directionOf(phrase.language) === 'rtl',
    children: runsOf(phrase, look),
  });
}

/** One paragraph for each language: the second below the first, quieter. */
export function paragraphsOf(
  phrases: Phrases,
  style: string,
  options: IParagraphOptions = {},
): Paragraph[] {
  return phrases.map((phrase, index) => {
    const last = index === phrases.length - 1;
    return paragraphOf(
      phrase,
      { ...options, style, ...(last ? {} : { keepNext: true }) },
      index === 0 ? {} : { color: grey },
    );
  });
}

/** Both languages in one paragraph, which runs as the first of them does. */
export function pairParagraph(
  [first, ...others]: Phrases,
  style: string,
  options: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    ...options,
    style,
    bidirectional: directionOf(first.language) === 'rtl',
    children: [
      ...runsOf(first),
      ...others.flatMap((phrase) => [
        new TextRun({ text: '    ' }),
        ...runsOf(phrase, { color: grey, size: QUIET }),
      ]),
    ],
  });
}

/** What parts two tables, which Word would join: a paragraph as low as a line can be. */
export function gap(keepNext = false): Paragraph {
  return new Paragraph({
    keepNext,
    spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT },
  });
}

const looks = {
  strong: { bold: true },
  normal: {},
  quiet: { color: grey, size: QUIET },
} as const;

/** The lines of a cell; Word wants at least one paragraph in each. */
export function cellParagraphs(cell: Cell, alignment: IParagraphOptions['alignment']): Paragraph[] {
  const aligned = alignment === undefined ? {} : { alignment };
  if (cell.length === 0) return [new Paragraph({ style: styleId.cell, ...aligned })];
  return cell.map(({ phrase, weight }) =>
    paragraphOf(phrase, { style: styleId.cell, ...aligned }, looks[weight]),
  );
}
