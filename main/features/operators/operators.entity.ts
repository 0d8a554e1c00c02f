/** The table of operators. Who has left keeps their row: what they did stays theirs. */
import { EntitySchema } from 'typeorm';
import type { Role } from '../../../shared/contract/operators.ts';
import { idColumn, json, text } from '../../database/columns.ts';

export interface OperatorRow {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  /** Their way into the envelope; null for the one operator of a vault from before there were several. */
  readonly slotId: string | null;
  readonly createdAt: string;
  readonly removedAt: string | null;
}

export const operatorEntity = new EntitySchema<OperatorRow>({
  name: 'operator',
  columns: {
    id: idColumn,
    name: text('name'),
    roles: json('roles'),
    slotId: text('slot_id', { nullable: true }),
    createdAt: text('created_at'),
    removedAt: text('removed_at', { nullable: true }),
  },
});
