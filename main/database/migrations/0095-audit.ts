// The audit log: a chain of what was done by whom, without a name or a value. Nothing in it can be changed or
// removed; its key lies with the centre's other secrets, so that it outlives a change of the vault's keys.
import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.ts';

export class Audit0095 implements Migration {
  readonly number = 95;
  readonly name = 'audit';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_entry (
        seq INTEGER PRIMARY KEY NOT NULL,
        at TEXT NOT NULL,
        actor TEXT NOT NULL,
        action TEXT NOT NULL,
        object TEXT NOT NULL,
        outcome TEXT NOT NULL,
        mac TEXT NOT NULL
      ) STRICT
    `);
    for (const change of ['UPDATE', 'DELETE'])
      await runner.query(`
        CREATE TRIGGER audit_entry_no_${change.toLowerCase()} BEFORE ${change} ON audit_entry
        BEGIN SELECT RAISE(ABORT, 'the audit log only grows'); END
      `);
    await runner.query(`ALTER TABLE centre ADD COLUMN audit_key TEXT NOT NULL DEFAULT ''`);
    await runner.query(`UPDATE centre SET audit_key = lower(hex(randomblob(32)))`);
  }
}
