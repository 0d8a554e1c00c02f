// Who works with the vault; until now the centre had one operator, who becomes the first and does everything.
import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.ts';

/** An identifier in the form of UUID version 4, of the database's own randomness. */
const NEW_ID = `lower(
  hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-' ||
  substr('89ab', 1 + (abs(random()) % 4), 1) || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6))
)`;

export class Operators0070 implements Migration {
  readonly number = 70;
  readonly name = 'operators';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE operator (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL,
        roles TEXT NOT NULL,
        slot_id TEXT,
        created_at TEXT NOT NULL,
        removed_at TEXT
      ) STRICT
    `);
    await runner.query(`
      INSERT INTO operator
      SELECT ${NEW_ID}, operator_name, '["operator","coordinator","administrator"]', NULL, created_at, NULL
      FROM centre
    `);
    await runner.query('ALTER TABLE centre DROP COLUMN operator_name');
    for (const [table, column] of [
      ['person', 'entered_by'],
      ['participant_group', 'leader_id'],
    ] as const) {
      await runner.query(`ALTER TABLE ${table} ADD COLUMN ${column} TEXT`);
      await runner.query(`UPDATE ${table} SET ${column} = (SELECT id FROM operator)`);
    }
  }
}
