/** Every operation that is killed and starved at each of its calls: one line here is enough to add one. */
import { backUp, restore } from './backup-operations.ts';
import { exportBundle, importBundle, producePortfolio } from './export-operations.ts';
import { migrate } from './migration-operation.ts';
import type { Operation } from './operation.ts';
import { changeKeys } from './rotation-operation.ts';
import { changePassphrase, lockVault, makeVault, savePerson } from './vault-operations.ts';

export const operations: readonly Operation[] = [
  savePerson,
  makeVault,
  changePassphrase,
  changeKeys,
  lockVault,
  backUp,
  restore,
  migrate,
  exportBundle,
  importBundle,
  producePortfolio,
];

/** Gives the operation of a name. */
export function operationOf(name: string): Operation {
  const found = operations.find((one) => one.name === name);
  if (found === undefined) throw new Error(`There is no operation ${name}.`);
  return found;
}
