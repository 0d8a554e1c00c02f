/** The contract of `privacy`, answered from its table: there is nothing to decide between the two. */
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { privacy } from '../../../shared/contract/privacy.ts';
import type { PrivacyRepository } from './privacy.repository.ts';

export function createPrivacyHandlers(kept: PrivacyRepository): FeatureHandlers<typeof privacy> {
  return {
    notice: () => kept.read(),
    saveNotice: (notice) => kept.save(notice),
  };
}
