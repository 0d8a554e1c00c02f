// Which backups of a vault may go: many of the last days, fewer of the weeks before, none beyond the time
// after which erased people must be gone from copies too. Pure.
import { localDay } from '../../util/local-day.ts';

export interface KnownBackup {
  readonly name: string;
  /** When it was made, by the operator's clock. */
  readonly moment: Date;
}

export const keepRule = {
  /** The newest ones, however close together. */
  newest: 10,
  /** Of each of so many days the last one. */
  days: 14,
  /** Of each week the last one, until this many days; nothing older is kept. */
  mostDays: 35,
} as const;

const DAY = 86_400_000;

/**
 * Gives the names of the backups that may be removed now. Never the one just proved, and therefore never the
 * newest proved one. A moment that lies ahead says nothing (a clock was wrong): such a file comes after all others
 * among the newest ten and is kept for no day and no week.
 */
export function backupsToRemove(
  backups: readonly KnownBackup[],
  proved: string,
  now: Date,
): string[] {
  const others = backups.filter(({ name }) => name !== proved);
  const past = others.filter(({ moment }) => moment <= now).sort(newestFirst);
  const ahead = others.filter(({ moment }) => moment > now).sort(newestFirst);
  const kept = new Set(
    [...past.filter((one) => ageInDays(one, now) <= keepRule.mostDays), ...ahead]
      .slice(0, keepRule.newest - 1)
      .map(({ name }) => name),
  );
  // The one just proved stands for its own day and week.
  const standing = backups.filter(({ name }) => name === proved);
  const days = new Set(standing.map(({ moment }) => localDay(moment)));
  const weeks = new Set(standing.map(({ moment }) => mondayOf(moment)));
  for (const one of past) {
    const age = ageInDays(one, now);
    if (age > keepRule.mostDays) break;
    const [day, week] = [localDay(one.moment), mondayOf(one.moment)];
    if (age < keepRule.days && !days.has(day)) kept.add(one.name);
    if (!weeks.has(week)) kept.add(one.name);
    days.add(day);
    weeks.add(week);
  }
  return others.map(({ name }) => name).filter((name) => !kept.has(name));
}

function newestFirst(one: KnownBackup, other: KnownBackup): number {
  return other.moment.getTime() - one.moment.getTime();
}

/** Whole days on the calendar, so that an hour of summer time counts for nothing. */
function ageInDays({ moment }: KnownBackup, now: Date): number {
  return Math.round((dayStart(now).getTime() - dayStart(moment).getTime()) / DAY);
}

function dayStart(moment: Date): Date {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate());
}

function mondayOf(moment: Date): string {
  const sinceMonday = (moment.getDay() + 6) % 7;
  return localDay(
    new Date(moment.getFullYear(), moment.getMonth(), moment.getDate() - sinceMonday),
  );
}
