import { describe, expect, it } from 'vitest';
import { judgeGroupSize } from './group-size.ts';
import { addDays, planCalendar } from './plan-calendar.ts';

describe('the size of a group', () => {
  it.each([
    [0, 'too-few'],
    [7, 'too-few'],
    [8, 'fine'],
    [10, 'fine'],
    [11, 'over-target'],
    [12, 'over-target'],
    [13, 'too-many'],
  ])('of %i people is %s', (count, verdict) => {
    expect(judgeGroupSize(count)).toBe(verdict);
  });
});

describe('the calendar of a group', () => {
  it('keeps the weekday once a week', () => {
    expect(planCalendar('2026-09-07', 1, 3)).toEqual(['2026-09-07', '2026-09-14', '2026-09-21']);
  });

  it('goes three and four days on twice a week', () => {
    expect(planCalendar('2026-09-07', 2, 4)).toEqual([
      '2026-09-07',
      '2026-09-10',
      '2026-09-14',
      '2026-09-17',
    ]);
  });

  it('begins on Monday when the first day is on a weekend, and keeps its distances', () => {
    expect(planCalendar('2026-10-10', 2, 3)).toEqual(['2026-10-12', '2026-10-15', '2026-10-19']);
  });

  it('has no day on a weekend, whatever the first one', () => {
    for (let offset = 0; offset < 14; offset += 1)
      for (const perWeek of [1, 2] as const) {
        const days = planCalendar(addDays('2026-02-20', offset), perWeek, 12);
        const weekend = days.filter((day) =>
          [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()),
        );
        expect(weekend).toEqual([]);
        expect(new Set(days).size).toBe(12);
      }
  });

  it('counts days over the end of a year and through the change of the clocks', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29');
  });
});
