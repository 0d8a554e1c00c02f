// What a person has authorised to leave, to whom and until when.
import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.ts';

export class Transfer0060 implements Migration {
  readonly number = 60;
  readonly name = 'transfer';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE transfer_authorisation (
        id TEXT PRIMARY KEY NOT NULL,
        person_id TEXT NOT NULL,
        receiver TEXT NOT NULL,
        purpose TEXT NOT NULL,
        sections TEXT NOT NULL,
        languages TEXT NOT NULL,
        signed_on TEXT NOT NULL,
        language TEXT NOT NULL,
        expires_on TEXT NOT NULL,
        created_at TEXT NOT NULL,
        exported_at TEXT,
        CONSTRAINT "FK_transfer_authorisation_person" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE
      ) STRICT
    `);
    await runner.query(
      'CREATE INDEX IDX_transfer_authorisation_person ON transfer_authorisation (person_id)',
    );
  }
}
