/** Papers along the path, as the contract calls them. */
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { paperwork } from '../../../shared/contract/paperwork.ts';
import type { PaperworkService } from './paperwork.service.ts';

export function createPaperworkHandlers(
  service: PaperworkService,
): FeatureHandlers<typeof paperwork> {
  return {
    produce: (order) => service.produce(order),
  };
}
