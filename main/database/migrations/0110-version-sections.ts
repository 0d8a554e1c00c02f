// What each section of a portfolio held when a version was made, as hashes: so that the next one can say what changed.
import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.ts';

export class VersionSections0110 implements Migration {
  readonly number = 110;
  readonly name = 'version-sections';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE portfolio_version ADD COLUMN sections TEXT NOT NULL DEFAULT '{}'`,
    );
  }
}
