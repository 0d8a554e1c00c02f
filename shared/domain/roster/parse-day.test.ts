import { describe, expect, it } from 'vitest';
import { parseDay } from './parse-day.ts';

const today = '2026-03-20';

describe('parseDay', () => {
  it.each([
    ['2025-11-04', '2025-11-04'],
    ['2025-1-4', '2025-01-04'],
    ['2025/11/04', '2025-11-04'],
    ['04/11/2025', '2025-11-04'],
    ['04.11.2025', '2025-11-04'],
    ['4-11-2025', '2025-11-04'],
    [' 29/2/2024 ', '2024-02-29'],
    ['٠٤/١١/٢٠٢٥', '2025-11-04'],
    ['2026-03-20', '2026-03-20'],
    ['1980-01-01', '1980-01-01'],
  ])('reads %s as %s', (text, day) => {
    expect(parseDay(text, today)).toBe(day);
  });

  it.each([
    ['month first', '11/25/2025'],
    ['two-digit year', '04/11/25'],
    ['a day that does not exist', '31/04/2025'],
    ['29 February of a common year', '2025-02-29'],
    ['tomorrow', '2026-03-21'],
    ['long ago', '1979-12-31'],
    ['a serial number', '45965'],
    ['words', 'last spring'],
    ['mixed separators', '4/11-2025'],
    ['zeros', '00/00/2025'],
    ['a huge text', '1'.repeat(1_000_000)],
  ])('does not guess: %s', (_, text) => {
    expect(parseDay(text, today)).toBeNull();
  });
});
