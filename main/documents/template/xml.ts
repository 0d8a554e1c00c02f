/** XML of Word files: read strictly, walked without recursion, written again. */
import { DOMParser, onWarningStopParsing, XMLSerializer } from '@xmldom/xmldom';
import type { Document, Element, Node } from '@xmldom/xmldom';
import { refuseTemplate } from './refuse-template.ts';

export type { Document, Element };

/** The namespace of everything that Word prefixes with `w`. */
export const wordSpace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const xmlSpace = 'http://www.w3.org/XML/1998/namespace';

/** Gives the document. A part that is not well-formed UTF-8 XML, or declares types of its own, is `template-damaged`. */
export function parseXml(bytes: Uint8Array): Document {
  const parser = new DOMParser({ onError: onWarningStopParsing, locator: false });
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const document = parser.parseFromString(text, 'application/xml');
    if (document.doctype === null && isShallow(document)) return document;
  } catch {
    // The library's own messages quote the file.
  }
  return refuseTemplate('template-damaged');
}

/** Deeper than any writing program nests, and less than what a stack holds. */
const DEEPEST = 200;

function isShallow(document: Document): boolean {
  let level = childrenOf(document);
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    if (level.length === 0) return true;
    level = level.flatMap((element) => childrenOf(element));
  }
  return false;
}

export function writeXml(document: Document): Uint8Array {
  const root = document.documentElement;
  const text = root === null ? '' : new XMLSerializer().serializeToString(root);
  return new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`,
  );
}

/** The element at the top; one without is no XML, and was refused. */
export function rootOf(document: Document): Element {
  return document.documentElement ?? refuseTemplate('template-damaged');
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

/** Gives the elements right inside another one. */
export function childrenOf(parent: Node): Element[] {
  const children: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling)
    if (isElement(node)) children.push(node);
  return children;
}

/** Gives an element and everything inside it, in reading order. */
export function elementsOf(root: Element): Element[] {
  const found: Element[] = [];
  const open: Element[] = [root];
  for (let element = open.pop(); element !== undefined; element = open.pop()) {
    found.push(element);
    open.push(...childrenOf(element).toReversed());
  }
  return found;
}

/** Whether this is Word's own element of this name. */
export function isWord(element: Element, name: string): boolean {
  return element.localName === name && element.namespaceURI === wordSpace;
}

export function wordElements(root: Element, name: string): Element[] {
  return elementsOf(root).filter((element) => isWord(element, name));
}

export function wordChild(parent: Element, name: string): Element | null {
  return childrenOf(parent).find((element) => isWord(element, name)) ?? null;
}

/** Gives an attribute with Word's prefix; nothing where there is none. */
export function wordAttribute(element: Element | null, name: string): string {
  return element?.getAttributeNS(wordSpace, name) ?? '';
}

/** The element with Word's prefix, for a document that is being changed. */
export function newWordElement(document: Document, name: string): Element {
  return document.createElementNS(wordSpace, `w:${name}`);
}

export function setText(element: Element, text: string): void {
  element.textContent = text;
  element.setAttributeNS(xmlSpace, 'xml:space', 'preserve');
}

export function remove(element: Element): void {
  element.parentNode?.removeChild(element);
}
