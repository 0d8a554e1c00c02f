/** The signs that stand beside sentences, for whoever reads little: drawn by main/documents/pictograms.ts. */
export const pictograms = [
  'key',
  'leave',
  'lock',
  'no',
  'page',
  'pass',
  'path',
  'people',
  'quiet',
  'see',
  'shield',
] as const;
export type Pictogram = (typeof pictograms)[number];
