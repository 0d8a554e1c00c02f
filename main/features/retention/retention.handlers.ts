/** Retention, as the contract calls it. */
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { retention } from '../../../shared/contract/retention.ts';
import type { RetentionService } from './retention.service.ts';

export function createRetentionHandlers(
  service: RetentionService,
): FeatureHandlers<typeof retention> {
  return {
    rules: () => service.rules(),
    saveRules: (rules) => service.saveRules(rules),
    proposals: ({ today }) => service.proposals(today),
  };
}
