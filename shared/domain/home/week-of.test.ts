import { expect, it } from 'vitest';
import { weekOf } from './week-of.ts';

it.each([
  ['a Wednesday', '2026-11-25', '2026-11-23', '2026-11-29'],
  ['a Monday', '2026-11-23', '2026-11-23', '2026-11-29'],
  ['a Sunday', '2026-11-29', '2026-11-23', '2026-11-29'],
  ['the turn of the year', '2027-01-01', '2026-12-28', '2027-01-03'],
  ['the change to summer time', '2026-03-29', '2026-03-23', '2026-03-29'],
])('gives Monday to Sunday around %s', (_, day, first, last) => {
  const week = weekOf(day);
  expect([week.length, week[0], week[6]]).toEqual([7, first, last]);
});
