/** Reads a day as people in Europe write it: year first, or day first; never month first. */
import { westernDigits } from '../text/western-digits.ts';

const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u;
const dayFirst = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/u;
const earliest = '1980-01-01';

/**
 * Gives the day as `YYYY-MM-DD`, or null when it is unclear which day is meant, the day does not
 * exist, lies after `today` or before 1980.
 */
export function parseDay(text: string, today: string): string | null {
  if (text.length > 40) return null;
  const plain = westernDigits(text).replace(/[\s\p{Cf}]/gu, '');
  const year = yearFirst.exec(plain);
  const day = dayFirst.exec(plain);
  const parts = year ? [year[1], year[3], year[4]] : day ? [day[4], day[3], day[1]] : null;
  if (parts === null) return null;
  const [y = '', m = '', d = ''] = parts;
  const written = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isRealDay(written) && written >= earliest && written <= today ? written : null;
}

function isRealDay(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day);
}
