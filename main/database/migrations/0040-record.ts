// The record of a person: everything a portfolio is made of.
import type { QueryRunner } from 'typeorm';
import type { Migration } from '../migration.ts';

export class Record0040 implements Migration {
  readonly number = 40;
  readonly name = 'record';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE profile (
        person_id TEXT PRIMARY KEY NOT NULL,
        voice TEXT NOT NULL,
        interests TEXT NOT NULL,
        personal_values TEXT NOT NULL,
        conditions TEXT NOT NULL,
        observations TEXT NOT NULL,
        CONSTRAINT "FK_profile_person" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE
      ) STRICT
    `);
    await runner.query(`
      CREATE TABLE learning (
        id TEXT PRIMARY KEY NOT NULL,
        person_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        title TEXT NOT NULL,
        place TEXT NOT NULL,
        from_when TEXT NOT NULL,
        to_when TEXT NOT NULL,
        hours INTEGER,
        language TEXT,
        finished INTEGER,
        document TEXT NOT NULL,
        evidence_ids TEXT NOT NULL,
        share INTEGER NOT NULL,
        CONSTRAINT "FK_learning_person" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE
      ) STRICT
    `);
    await runner.query('CREATE INDEX IDX_learning_person ON learning (person_id, position)');
    await runner.query(`
      CREATE TABLE experience (
        id TEXT PRIMARY KEY NOT NULL,
        person_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        kind TEXT NOT NULL,
        role TEXT NOT NULL,
        sector TEXT NOT NULL,
        employer TEXT NOT NULL,
        show_employer INTEGER NOT NULL,
        place TEXT NOT NULL,
        from_when TEXT NOT NULL,
        to_when TEXT NOT NULL,
        hours INTEGER,
        tasks TEXT NOT NULL,
        tools TEXT NOT NULL,
        autonomy TEXT,
        evidence_ids TEXT NOT NULL,
        share INTEGER NOT NULL,
        CONSTRAINT "FK_experience_person" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE
      ) STRICT
    `);
    await runner.query('CREATE INDEX IDX_experience_person ON experience (person_id, position)');
    await runner.query(`
      CREATE TABLE language_skill (
        id TEXT PRIMARY KEY NOT NULL,
        person_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        language TEXT NOT NULL,
        mother_tongue INTEGER NOT NULL,
        listening TEXT,
        reading TEXT,
        speaking TEXT,
        writing TEXT,
        basis TEXT NOT NULL,
        share INTEGER NOT NULL,
        CONSTRAINT "FK_language_skill_person" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE
      ) STRICT
    `);
    await runner.query(
      'CREATE INDEX IDX_language_skill_person ON language_skill (person_id, position)',
    );
    await runner.query(`
      CREATE TABLE competence (
        id TEXT PRIMARY KEY NOT NULL,
        person_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        own_words TEXT NOT NULL,
        standard_term TEXT NOT NULL,
        standard_code TEXT NOT NULL,
        context TEXT NOT NULL,
        level_self TEXT,
        level_operator TEXT,
        evidence_ids TEXT NOT NULL,
        share INTEGER NOT NULL,
        CONSTRAINT "FK_competence_person" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE
      ) STRICT
    `);
    await runner.query('CREATE INDEX IDX_competence_person ON competence (person_id, position)');
    await runner.query(`
      CREATE TABLE evidence (
        id TEXT PRIMARY KEY NOT NULL,
        person_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        number INTEGER NOT NULL,
        code TEXT NOT NULL,
        description TEXT NOT NULL,
        seen_by TEXT NOT NULL,
        seen_on TEXT,
        share INTEGER NOT NULL,
        CONSTRAINT "FK_evidence_person" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE
      ) STRICT
    `);
    await runner.query('CREATE INDEX IDX_evidence_person ON evidence (person_id, position)');
    await runner.query(`
      CREATE TABLE project (
        person_id TEXT NOT NULL,
        plan TEXT NOT NULL,
        occupation TEXT NOT NULL,
        why TEXT NOT NULL,
        gap TEXT NOT NULL,
        obstacles TEXT NOT NULL,
        help TEXT NOT NULL,
        activities TEXT NOT NULL,
        CONSTRAINT "FK_project_person" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE,
        PRIMARY KEY (person_id, plan)
      ) STRICT
    `);
    await runner.query(`
      CREATE TABLE plan_step (
        person_id TEXT NOT NULL,
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        activity TEXT,
        due_on TEXT NOT NULL,
        status TEXT NOT NULL,
        CONSTRAINT "FK_plan_step_person" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE,
        PRIMARY KEY (person_id, position)
      ) STRICT
    `);
    await runner.query(`
      CREATE TABLE confirmation (
        person_id TEXT NOT NULL,
        section TEXT NOT NULL,
        confirmed_on TEXT NOT NULL,
        language TEXT NOT NULL,
        CONSTRAINT "FK_confirmation_person" FOREIGN KEY ("person_id") REFERENCES "person" ("id") ON DELETE CASCADE,
        PRIMARY KEY (person_id, section)
      ) STRICT
    `);
  }
}
