/**
 * Settings of the database made worse behind the program's back, for the negative controls: the program
 * still reads back what it has asked for. A test that does not notice this notices nothing.
 */
import { SqliteDriver } from '../../../main/database/sqlite-driver.ts';

interface Sabotage {
  /** What the program says. */
  readonly asked: string;
  /** What is done instead. */
  readonly done: readonly string[];
  /** How it asks whether it was done, and what it hopes to hear. */
  readonly question: string;
  readonly answer: number;
}

const kinds: Readonly<Record<string, Sabotage>> = {
  'synchronous-normal': {
    asked: 'synchronous = FULL',
    done: ['synchronous = NORMAL'],
    question: 'synchronous',
    answer: 2,
  },
  'temporary-files': {
    asked: 'temp_store = MEMORY',
    // And little memory, so that the little that the test types does not fit into it.
    done: ['temp_store = FILE', 'temp.cache_size = 20'],
    question: 'temp_store',
    answer: 2,
  },
};

type Pragma = (this: unknown, source: string, options?: unknown) => unknown;

/** Spoils one setting in this process; without a name, none. */
export function sabotage(name: string | undefined): void {
  if (name === undefined || name === '') return;
  const kind = kinds[name];
  if (kind === undefined) throw new Error(`There is no sabotage ${name}.`);
  const { prototype } = SqliteDriver as unknown as { prototype: { pragma: Pragma } };
  const honest = prototype.pragma;
  prototype.pragma = function spoilt(source, options) {
    if (source === kind.asked) {
      for (const one of kind.done) honest.call(this, one);
      return undefined;
    }
    if (source === kind.question) return kind.answer;
    return honest.call(this, source, options);
  };
}
