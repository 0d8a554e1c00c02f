/** Writes a portfolio into a centre's template: each part in place of its field, in the order of the template. */
import type { Outline } from '../../../shared/domain/document/outline.ts';
import type { BuiltPart } from '../../../shared/domain/portfolio/build-portfolio-outline.ts';
import type { PortfolioPart } from '../../../shared/domain/portfolio/portfolio-parts.ts';
import { findFields } from '../../../shared/domain/templates/find-fields.ts';
import { fieldOf, isPartField } from '../../../shared/domain/templates/template-fields.ts';
import type { LineField } from '../../../shared/domain/templates/template-fields.ts';
import { writable } from '../docx-text.ts';
import type { SignPictures } from '../sign-pictures.ts';
import { fitLists } from './fit-lists.ts';
import { fitStyles } from './fit-styles.ts';
import { openTemplate } from './open-template.ts';
import type { OpenTemplate } from './open-template.ts';
import { packDocument } from './pack-document.ts';
import { textWidths } from './page-widths.ts';
import { placePart } from './place-part.ts';
import { templatePart } from './template-part.ts';
import { replaceFields } from './template-texts.ts';
import type { Parts } from './word-package.ts';
import { writeParts } from './write-parts.ts';
import { elementsOf, isWord, parseXml, rootOf } from './xml.ts';
import type { Element } from './xml.ts';

export interface TemplateFilling {
  readonly frame: Omit<Outline, 'blocks'>;
  /** Gives the parts in the order in which they are named. */
  readonly parts: (order: readonly PortfolioPart[]) => readonly BuiltPart[];
  readonly values: Readonly<Record<LineField, string>>;
  readonly pictures: SignPictures;
}

/** Gives the Word file. @throws AppError as `openTemplate`, for a template that is not sound any more. */
export async function fillTemplate(
  bytes: Uint8Array,
  { frame, parts, values, pictures }: TemplateFilling,
): Promise<Uint8Array> {
  const template = await openTemplate(bytes);
  const places = placesOf(template);
  const widths = textWidths(template.body);
  const built = parts(places.map(({ part }) => part));
  const written = await writeParts(
    frame,
    places.map(({ field }, index) => ({
      blocks: built[index]?.blocks ?? [],
      width: widths.get(field) ?? 0,
    })),
    pictures,
  );
  // Before the parts are there: what somebody said may hold braces too.
  for (const paragraph of template.paragraphs)
    replaceFields(paragraph, (name) => valueOf(name, values));
  const placed = places.flatMap(({ part, field }, index) =>
    placePart(field, written.bodies[index] ?? [], part !== 'cover'),
  );
  fitLooks(template, placed, written.file);
  return packDocument(template, written.file);
}

function placesOf({ paragraphs }: OpenTemplate) {
  return paragraphs.flatMap(({ text, element }) => {
    const part = fieldOf(findFields(text)[0]?.name ?? '');
    return part !== null && isPartField(part) ? [{ part, field: element }] : [];
  });
}

function valueOf(name: string, values: TemplateFilling['values']): string | null {
  const field = fieldOf(name);
  return field === null || isPartField(field) ? null : writable(values[field]);
}

function fitLooks(template: OpenTemplate, placed: readonly Element[], own: Parts): void {
  const names = ['pStyle', 'rStyle', 'tblStyle', 'numId'];
  const content = placed
    .flatMap((element) => elementsOf(element))
    .filter(({ localName }) => names.includes(localName ?? ''));
  const ownPart = (path: string): Element => rootOf(parseXml(own.get(path) ?? new Uint8Array()));
  fitStyles(content, templatePart(template, 'styles', own), ownPart('word/styles.xml'));
  if (content.some((element) => isWord(element, 'numId')))
    fitLists(content, templatePart(template, 'numbering', own), ownPart('word/numbering.xml'));
}
