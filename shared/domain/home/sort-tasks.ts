/** The order in which tasks wait: by day, and on one day the people's before the paper's. */
import type { WaitingTask } from '../../contract/home.ts';

const order: Readonly<Record<WaitingTask['kind'], number>> = {
  interview: 0,
  agreement: 1,
  'catch-up': 2,
  'read-together': 3,
  rights: 4,
  step: 5,
};

/** Gives the tasks sorted by day, then by kind, then by the person's code. */
export function sortTasks(tasks: readonly WaitingTask[]): WaitingTask[] {
  return [...tasks].sort(
    (one, other) =>
      one.on.localeCompare(other.on) ||
      order[one.kind] - order[other.kind] ||
      one.person.code.localeCompare(other.person.code, 'en', { numeric: true }),
  );
}
