/** The only file that speaks to the database about operators. */
import { IsNull } from 'typeorm';
import type { DataSource } from 'typeorm';
import { AppError } from '../../../shared/wire.ts';
import { operatorEntity } from './operators.entity.ts';
import type { OperatorRow } from './operators.entity.ts';

/** Stores a new operator. */
export async function insertOperator(dataSource: DataSource, operator: OperatorRow): Promise<void> {
  await dataSource.getRepository(operatorEntity).insert(operator);
}

/** Takes an operator back out whose way in could not be made: nobody has ever been signed in as them. */
export async function deleteOperator(dataSource: DataSource, id: string): Promise<void> {
  await dataSource.getRepository(operatorEntity).delete({ id });
}

/** Stores what can change about an operator. */
export async function updateOperator(
  dataSource: DataSource,
  id: string,
  change: Partial<Pick<OperatorRow, 'name' | 'roles' | 'slotId'>>,
): Promise<void> {
  await dataSource.getRepository(operatorEntity).update({ id }, change);
}

/** Gives those who work with the vault, the longest known first. */
export async function findOperators(dataSource: DataSource): Promise<OperatorRow[]> {
  return dataSource
    .getRepository(operatorEntity)
    .find({ where: { removedAt: IsNull() }, order: { createdAt: 'ASC', id: 'ASC' } });
}

/**
 * Gives whose way in it is. In a vault from before there were several operators the passphrase is the one
 * operator's, and is noted as theirs.
 *
 * @throws AppError `storage` / `vault-damaged` when it is nobody's.
 */
export async function findOperatorOf(dataSource: DataSource, slotId: string): Promise<OperatorRow> {
  const active = await findOperators(dataSource);
  const found = active.find((operator) => operator.slotId === slotId);
  if (found !== undefined) return found;
  const [first, ...others] = active;
  if (first === undefined || first.slotId !== null || others.length > 0) {
    throw new AppError('storage', 'vault-damaged');
  }
  await updateOperator(dataSource, first.id, { slotId });
  return { ...first, slotId };
}

/** Notes as removed whoever has lost their way in; the envelope says who has one. */
export async function removeWithoutWayIn(
  dataSource: DataSource,
  slotIds: readonly string[],
  removedAt: string,
): Promise<void> {
  for (const { id, slotId } of await findOperators(dataSource)) {
    if (slotId === null || slotIds.includes(slotId)) continue;
    await dataSource.getRepository(operatorEntity).update({ id }, { removedAt });
  }
}
