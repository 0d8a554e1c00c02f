import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backupsToRemove, keepRule } from './keep-rule.ts';
import type { KnownBackup } from './keep-rule.ts';

const DAY = 86_400_000;
const now = new Date(2026, 10, 25, 18);
const daysAgo = (days: number, hour = 18): Date => new Date(2026, 10, 25 - days, hour);
const at = (moment: Date): KnownBackup => ({ name: moment.toISOString(), moment });
const kept = (backups: readonly KnownBackup[], proved: KnownBackup): string[] => {
  const gone = backupsToRemove(backups, proved.name, now);
  return backups.map(({ name }) => name).filter((name) => !gone.includes(name));
};

test('keeps the newest ten, however close together', () => {
  const backups = Array.from({ length: 15 }, (_, index) => at(new Date(2026, 10, 25, 17, index)));
  const proved = at(now);
  expect(kept([...backups, proved], proved)).toEqual(
    [...backups.slice(-(keepRule.newest - 1)), proved].map(({ name }) => name),
  );
});

test('keeps the last of each of fourteen days, and of each week until thirty-five days', () => {
  const proved = at(now);
  const backups = [
    ...Array.from({ length: 50 }, (_, day) => at(daysAgo(day + 1))),
    // An earlier one of each day, from where the newest ten end.
    ...Array.from({ length: 40 }, (_, day) => at(daysAgo(day + 10, 8))),
  ];
  const ages = kept(backups, proved)
    .map((name) => (now.getTime() - new Date(name).getTime()) / DAY)
    .sort((one, other) => one - other);
  // 25 November 2026 is a Wednesday: the Sundays are 10, 17, 24 and 31 days ago.
  expect(ages.map(Math.round)).toEqual([
    ...Array.from({ length: 13 }, (_, day) => day + 1),
    17,
    24,
    31,
  ]);
});

test('keeps nothing beyond thirty-five days but the one just proved', () => {
  const old = [at(daysAgo(35)), at(daysAgo(36)), at(daysAgo(400))];
  const proved = at(now);
  expect(kept([...old, proved], proved)).toEqual([old[0]?.name, proved.name]);
  const only = old[2] ?? proved;
  expect(kept([only], only)).toEqual([only.name]);
});

test('keeps a backup from a clock that ran ahead only until nine others are there', () => {
  const ahead = at(new Date(2099, 0, 1));
  const proved = at(now);
  const others = Array.from({ length: 9 }, (_, index) => at(new Date(2026, 10, 25, 17, index)));
  expect(kept([ahead, ...others.slice(1), proved], proved)).toContain(ahead.name);
  expect(kept([ahead, ...others, proved], proved)).not.toContain(ahead.name);
});

test('whatever there is: never the proved one, never the newest, no more than there can be', () => {
  const moments = fc.array(
    fc.date({ min: new Date(2026, 8, 1), max: new Date(2026, 11, 31), noInvalidDate: true }),
    {
      maxLength: 80,
    },
  );
  fc.assert(
    fc.property(moments, (dates) => {
      const proved = at(now);
      const backups = [...new Map(dates.map((date) => [date.getTime(), at(date)])).values()];
      const left = kept([...backups, proved], proved);
      expect(left).toContain(proved.name);
      expect(left.length).toBeLessThanOrEqual(keepRule.newest + keepRule.days + 6);
      // Once is enough: what was left is left again.
      const again = backups.filter(({ name }) => left.includes(name));
      expect(backupsToRemove([...again, proved], proved.name, now)).toEqual([]);
    }),
  );
});
