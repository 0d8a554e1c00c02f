/** What every section of a portfolio is given. */
import type { Block } from '../document/outline.ts';
import type { SharedRecord } from '../../contract/record.ts';
import type { OutlineWords } from './outline-words.ts';
import type { PortfolioContent } from './portfolio-content.ts';

export interface SectionInput {
  readonly content: PortfolioContent;
  /** Only what may be shown; the record in `content` still holds everything. */
  readonly shown: SharedRecord;
  readonly words: OutlineWords;
}

/** Gives what stands below the section's heading; nothing leaves the section out. */
export type SectionBuilder = (input: SectionInput) => readonly Block[];
