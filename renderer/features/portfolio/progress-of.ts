/** Where one person stands in a work that writes documents for several. */
import type { PortfolioJob } from '../../../shared/contract/portfolio.ts';

export type PersonProgress = 'waiting' | 'making' | 'written' | 'failed' | 'left-out';

/** Gives null when the work is not about this person. */
export function progressOf(
  job: PortfolioJob | null,
  { personId, code }: { readonly personId: string; readonly code: string },
): PersonProgress | null {
  if (job === null || !job.personIds.includes(personId)) return null;
  if (job.failures.some((failure) => failure.personId === personId)) return 'failed';
  if (job.state === 'running' && job.current === code) return 'making';
  if (job.files.some((file) => file.personCode === code)) return 'written';
  return job.state === 'running' ? 'waiting' : 'left-out';
}
