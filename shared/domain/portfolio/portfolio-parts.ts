/** What a full portfolio consists of, by names that also stand in the templates of centres: none may be renamed. */
import { recordSections } from '../../contract/record.ts';

/** In the order in which the program prints them. */
export const portfolioParts = [
  'cover',
  'about',
  ...recordSections,
  'observations',
  'verification',
  'receivers',
] as const;
export type PortfolioPart = (typeof portfolioParts)[number];
