/** What follows when somebody's attendance is said, and minutes as they are typed. */
import type { Attendance, Meeting } from '../../../shared/contract/meetings.ts';
import { westernDigits } from '../../../shared/domain/text/western-digits.ts';
import type { RowChange } from './entry-drafts.ts';

/** Catching up is a talk of half an hour. */
const caughtUpMinutes = 30;
const mostMinutes = 600;

/** Fills in the minutes that go with it and, for interviews, the day. */
export function attendanceChange(
  meeting: Pick<Meeting, 'plannedMinutes' | 'kind'>,
  attendance: Attendance,
  heldOn: string | null,
  today: string,
): RowChange {
  const minutes = { present: meeting.plannedMinutes, absent: 0, 'caught-up': caughtUpMinutes };
  const change = { attendance, minutes: minutes[attendance] };
  if (meeting.kind !== 'interview') return change;
  return { ...change, heldOn: attendance === 'absent' ? null : (heldOn ?? today) };
}

/** Minutes from what was typed, in Latin, Arabic or Persian digits; anything else is left out. */
export function toMinutes(text: string): number {
  const digits = westernDigits(text.normalize('NFKC')).replace(/\D/gu, '').slice(-4);
  return Math.min(mostMinutes, Number(digits));
}
