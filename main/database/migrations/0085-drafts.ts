// What was typed and not yet whole when the vault was locked, for the operator who typed it.
import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.ts';

export class Drafts0085 implements Migration {
  readonly number = 85;
  readonly name = 'drafts';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE draft (
        operator_id TEXT NOT NULL,
        "key" TEXT NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT "FK_draft_operator" FOREIGN KEY ("operator_id") REFERENCES "operator" ("id") ON DELETE CASCADE,
        PRIMARY KEY (operator_id, "key")
      ) STRICT
    `);
  }
}
