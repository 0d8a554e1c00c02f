/** Text as Word runs and paragraphs, with language and direction on each of them. */
import { Paragraph, TextRun } from 'docx';
import type { IParagraphOptions, IRunOptions } from 'docx';
import type { Cell, Phrase, Phrases } from '../../shared/domain/document/outline.ts';
import { directionOf } from '../../shared/domain/text/direction.ts';
import { grey, styleId } from './docx-styles.ts';

type Look = Omit<IRunOptions, 'text' | 'children' | 'language' | 'rightToLeft'>;

/** What XML cannot hold is left out: such a file would not open. */
function writable(text: string): string {
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

const looks = {
  strong: { bold: true },
  normal: {},
  quiet: { color: grey, size: 17 },
} as const;

/** The lines of a cell; Word wants at least one paragraph in each. */
export function cellParagraphs(cell: Cell, alignment: IParagraphOptions['alignment']): Paragraph[] {
  const aligned = alignment === undefined ? {} : { alignment };
  if (cell.length === 0) return [new Paragraph({ style: styleId.cell, ...aligned })];
  return cell.map(({ phrase, weight }) =>
    paragraphOf(phrase, { style: styleId.cell, ...aligned }, looks[weight]),
  );
}
