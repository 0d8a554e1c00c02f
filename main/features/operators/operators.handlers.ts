// The feature `operators` of the contract, answered by its service.
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { operators } from '../../../shared/contract/operators.ts';
import type { OperatorsService } from './operators.service.ts';

/** Gives the handlers of the feature `operators`. */
export function createOperatorsHandlers(
  service: OperatorsService,
): FeatureHandlers<typeof operators> {
  return {
    list: () => service.list(),
    add: (input) => service.add(input),
    change: (input) => service.change(input),
    resetPassphrase: (input) => service.resetPassphrase(input),
    remove: (input) => service.remove(input),
  };
}
