/** The parts of a person's record, in the order of the path: who, agreed to what, told, described, planned, taken away. */
export const personParts = [
  'details',
  'agreements',
  'profile',
  'learning',
  'experience',
  'languages',
  'evidence',
  'competences',
  'project',
  'plan',
  'confirm',
  'portfolio',
  'transfer',
] as const;

export type PersonPart = (typeof personParts)[number];
