/** Search, as the contract calls it. */
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { search } from '../../../shared/contract/search.ts';
import type { SearchService } from './search.service.ts';

export function createSearchHandlers(service: SearchService): FeatureHandlers<typeof search> {
  return { find: ({ words }) => service.find(words) };
}
