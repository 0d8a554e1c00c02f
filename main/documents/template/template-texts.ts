/** The words of a template by paragraph, and the pieces of which a writing program has made them. */
import { findFields } from '../../../shared/domain/templates/find-fields.ts';
import type { TemplateParagraph } from '../../../shared/domain/templates/field-fault.ts';
import { childrenOf, isWord, setText, wordElements } from './xml.ts';
import type { Element } from './xml.ts';

interface Piece {
  readonly element: Element;
  readonly from: number;
  readonly text: string;
}

export interface ReadParagraph extends TemplateParagraph {
  readonly element: Element;
  readonly pieces: readonly Piece[];
}

/** What stands for something without being a text. */
const signs: Readonly<Record<string, string>> = {
  tab: '\t',
  br: '\n',
  cr: '\n',
  noBreakHyphen: '-',
};

/** Would be lost with the paragraph that a part is written in place of. */
const moreThanWords: ReadonlySet<string> = new Set([
  'drawing',
  'pict',
  'object',
  'fldChar',
  'fldSimple',
  'footnoteReference',
  'endnoteReference',
  'sym',
  'AlternateContent',
]);

/** Gives the paragraphs of a part in reading order; only those right in `body` may hold a part of the portfolio. */
export function readParagraphs(root: Element, body: Element | null): ReadParagraph[] {
  return wordElements(root, 'p').map((element) => {
    const pieces: Piece[] = [];
    let text = '';
    let isPlain = element.parentNode === body;
    for (const part of ownElements(element)) {
      isPlain &&= !moreThanWords.has(part.localName ?? '');
      if (isWord(part, 't')) {
        const said = part.textContent ?? '';
        pieces.push({ element: part, from: text.length, text: said });
        text += said;
      } else if (isWord(part, part.localName ?? '')) text += signs[part.localName ?? ''] ?? '';
    }
    return { element, pieces, text, mayHoldPart: isPlain };
  });
}

/** What is in a paragraph, without its looks and without the paragraphs of a frame inside it. */
function ownElements(paragraph: Element): Element[] {
  return childrenOf(paragraph)
    .filter((element) => !isWord(element, 'p') && !/^[pr]Pr$/u.test(element.localName ?? ''))
    .flatMap((element) => [element, ...ownElements(element)]);
}

/** Writes a value in place of each field of which one is known; it takes the looks of the field's first letter. */
export function replaceFields(
  { text, pieces }: ReadParagraph,
  valueOf: (name: string) => string | null,
): void {
  // From the last to the first, so that places before it stay where they are.
  for (const { name, from, to } of findFields(text).toReversed()) {
    const value = valueOf(name);
    if (value === null) continue;
    for (const piece of pieces) {
      const end = piece.from + piece.text.length;
      if (end <= from || piece.from >= to) continue;
      const now = piece.element.textContent ?? '';
      const start = Math.max(0, from - piece.from);
      const isFirst = piece.from <= from;
      setText(
        piece.element,
        now.slice(0, start) + (isFirst ? value : '') + now.slice(Math.min(to, end) - piece.from),
      );
    }
  }
}
