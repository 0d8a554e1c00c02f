// The feature `vault` of the contract, answered by its service.
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { vault } from '../../../shared/contract/vault.ts';
import type { VaultService } from './vault.service.ts';

/** Gives the handlers of the feature `vault`. */
export function createVaultHandlers(service: VaultService): FeatureHandlers<typeof vault> {
  return {
    status: () => service.status(),
    dataFolder: () => service.dataFolder(),
    create: (input) => service.create(input),
    unlock: (input) => service.unlock(input),
    suggestPassphrase: (input) => service.suggestPassphrase(input),
    checkPassphrase: (input) => service.checkPassphrase(input),
    openPractice: (input) => service.openPractice(input),
    lock: () => service.lock(),
    recovery: () => service.recovery(),
    prepareRecovery: (input) => service.prepareRecovery(input),
    addRecovery: (input) => service.addRecovery(input),
    recover: (input) => service.recover(input),
    changePassphrase: (input) => service.changePassphrase(input),
  };
}
