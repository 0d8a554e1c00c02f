import { expect, test } from 'vitest';
import { isOverdue, reminderDays } from './reminders.ts';

const now = new Date('2026-11-25T10:00:00.000Z');

test.each([
  ['done six days ago', '2026-11-19T10:00:00.000Z', '2026-01-01T00:00:00.000Z', false],
  ['done seven days ago', '2026-11-18T10:00:00.000Z', '2026-11-18T10:00:00.000Z', true],
  ['never done, first backup long ago', null, '2026-11-01T10:00:00.000Z', true],
  ['never done, first backup today', null, '2026-11-25T09:00:00.000Z', false],
  ['never done, no backup yet', null, null, false],
  ['done tomorrow, by a clock that ran ahead', '2026-11-26T10:00:00.000Z', null, false],
])('%s', (_, last, since, expected) => {
  expect(isOverdue(last, since, now, reminderDays.copy)).toBe(expected);
});
