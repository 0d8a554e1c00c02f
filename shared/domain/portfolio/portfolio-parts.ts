/** What a full portfolio consists of, by names that also stand in the templates of centres: none may be renamed. */

/** In the order in which the program prints them. */
export const portfolioParts = [
  'cover',
  'about',
  'profile',
  'languages',
  'competences',
  'learning',
  'experience',
  'evidence',
  'interests',
  'projects',
  'plan',
  'observations',
  'verification',
  'receivers',
] as const;
export type PortfolioPart = (typeof portfolioParts)[number];
