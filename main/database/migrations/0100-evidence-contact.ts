// Whom the centre may ask about an evidence. Nothing says where somebody fled from: that is asked, not stored.
import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.ts';

export class EvidenceContact0100 implements Migration {
  readonly number = 100;
  readonly name = 'evidence-contact';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE evidence ADD COLUMN contact TEXT');
  }
}
