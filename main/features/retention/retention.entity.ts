/** How long this centre keeps what: one row, changed by the operator. */
import { EntitySchema } from 'typeorm';
import type { RetentionRules } from '../../../shared/contract/retention.ts';
import { integer } from '../../database/columns.ts';

export interface RetentionRuleRow extends RetentionRules {
  /** Always 1. */
  readonly id: number;
}

export const retentionRuleEntity = new EntitySchema<RetentionRuleRow>({
  name: 'retention_rule',
  columns: {
    id: { type: 'integer', primary: true },
    checkDays: integer('check_days'),
    followUpMonths: integer('follow_up_months'),
    proofYears: integer('proof_years'),
  },
});
