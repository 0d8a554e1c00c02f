/** What should go by now. It proposes; erasing is another feature, and somebody's decision. */
import type { RetentionProposal, RetentionRules } from '../../../shared/contract/retention.ts';
import { proposalFor } from '../../../shared/domain/retention/proposal-for.ts';
import type { RetentionRepository } from './retention.repository.ts';

export interface RetentionDependencies {
  readonly kept: RetentionRepository;
}

export type RetentionService = ReturnType<typeof createRetentionService>;

export function createRetentionService({ kept }: RetentionDependencies) {
  return {
    rules: (): Promise<RetentionRules> => kept.rules(),

    async saveRules(rules: RetentionRules): Promise<RetentionRules> {
      await kept.saveRules(rules);
      return kept.rules();
    },

    /** `today` is `YYYY-MM-DD`. */
    async proposals(today: string): Promise<RetentionProposal[]> {
      const rules = await kept.rules();
      return (await kept.everybody())
        .flatMap(({ person, facts }): RetentionProposal[] => {
          const proposal = proposalFor(facts, rules, today);
          return proposal === null ? [] : [{ person, ...proposal }];
        })
        .toSorted((one, other) => (one.since < other.since ? -1 : one.since > other.since ? 1 : 0));
    },
  };
}
