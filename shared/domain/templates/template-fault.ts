/** Why a Word file cannot be used as a template. Each reason has its sentence in `errors.json`. */
export const templateFaults = [
  'template-not-word',
  'template-too-large',
  'template-damaged',
  'template-macros',
  'template-from-outside',
  'template-object',
  'template-picture',
  'template-word-field',
  'template-tracked-changes',
  'template-comments',
  'template-field-unknown',
  'template-field-missing',
  'template-field-twice',
  'template-field-broken',
  'template-field-not-alone',
] as const;

export interface TemplateFault {
  readonly reason: (typeof templateFaults)[number];
  /** What the sentence names: a field as it is written, or the kind of a thing that may not be there. */
  readonly details?: Readonly<Record<string, string | number>>;
}
