/** The participation agreement of a person, and the optional consents beside it. */
import { EntitySchema } from 'typeorm';
import type { ConsentKind } from '../../../shared/contract/agreements.ts';
import { belongsTo, flag, text } from '../../database/columns.ts';

export interface AgreementRow {
  readonly personId: string;
  readonly signedOn: string;
  readonly language: string;
  readonly withInterpreter: boolean;
  readonly withdrawnOn: string | null;
}

export const agreementEntity = new EntitySchema<AgreementRow>({
  name: 'agreement',
  columns: {
    personId: { name: 'person_id', type: 'text', primary: true },
    signedOn: text('signed_on'),
    language: text('language'),
    withInterpreter: flag('with_interpreter'),
    withdrawnOn: text('withdrawn_on', { nullable: true }),
  },
  foreignKeys: [belongsTo('person', 'agreement', 'personId')],
});

export interface ConsentRow {
  readonly personId: string;
  readonly kind: ConsentKind;
  readonly granted: boolean;
  readonly decidedOn: string;
}

export const consentEntity = new EntitySchema<ConsentRow>({
  name: 'consent',
  columns: {
    personId: { name: 'person_id', type: 'text', primary: true },
    kind: { name: 'kind', type: 'text', primary: true },
    granted: flag('granted'),
    decidedOn: text('decided_on'),
  },
  foreignKeys: [belongsTo('person', 'consent', 'personId')],
});
