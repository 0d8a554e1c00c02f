// What a step of the schema is, and its translation for TypeORM.
import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * One step of the schema, in raw SQL, never edited once released. `number` goes up in tens; `name`
 * is written out, because a bundler may rename classes. There is no way back: a copy of the file is.
 */
export interface Migration {
  readonly number: number;
  readonly name: string;
  up(runner: QueryRunner): Promise<void>;
}

export type MigrationClass = new () => Migration;

/**
 * Gives the numbers of the steps, in order.
 *
 * @throws Error when they do not go up: the order of the list is the order of execution.
 */
export function migrationNumbers(migrations: readonly MigrationClass[]): readonly number[] {
  const numbers = migrations.map((Step) => new Step().number);
  numbers.forEach((number, index) => {
    if (!Number.isSafeInteger(number) || number <= (numbers[index - 1] ?? 0)) {
      throw new Error(`Migration ${number} is out of order.`);
    }
  });
  return numbers;
}

/** Gives the class that TypeORM runs for a step: in one transaction it also counts `user_version` up. */
export function forTypeOrm(Step: MigrationClass): new () => MigrationInterface {
  return class implements MigrationInterface {
    private readonly step = new Step();
    // TypeORM reads the order off the last 13 characters, where it expects a time.
    readonly name = `${this.step.name}-${String(this.step.number).padStart(13, '0')}`;

    async up(runner: QueryRunner): Promise<void> {
      await this.step.up(runner);
      await runner.query(`PRAGMA user_version = ${this.step.number}`);
    }

    down(): Promise<void> {
      return Promise.reject(new Error('Migrations are not undone.'));
    }
  };
}
