// A centre's own Word templates: one for each language of documents. Nothing in them is about anybody.
import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.ts';

export class Templates0130 implements Migration {
  readonly number = 130;
  readonly name = 'templates';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE template (
        language TEXT PRIMARY KEY NOT NULL,
        base64 TEXT NOT NULL,
        since TEXT NOT NULL
      ) STRICT
    `);
  }
}
