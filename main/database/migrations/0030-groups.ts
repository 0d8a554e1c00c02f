// Groups, their calendar of meetings, and what was recorded in each meeting for each person.
import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.ts';

export class Groups0030 implements Migration {
  readonly number = 30;
  readonly name = 'groups';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE participant_group (
        id TEXT PRIMARY KEY NOT NULL,
        name TEXT NOT NULL,
        language TEXT NOT NULL,
        room TEXT NOT NULL,
        programme_id TEXT NOT NULL,
        programme_version TEXT NOT NULL,
        created_at TEXT NOT NULL
      ) STRICT
    `);
    await runner.query(`
      CREATE TABLE group_member (
        group_id TEXT NOT NULL,
        person_id TEXT NOT NULL,
        joined_on TEXT NOT NULL,
        left_on TEXT,
        leaving_reason TEXT,
        CONSTRAINT "FK_group_member_participant_group" FOREIGN KEY ("group_id") REFERENCES "participant_group" ("id") ON DELETE CASCADE,
        CONSTRAINT "FK_group_member_person" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE,
        PRIMARY KEY (group_id, person_id)
      ) STRICT
    `);
    await runner.query('CREATE INDEX IDX_group_member_person ON group_member (person_id)');
    await runner.query(`
      CREATE TABLE meeting (
        id TEXT PRIMARY KEY NOT NULL,
        group_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        code TEXT NOT NULL,
        kind TEXT NOT NULL,
        status TEXT NOT NULL,
        planned_on TEXT NOT NULL,
        held_on TEXT,
        planned_minutes INTEGER NOT NULL,
        step_index INTEGER NOT NULL,
        step_seconds INTEGER NOT NULL,
        climate INTEGER,
        group_notes TEXT NOT NULL,
        closed_at TEXT,
        CONSTRAINT "FK_meeting_participant_group" FOREIGN KEY ("group_id") REFERENCES "participant_group" ("id") ON DELETE CASCADE
      ) STRICT
    `);
    await runner.query('CREATE UNIQUE INDEX IDX_meeting_group ON meeting (group_id, position)');
    await runner.query(`
      CREATE TABLE meeting_entry (
        meeting_id TEXT NOT NULL,
        person_id TEXT NOT NULL,
        attendance TEXT,
        minutes INTEGER NOT NULL,
        held_on TEXT,
        kept TEXT NOT NULL,
        kept_language TEXT NOT NULL,
        CONSTRAINT "FK_meeting_entry_meeting" FOREIGN KEY ("meeting_id") REFERENCES "meeting" ("id") ON DELETE CASCADE,
        CONSTRAINT "FK_meeting_entry_person" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE,
        PRIMARY KEY (meeting_id, person_id)
      ) STRICT
    `);
    await runner.query('CREATE INDEX IDX_meeting_entry_person ON meeting_entry (person_id)');
  }
}
