/** What papers are made from: a centre that has entered nothing of itself yet. */
import type { PaperworkContent } from '../../../shared/domain/paperwork/paperwork-content.ts';
import { aPortfolioContent } from './portfolio-content.ts';

export function aPaperworkContent(changes: Partial<PaperworkContent> = {}): PaperworkContent {
  return {
    portfolio: aPortfolioContent(),
    rules: { checkDays: 30, followUpMonths: 12, proofYears: 5 },
    privacy: { ground: null, officer: '' },
    reached: { address: '', telephone: '', email: '' },
    ...changes,
  };
}
