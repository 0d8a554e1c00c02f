// What the centre prints at the head of its documents. One row of text, as of the centre itself, and its pictures,
// which are small (shared/domain/letterhead/logo-limits.ts) and so lie in the vault and in its backups.
import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.ts';

export class Letterhead0120 implements Migration {
  readonly number = 120;
  readonly name = 'letterhead';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE letterhead (
        id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
        address TEXT NOT NULL,
        telephone TEXT NOT NULL,
        email TEXT NOT NULL,
        website TEXT NOT NULL,
        funding_line TEXT NOT NULL
      ) STRICT
    `);
    await runner.query(`INSERT INTO letterhead VALUES (1, '', '', '', '', '')`);
    await runner.query(`
      CREATE TABLE logo (
        id TEXT PRIMARY KEY NOT NULL,
        place TEXT NOT NULL,
        position INTEGER NOT NULL,
        name TEXT NOT NULL,
        png TEXT NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL
      ) STRICT
    `);
  }
}
