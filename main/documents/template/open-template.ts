/** Reads a Word file that a centre has adjusted, and refuses whatever would not make a whole, quiet document. */
import { fieldFault } from '../../../shared/domain/templates/field-fault.ts';
import { carriedParts } from './carried-parts.ts';
import { judgeMarkup } from './judge-markup.ts';
import { refuseTemplate } from './refuse-template.ts';
import { readParagraphs } from './template-texts.ts';
import type { ReadParagraph } from './template-texts.ts';
import { mainPartOf, unpackWord } from './word-package.ts';
import type { Parts, Relationship } from './word-package.ts';
import { parseXml, rootOf, wordChild } from './xml.ts';
import type { Document, Element } from './xml.ts';

/** As large as the file of a template may be, in bytes. */
export const MOST_BYTES = 3_000_000;

/** Open for one document, which is written into it: nothing of it is kept. */
export interface OpenTemplate {
  readonly parts: Parts;
  /** The path of the part that holds the text. */
  readonly main: string;
  readonly body: Element;
  /** What is carried over, each with its relationships. */
  readonly carried: Map<string, Relationship[]>;
  /** Those of them that are XML, to be changed. */
  readonly documents: Map<string, Document>;
  /** All paragraphs: of the text, then of heads, feet and notes. */
  readonly paragraphs: readonly ReadParagraph[];
}

/** Gives the template, ready to be filled. @throws AppError `invalid-input` with a reason of `templateFaults`. */
export async function openTemplate(bytes: Uint8Array): Promise<OpenTemplate> {
  if (bytes.length > MOST_BYTES) refuseTemplate('template-too-large');
  const parts = await unpackWord(bytes);
  if ([...parts.keys()].some((path) => /vba(?:project|data)/iu.test(path)))
    refuseTemplate('template-macros');
  const main = mainPartOf(parts);
  const carried = carriedParts(parts, main);
  const documents = new Map<string, Document>();
  for (const path of carried.keys())
    if (path.endsWith('.xml')) documents.set(path, parseXml(parts.get(path) ?? new Uint8Array()));
  for (const document of documents.values()) judgeMarkup(rootOf(document));
  const body = bodyOf(documents, main);
  const paragraphs = [...documents.values()].flatMap((document) =>
    readParagraphs(rootOf(document), body),
  );
  const fault = fieldFault(paragraphs);
  if (fault !== null) refuseTemplate(fault.reason, fault.details);
  return { parts, main, body, carried, documents, paragraphs };
}

function bodyOf(documents: ReadonlyMap<string, Document>, main: string): Element {
  const document = documents.get(main);
  const body = document === undefined ? null : wordChild(rootOf(document), 'body');
  return body ?? refuseTemplate('template-damaged');
}
