/** The clock of a request about one's data: one month (GDPR Art. 12(3)), counted as thirty days. */
import { addDays } from '../groups/plan-calendar.ts';

const days = 30;

/** Gives the last day for an answer to a request of a day (`YYYY-MM-DD`). */
export function answerBy(requestedOn: string): string {
  return addDays(requestedOn, days);
}
