/** What is wrong with the fields of a template, the first thing only: one sentence at a time can be acted upon. */
import type { TemplateFault } from './template-fault.ts';
import { brokenField, findFields } from './find-fields.ts';
import { fieldOf, isPartField, nearestField, partFields, written } from './template-fields.ts';

/** A paragraph of a template, as far as fields go. */
export interface TemplateParagraph {
  readonly text: string;
  /** True for a paragraph of the running text itself, which holds nothing but words. */
  readonly mayHoldPart: boolean;
}

/** As much of a name as is repeated to whoever wrote it. */
const SHOWN = 30;

/** Gives the first fault in reading order, then what is missing; null for a sound template. */
export function fieldFault(paragraphs: readonly TemplateParagraph[]): TemplateFault | null {
  const seen = new Set<string>();
  for (const paragraph of paragraphs) {
    const fault = faultIn(paragraph, seen);
    if (fault !== null) return fault;
  }
  const missing = partFields.filter((field) => !seen.has(field)).map(written);
  return missing.length === 0
    ? null
    : { reason: 'template-field-missing', details: { field: missing.join(', ') } };
}

function faultIn(
  { text, mayHoldPart }: TemplateParagraph,
  seen: Set<string>,
): TemplateFault | null {
  const broken = brokenField(text);
  if (broken !== null)
    return {
      reason: 'template-field-broken',
      details: { field: broken, example: written(nearestField(broken)) },
    };
  for (const { name, from, to } of findFields(text)) {
    const field = fieldOf(name);
    if (field === null)
      return {
        reason: 'template-field-unknown',
        details: {
          field: written(name.trim().slice(0, SHOWN)),
          nearest: written(nearestField(name)),
        },
      };
    if (!isPartField(field)) continue;
    const isAlone = mayHoldPart && text.trim() === text.slice(from, to);
    if (!isAlone) return { reason: 'template-field-not-alone', details: { field: written(field) } };
    if (seen.has(field))
      return { reason: 'template-field-twice', details: { field: written(field) } };
    seen.add(field);
  }
  return null;
}
