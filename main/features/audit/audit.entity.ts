/** The table of the audit log. */
import { EntitySchema } from 'typeorm';
import type { AuditEntry } from '../../vault/audit-chain.ts';
import { integer, text } from '../../database/columns.ts';

export const auditEntity = new EntitySchema<AuditEntry>({
  name: 'audit_entry',
  columns: {
    seq: { ...integer('seq'), primary: true },
    at: text('at'),
    actor: text('actor'),
    action: text('action'),
    object: text('object'),
    outcome: text('outcome'),
    mac: text('mac'),
  },
});
