/** What the centre says of itself in the privacy notice: one row. */
import { EntitySchema } from 'typeorm';
import type { PrivacyNotice } from '../../../shared/contract/privacy.ts';
import { text } from '../../database/columns.ts';

interface PrivacyNoticeRow extends PrivacyNotice {
  /** Always 1. */
  readonly id: number;
}

export const privacyNoticeEntity = new EntitySchema<PrivacyNoticeRow>({
  name: 'privacy_notice',
  columns: {
    id: { type: 'integer', primary: true },
    ground: { type: 'text', nullable: true },
    officer: text('officer'),
  },
});
