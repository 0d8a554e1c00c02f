/** That a portfolio was handed over, and the proof that something was erased: whose it was, nothing says. */
import { EntitySchema } from 'typeorm';
import type { ErasureGround, ErasureScope } from '../../../shared/contract/erasure.ts';
import { belongsTo, idColumn, integer, text } from '../../database/columns.ts';

export interface DeliveryRow {
  readonly personId: string;
  readonly deliveredOn: string;
  /** The version that was handed over. */
  readonly version: number;
}

export const deliveryEntity = new EntitySchema<DeliveryRow>({
  name: 'portfolio_delivery',
  columns: {
    personId: { name: 'person_id', type: 'text', primary: true },
    deliveredOn: { name: 'delivered_on', type: 'text', primary: true },
    version: integer('version'),
  },
  foreignKeys: [belongsTo('person', 'portfolio_delivery', 'personId')],
});

export interface ErasureRow {
  readonly id: string;
  /** The random id under which somebody was known; after everything was erased it leads nowhere. */
  readonly personId: string;
  readonly scope: ErasureScope;
  readonly erasedOn: string;
  readonly ground: ErasureGround;
  readonly operatorId: string;
}

export const erasureEntity = new EntitySchema<ErasureRow>({
  name: 'erasure',
  columns: {
    id: idColumn,
    personId: text('person_id'),
    scope: text('scope'),
    erasedOn: text('erased_on'),
    ground: text('ground'),
    operatorId: text('operator_id'),
  },
});
