/** The feature `operators`, put together: it decides who may open the vault, and the vault makes it so. */
import { createOperatorsHandlers } from './features/operators/operators.handlers.ts';
import { createOperatorsService } from './features/operators/operators.service.ts';
import type { OperatorsOptions } from './features/operators/operators.service.ts';
import type { VaultService } from './features/vault/vault.service.ts';

export interface OperatorsParts extends Pick<
  OperatorsOptions,
  'passphrases' | 'alone' | 'clock' | 'ids'
> {
  readonly vault: VaultService;
}

/** Gives the handlers of the feature. */
export function composeOperators({ vault, ...parts }: OperatorsParts) {
  const service = createOperatorsService({
    ...parts,
    database: vault.database,
    signedIn: vault.operator,
    rename: vault.rename,
    waysIn: vault.waysIn,
    centreName: async () => (await vault.centre()).name,
  });
  return createOperatorsHandlers(service);
}
