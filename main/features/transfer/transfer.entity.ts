/** What a person has authorised to leave, to whom, why and until when. */
import { EntitySchema } from 'typeorm';
import type { Authorisation } from '../../../shared/contract/transfer.ts';
import { belongsTo, idColumn, json, text } from '../../database/columns.ts';

export type AuthorisationRow = Authorisation & {
  readonly personId: string;
  readonly createdAt: string;
};

export const authorisationEntity = new EntitySchema<AuthorisationRow>({
  name: 'transfer_authorisation',
  columns: {
    id: idColumn,
    personId: text('person_id'),
    receiver: json('receiver'),
    purpose: text('purpose'),
    sections: json('sections'),
    languages: json('languages'),
    signedOn: text('signed_on'),
    language: text('language'),
    expiresOn: text('expires_on'),
    createdAt: text('created_at'),
    exportedAt: text('exported_at', { nullable: true }),
  },
  foreignKeys: [belongsTo('person', 'transfer_authorisation', 'personId')],
  indices: [{ name: 'IDX_transfer_authorisation_person', columns: ['personId'] }],
});
