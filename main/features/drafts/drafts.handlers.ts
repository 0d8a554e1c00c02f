/** The contract of `drafts`, answered from its table: there is nothing to decide between the two. */
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { drafts } from '../../../shared/contract/drafts.ts';
import type { DraftsRepository } from './drafts.repository.ts';

export function createDraftsHandlers(
  kept: DraftsRepository,
  operatorId: () => string,
): FeatureHandlers<typeof drafts> {
  return {
    list: () => kept.list(operatorId()),
    keep: ({ drafts: given }) => kept.replace(operatorId(), given),
  };
}
