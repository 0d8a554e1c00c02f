// The centre itself: one row, with the private keys by which other centres know it.
import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.ts';

export class Centre0010 implements Migration {
  readonly number = 10;
  readonly name = 'centre';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE centre (
        id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
        name TEXT NOT NULL,
        country TEXT NOT NULL,
        prefix TEXT NOT NULL,
        operator_name TEXT NOT NULL,
        signing_private_key TEXT NOT NULL,
        signing_public_key TEXT NOT NULL,
        age_identity TEXT NOT NULL,
        age_recipient TEXT NOT NULL,
        envelope_generation INTEGER NOT NULL,
        created_at TEXT NOT NULL
      ) STRICT
    `);
  }
}
