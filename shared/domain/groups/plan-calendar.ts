/** Dates for the twelve meetings of a new group; every one can be moved later. */

/**
 * Gives `count` days (`YYYY-MM-DD`), the first being `startsOn`. Once a week keeps the weekday; twice a
 * week goes three, then four days on. A day of a weekend becomes the Monday after it.
 */
export function planCalendar(startsOn: string, meetingsPerWeek: 1 | 2, count: number): string[] {
  const first = workday(startsOn);
  const days: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const offset = meetingsPerWeek === 1 ? index * 7 : Math.floor(index / 2) * 7 + (index % 2) * 3;
    days.push(workday(addDays(first, offset)));
  }
  return days;
}

/** Gives the day `count` days after another; both as `YYYY-MM-DD`. */
export function addDays(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}

function workday(day: string): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 6) return addDays(day, 2);
  return weekday === 0 ? addDays(day, 1) : day;
}
