import { expect, it } from 'vitest';
import { localDay } from '../../shared/util/local-day.ts';
import { createStoryClock } from './story-clock.ts';

it('stands on the day that is told, and goes on with the real time afterwards', () => {
  const real = new Date('2026-06-12T08:30:00.000Z');
  const clock = createStoryClock({ now: () => real });
  expect(clock.now()).toEqual(real);
  clock.tell('2026-05-19');
  expect(localDay(clock.now())).toBe('2026-05-19');
  clock.tell(null);
  expect(clock.now()).toEqual(real);
});
