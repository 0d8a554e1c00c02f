// The row of the centre as TypeORM sees it; the table itself is made by migration 0010.
import { EntitySchema } from 'typeorm';

/** The centre with its keys. `signingPrivateKey` (PEM) and `ageIdentity` are secret: they stay in main. */
export interface CentreRow {
  /** Always 1: a vault belongs to one centre. */
  readonly id: number;
  readonly name: string;
  readonly country: string;
  readonly prefix: string;
  readonly signingPrivateKey: string;
  readonly signingPublicKey: string;
  readonly ageIdentity: string;
  readonly ageRecipient: string;
  /** Generation of the newest envelope seen, so that an older one put back is noticed. */
  readonly envelopeGeneration: number;
  /** The key of the audit log, 64 hexadecimal digits. */
  readonly auditKey: string;
  readonly createdAt: string;
}

export const centreEntity = new EntitySchema<CentreRow>({
  name: 'centre',
  tableName: 'centre',
  columns: {
    id: { type: 'integer', primary: true },
    name: { type: 'text' },
    country: { type: 'text' },
    prefix: { type: 'text' },
    signingPrivateKey: { name: 'signing_private_key', type: 'text' },
    signingPublicKey: { name: 'signing_public_key', type: 'text' },
    ageIdentity: { name: 'age_identity', type: 'text' },
    ageRecipient: { name: 'age_recipient', type: 'text' },
    envelopeGeneration: { name: 'envelope_generation', type: 'integer' },
    auditKey: { name: 'audit_key', type: 'text', default: '' },
    createdAt: { name: 'created_at', type: 'text' },
  },
});
