/** What a person has asked for about their data, and whether their data may be used at all. */
import { EntitySchema } from 'typeorm';
import type { RequestState, RightsKind } from '../../../shared/contract/rights.ts';
import { belongsTo, idColumn, text } from '../../database/columns.ts';

export interface RightsRequestRow {
  readonly id: string;
  readonly personId: string;
  readonly kind: RightsKind;
  readonly requestedOn: string;
  readonly state: RequestState;
  readonly answeredOn: string | null;
  /** What was done, or why not. */
  readonly outcome: string;
  readonly createdAt: string;
}

export const rightsRequestEntity = new EntitySchema<RightsRequestRow>({
  name: 'rights_request',
  columns: {
    id: idColumn,
    personId: text('person_id'),
    kind: text('kind'),
    requestedOn: text('requested_on'),
    state: text('state'),
    answeredOn: text('answered_on', { nullable: true }),
    outcome: text('outcome'),
    createdAt: text('created_at'),
  },
  foreignKeys: [belongsTo('person', 'rights_request', 'personId')],
  indices: [{ name: 'IDX_rights_request_person', columns: ['personId'] }],
});

/** A row for each person whose data may only be kept. */
export interface RestrictionRow {
  readonly personId: string;
  readonly since: string;
  readonly reason: string;
}

export const restrictionEntity = new EntitySchema<RestrictionRow>({
  name: 'restriction',
  columns: {
    personId: { name: 'person_id', type: 'text', primary: true },
    since: text('since'),
    reason: text('reason'),
  },
  foreignKeys: [belongsTo('person', 'restriction', 'personId')],
});
