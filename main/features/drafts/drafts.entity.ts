/** The table of what is typed and not yet whole. */
import { EntitySchema } from 'typeorm';
import { belongsTo, text } from '../../database/columns.ts';

export interface DraftRow {
  readonly operatorId: string;
  readonly key: string;
  readonly value: string;
}

export const draftEntity = new EntitySchema<DraftRow>({
  name: 'draft',
  columns: {
    operatorId: { name: 'operator_id', type: 'text', primary: true },
    key: { name: 'key', type: 'text', primary: true },
    value: text('value'),
  },
  foreignKeys: [belongsTo('operator', 'draft', 'operatorId')],
});
