/** The only file that speaks to the database about operators. */
import { IsNull } from 'typeorm';
import type { DataSource } from 'typeorm';
import type { SignedInOperator } from '../../../shared/contract/operators.ts';
import { AppError } from '../../../shared/wire.ts';
import { operatorEntity } from './operators.entity.ts';
import type { OperatorRow } from './operators.entity.ts';

/** Stores a new operator. */
export async function insertOperator(dataSource: DataSource, operator: OperatorRow): Promise<void> {
  await dataSource.getRepository(operatorEntity).insert(operator);
}

/**
 * Gives whose way in it is; the recovery sheet, and the passphrase of a vault from before there were several
 * operators, are the first operator's.
 *
 * @throws AppError `storage` / `vault-damaged` when nobody is there.
 */
export async function findOperatorOf(
  dataSource: DataSource,
  slotId: string,
): Promise<SignedInOperator> {
  const active = await dataSource
    .getRepository(operatorEntity)
    .find({ where: { removedAt: IsNull() }, order: { createdAt: 'ASC' } });
  const found = active.find((operator) => operator.slotId === slotId) ?? active[0];
  if (found === undefined) throw new AppError('storage', 'vault-damaged');
  return { id: found.id, name: found.name, roles: [...found.roles] };
}
