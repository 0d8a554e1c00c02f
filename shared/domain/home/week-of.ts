/** A week of the calendar, from Monday as ISO 8601 and the working weeks of the centres have it. */
import { addDays } from '../groups/plan-calendar.ts';

/** Gives the seven days, `YYYY-MM-DD`, of the week in which a day lies. */
export function weekOf(day: string): string[] {
  const sinceMonday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7;
  return Array.from({ length: 7 }, (_, index) => addDays(day, index - sinceMonday));
}
