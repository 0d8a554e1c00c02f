// What the centre says of itself in the privacy notice: one row, as of the letterhead. No ground until one is chosen: a guess
// would be printed above signatures.
import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.ts';

export class PrivacyNotice0140 implements Migration {
  readonly number = 140;
  readonly name = 'privacy-notice';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE privacy_notice (
        id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
        ground TEXT CHECK (ground IN ('public-task', 'legitimate-interest')),
        officer TEXT NOT NULL
      ) STRICT
    `);
    await runner.query(`INSERT INTO privacy_notice VALUES (1, NULL, '')`);
  }
}
