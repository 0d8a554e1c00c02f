/** Puts a part of the portfolio in place of the paragraph that holds its field. */
import { takeHeadingLooks } from './heading-looks.ts';
import { sectionOf } from './page-widths.ts';
import {
  childrenOf,
  elementsOf,
  isWord,
  newWordElement,
  remove,
  wordAttribute,
  wordChild,
} from './xml.ts';
import type { Document, Element } from './xml.ts';

/** Gives what stands there now. Where a page and a section end is the template's matter, not the program's. */
export function placePart(
  field: Element,
  part: readonly Element[],
  hasHeading: boolean,
): Element[] {
  const document = field.ownerDocument;
  const body = field.parentNode;
  if (document === null || body === null) return [];
  const placed = part.map((element) => document.importNode(element, true));
  const breaks = typedBreaks(field);
  const [first] = placed;
  if (first !== undefined && hasHeading) takeHeadingLooks(first, field);
  if (first !== undefined)
    setPageBreak(
      first,
      saidBreak(field) ?? (breaks.before ? newWordElement(document, 'pageBreakBefore') : null),
    );
  for (const element of placed) body.insertBefore(element, field);
  const section = sectionOf(field);
  if (section !== null) body.insertBefore(endOf(section, document), field);
  if (breaks.after) breakBefore(childrenOf(body)[childrenOf(body).indexOf(field) + 1], document);
  remove(field);
  return placed;
}

function saidBreak(field: Element): Element | null {
  const properties = wordChild(field, 'pPr');
  return properties === null ? null : wordChild(properties, 'pageBreakBefore');
}

/** Writing programs also break a page by a sign, before the field or, LibreOffice, after the one before it. */
function typedBreaks(field: Element): { readonly before: boolean; readonly after: boolean } {
  const elements = elementsOf(field);
  const words = elements.findIndex((one) => isWord(one, 't') && one.textContent?.trim() !== '');
  const signs = elements.flatMap((one, index) =>
    isWord(one, 'br') && wordAttribute(one, 'type') === 'page' ? [index] : [],
  );
  return {
    before: signs.some((index) => index < words),
    after: signs.some((index) => index > words),
  };
}

function breakBefore(next: Element | undefined, document: Document): void {
  if (next === undefined || !isWord(next, 'p')) return;
  if (wordChild(next, 'pPr') === null)
    next.insertBefore(newWordElement(document, 'pPr'), next.firstChild);
  setPageBreak(next, newWordElement(document, 'pageBreakBefore'));
}

/** What comes before it among the properties of a paragraph, as the schema wants it. */
const earlier = ['pStyle', 'keepNext', 'keepLines'];

function setPageBreak(paragraph: Element, pageBreak: Element | null): void {
  const properties = wordChild(paragraph, 'pPr');
  if (properties === null) return;
  const own = wordChild(properties, 'pageBreakBefore');
  if (own !== null) remove(own);
  if (pageBreak === null) return;
  const next = childrenOf(properties).find(
    (element) => !earlier.some((name) => isWord(element, name)),
  );
  properties.insertBefore(pageBreak.cloneNode(true), next ?? null);
}

function endOf(section: Element, document: Document): Element {
  const paragraph = newWordElement(document, 'p');
  const properties = newWordElement(document, 'pPr');
  properties.appendChild(section.cloneNode(true));
  paragraph.appendChild(properties);
  return paragraph;
}
