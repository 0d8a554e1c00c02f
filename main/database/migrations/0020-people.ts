// Who takes part, what they agreed to, and the counters that codes come from.
import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.ts';

export class People0020 implements Migration {
  readonly number = 20;
  readonly name = 'people';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE counter (
        name TEXT PRIMARY KEY NOT NULL,
        last INTEGER NOT NULL
      ) STRICT
    `);
    await runner.query(`
      CREATE TABLE person (
        id TEXT PRIMARY KEY NOT NULL,
        code_number INTEGER NOT NULL,
        code TEXT NOT NULL,
        preferred_name TEXT NOT NULL,
        languages TEXT NOT NULL,
        literacy_first_language TEXT NOT NULL,
        literacy_host_language TEXT NOT NULL,
        arrived_on TEXT,
        may_work_from TEXT,
        availability TEXT NOT NULL,
        availability_note TEXT NOT NULL,
        provenance TEXT,
        created_at TEXT NOT NULL,
        CONSTRAINT "UQ_person_code" UNIQUE ("code")
      ) STRICT
    `);
    await runner.query(`
      CREATE TABLE agreement (
        person_id TEXT PRIMARY KEY NOT NULL,
        signed_on TEXT NOT NULL,
        language TEXT NOT NULL,
        with_interpreter INTEGER NOT NULL,
        withdrawn_on TEXT,
        CONSTRAINT "FK_agreement_person" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE
      ) STRICT
    `);
    await runner.query(`
      CREATE TABLE consent (
        person_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        granted INTEGER NOT NULL,
        decided_on TEXT NOT NULL,
        CONSTRAINT "FK_consent_person" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE,
        PRIMARY KEY (person_id, kind)
      ) STRICT
    `);
  }
}
