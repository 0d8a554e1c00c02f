/** What the papers along the path are made from. */
import type { LetterheadText } from '../../contract/letterhead.ts';
import type { PrivacyNotice } from '../../contract/privacy.ts';
import type { RetentionRules } from '../../contract/retention.ts';
import type { Block } from '../document/outline.ts';
import type { OutlineWords } from '../portfolio/outline-words.ts';
import type { PortfolioContent } from '../portfolio/portfolio-content.ts';

export interface PaperworkContent {
  /** The same as for a portfolio: who, the centre, the record, the path. */
  readonly portfolio: PortfolioContent;
  /** How long this centre keeps what. */
  readonly rules: RetentionRules;
  /** What the centre says of itself where it says what happens with the data. */
  readonly privacy: PrivacyNotice;
  /** How the centre is reached, as its letterhead says it; each may be empty. Null where a paper does not say it. */
  readonly reached: Pick<LetterheadText, 'address' | 'telephone' | 'email'> | null;
}

/** Gives what stands on one kind of paper. */
export type PaperBuilder = (content: PaperworkContent, words: OutlineWords) => readonly Block[];
