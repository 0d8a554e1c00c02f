// Which versions of a portfolio left the program.
import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.ts';

export class Portfolio0050 implements Migration {
  readonly number = 50;
  readonly name = 'portfolio';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE portfolio_version (
        person_id TEXT NOT NULL,
        number INTEGER NOT NULL,
        data_sha256 TEXT NOT NULL,
        partial INTEGER NOT NULL,
        languages TEXT NOT NULL,
        created_at TEXT NOT NULL,
        CONSTRAINT "FK_portfolio_version_person" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE,
        PRIMARY KEY (person_id, number)
      ) STRICT
    `);
  }
}
