/** Erasing, as the contract calls it. */
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { erasure } from '../../../shared/contract/erasure.ts';
import type { ErasureService } from './erasure.service.ts';

export function createErasureHandlers(service: ErasureService): FeatureHandlers<typeof erasure> {
  return {
    preview: ({ personId, scope }) => service.preview(personId, scope),
    erase: (order) => service.erase(order),
    deliver: ({ personId, deliveredOn }) => service.deliver(personId, deliveredOn),
    proofs: () => service.proofs(),
  };
}
