/** How wide the text is where each part of a template stands: tables of the program fill exactly that. */
import { childrenOf, isWord, wordAttribute, wordChild } from './xml.ts';
import type { Element } from './xml.ts';

/** A4 with the program's margins, in twentieths of a point, for a file that does not say. */
const USUAL = 9412;
/** Narrower than this no table can be read; a page that says so says it by mistake. */
const LEAST = 2835;

/** Gives the width of the text for each element of the body, in twentieths of a point. */
export function textWidths(body: Element): ReadonlyMap<Element, number> {
  const widths = new Map<Element, number>();
  let waiting: Element[] = [];
  for (const element of childrenOf(body)) {
    waiting.push(element);
    // The properties of a section stand at its end, in its last paragraph; those of the last one in the body.
    const section = isWord(element, 'sectPr') ? element : sectionOf(element);
    if (section === null) continue;
    for (const one of waiting) widths.set(one, widthIn(section));
    waiting = [];
  }
  for (const one of waiting) widths.set(one, USUAL);
  return widths;
}

/** Gives the properties of the section that ends with a paragraph. */
export function sectionOf(paragraph: Element): Element | null {
  const properties = wordChild(paragraph, 'pPr');
  return properties === null ? null : wordChild(properties, 'sectPr');
}

function widthIn(section: Element): number {
  const margins = wordChild(section, 'pgMar');
  const page = Number(wordAttribute(wordChild(section, 'pgSz'), 'w'));
  const beside = ['left', 'right', 'gutter'].reduce(
    (sum, side) => sum + (Number(wordAttribute(margins, side)) || 0),
    0,
  );
  const columns = wordChild(section, 'cols');
  const count = Math.max(1, Number(wordAttribute(columns, 'num')) || 1);
  const between = (count - 1) * (Number(wordAttribute(columns, 'space')) || 0);
  const width = Math.floor((page - beside - between) / count);
  return width >= LEAST ? width : USUAL;
}
