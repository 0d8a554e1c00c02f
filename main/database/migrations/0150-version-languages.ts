// One row for each language that a version was made in: the report on what is held about a person names them all, and
// making it in another language took away the row of the one before.
import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.ts';

export class VersionLanguages0150 implements Migration {
  readonly number = 150;
  readonly name = 'version-languages';

  async up(runner: QueryRunner): Promise<void> {
    // SQLite changes no primary key in place.
    await runner.query('ALTER TABLE portfolio_version RENAME TO portfolio_version_before');
    await runner.query(`
      CREATE TABLE portfolio_version (
        person_id TEXT NOT NULL,
        number INTEGER NOT NULL,
        data_sha256 TEXT NOT NULL,
        partial INTEGER NOT NULL,
        languages TEXT NOT NULL,
        created_at TEXT NOT NULL,
        sections TEXT NOT NULL DEFAULT '{}',
        CONSTRAINT "FK_portfolio_version_person" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE,
        PRIMARY KEY (person_id, number, languages)
      ) STRICT
    `);
    await runner.query(`
      INSERT INTO portfolio_version (person_id, number, data_sha256, partial, languages, created_at, sections)
      SELECT person_id, number, data_sha256, partial, languages, created_at, sections FROM portfolio_version_before
    `);
    await runner.query('DROP TABLE portfolio_version_before');
  }
}
