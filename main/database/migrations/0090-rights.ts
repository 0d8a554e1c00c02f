// What people ask for about their data, what may not be used, what was handed over, and what was erased.
import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.ts';

export class Rights0090 implements Migration {
  readonly number = 90;
  readonly name = 'rights';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rights_request (
        id TEXT PRIMARY KEY NOT NULL,
        person_id TEXT NOT NULL,
        kind TEXT NOT NULL,
        requested_on TEXT NOT NULL,
        state TEXT NOT NULL,
        answered_on TEXT,
        outcome TEXT NOT NULL,
        created_at TEXT NOT NULL,
        CONSTRAINT "FK_rights_request_person" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE
      ) STRICT
    `);
    await runner.query('CREATE INDEX IDX_rights_request_person ON rights_request (person_id)');
    await runner.query(`
      CREATE TABLE restriction (
        person_id TEXT PRIMARY KEY NOT NULL,
        since TEXT NOT NULL,
        reason TEXT NOT NULL,
        CONSTRAINT "FK_restriction_person" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE
      ) STRICT
    `);
    await runner.query(`
      CREATE TABLE portfolio_delivery (
        person_id TEXT NOT NULL,
        delivered_on TEXT NOT NULL,
        version INTEGER NOT NULL,
        CONSTRAINT "FK_portfolio_delivery_person" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE,
        PRIMARY KEY (person_id, delivered_on)
      ) STRICT
    `);
    // The proof outlives the person: no foreign key, and nothing in it that says who they were.
    await runner.query(`
      CREATE TABLE erasure (
        id TEXT PRIMARY KEY NOT NULL,
        person_id TEXT NOT NULL,
        scope TEXT NOT NULL,
        erased_on TEXT NOT NULL,
        ground TEXT NOT NULL,
        operator_id TEXT NOT NULL
      ) STRICT
    `);
    await runner.query(`
      CREATE TABLE retention_rule (
        id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
        check_days INTEGER NOT NULL,
        follow_up_months INTEGER NOT NULL,
        proof_years INTEGER NOT NULL
      ) STRICT
    `);
    await runner.query('INSERT INTO retention_rule VALUES (1, 30, 12, 5)');
  }
}
