/** The parts of a person's file, in the order of the path: who, told, described, chosen, taken along. */
export const partGroups = {
  who: ['details', 'agreements'],
  told: ['profile', 'learning', 'experience', 'languages'],
  described: ['evidence', 'competences'],
  chosen: ['project', 'plan'],
  taken: ['confirm', 'portfolio', 'paperwork', 'transfer'],
  asked: ['rights'],
} as const;

export type PersonPart = (typeof partGroups)[keyof typeof partGroups][number];

/** All of them, one after another. */
export const personParts: readonly PersonPart[] = Object.values(partGroups).flat();
