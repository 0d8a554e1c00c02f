/** What waits, as the contract calls it. */
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { home } from '../../../shared/contract/home.ts';
import type { HomeService } from './home.service.ts';

export function createHomeHandlers(service: HomeService): FeatureHandlers<typeof home> {
  return { waiting: ({ today }) => service.waiting(today) };
}
