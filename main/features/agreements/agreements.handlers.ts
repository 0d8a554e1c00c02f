/** Agreements and consents, as the contract calls them. */
import type { agreements } from '../../../shared/contract/agreements.ts';
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { AgreementsService } from './agreements.service.ts';

export function createAgreementsHandlers(
  service: AgreementsService,
): FeatureHandlers<typeof agreements> {
  return {
    get: ({ personId }) => service.read(personId),
    sign: (signature) => service.sign(signature),
    withdraw: ({ personId, withdrawnOn }) => service.withdraw(personId, withdrawnOn),
    decide: (decision) => service.decide(decision),
  };
}
