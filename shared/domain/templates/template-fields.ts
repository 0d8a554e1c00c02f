/** The fields of a Word template: where a part of the portfolio is written, and what tells one document from another. */
import { portfolioParts } from '../portfolio/portfolio-parts.ts';
import type { PortfolioPart } from '../portfolio/portfolio-parts.ts';
import type { FrameValues } from '../portfolio/portfolio-frame.ts';

/** Each stands once, alone in its paragraph: without one of them a template would leave something out unseen. */
export const partFields = portfolioParts;

/** They stand in any line, as often as the centre likes, or not at all. */
export const lineFields = ['name', 'reference', 'version', 'created-on', 'centre'] as const;
export type LineField = (typeof lineFields)[number];
export type TemplateField = PortfolioPart | LineField;

const parts: ReadonlySet<string> = new Set(partFields);
const known: readonly TemplateField[] = [...partFields, ...lineFields];

/** Whether a field stands for a whole part, and not for some words in a line. */
export function isPartField(field: TemplateField): field is PortfolioPart {
  return parts.has(field);
}

/** As it stands in a template: `{{about}}`. */
export function written(name: string): string {
  return `{{${name}}}`;
}

/** Gives what each field in a line says. */
export function lineValues(frame: FrameValues): Readonly<Record<LineField, string>> {
  const { name, reference, version, createdOn, centre } = frame;
  return { name, reference, version, 'created-on': createdOn, centre };
}

/** Gives the field of a name, however a writing program has spelled it: capitals, spaces and other dashes are no fault. */
export function fieldOf(name: string): TemplateField | null {
  const plain = plainName(name);
  return known.find((field) => field === plain) ?? null;
}

/** Gives the field whose name is least unlike this one. */
export function nearestField(name: string): TemplateField {
  const plain = plainName(name);
  const [first = 'cover', ...others] = known;
  return others.reduce(
    (best, field) => (distance(plain, field) < distance(plain, best) ? field : best),
    first,
  );
}

/** Dashes that writing programs put in place of a hyphen. */
const dashes = /[\u00AD\u2010-\u2015\u2212]/gu;

function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(dashes, '-')
    .replace(/[\s{}]+/gu, '')
    .toLowerCase();
}

/** How many letters have to be changed, added or taken away (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [line, letter] of Array.from(one).entries()) {
    const next = [line + 1];
    for (const [column, against] of Array.from(other).entries())
      next.push(
        Math.min(
          (next[column] ?? 0) + 1,
          (row[column + 1] ?? 0) + 1,
          (row[column] ?? 0) + (letter === against ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[other.length] ?? 0;
}
