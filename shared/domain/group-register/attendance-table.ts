/** The table of a register: people down, meetings across, minutes where somebody was there. */
import type { GroupMember } from '../../contract/groups.ts';
import type { Meeting, MeetingEntry } from '../../contract/meetings.ts';
import type { Block, Cell, TableRow } from '../document/outline.ts';
import { column, dash, fill, joined, label, plain, textCell } from '../portfolio/outline-words.ts';
import type { OutlineWords, Voice } from '../portfolio/outline-words.ts';
import type { RegisterContent } from './register-content.ts';

/** Gives the table; `meetings` in the order of the calendar. */
export function attendanceTable(
  { group }: RegisterContent,
  meetings: readonly Meeting[],
  words: OutlineWords,
): Block {
  const { register } = words.main.labels;
  const mark = { mark: register.caughtUpMark };
  return {
    kind: 'table',
    caption: label(words, (labels) => labels.register.caption),
    legend: label(
      words,
      (labels) => `${fill(labels.register.legend, mark)} ${labels.accessReport.meetingCodes}`,
    ),
    columns: [
      column(words, (labels) => labels.register.code, 8),
      column(words, (labels) => labels.register.name, 13),
      ...meetings.map(({ code }) => ({
        label: [plain(words, code)] as const,
        share: 6,
        align: 'center' as const,
      })),
      column(words, (labels) => labels.register.total, 15, 'end'),
    ],
    headRows: [dateRow(meetings, words)],
    rows: [
      ...group.members.map((member) => memberRow(member, meetings, words)),
      totalRow(meetings, words),
    ],
  };
}

/** Days of meetings that were held; planned ones are quiet. */
function dateRow(meetings: readonly Meeting[], words: OutlineWords): TableRow {
  const { labels } = words.main;
  const days = meetings.map(({ heldOn, plannedOn }) =>
    textCell(
      words,
      shortDay(heldOn ?? plannedOn, words.main),
      heldOn === null ? 'quiet' : 'normal',
    ),
  );
  return { cells: [[], textCell(words, labels.register.date, 'strong'), ...days, []] };
}

function memberRow(
  member: GroupMember,
  meetings: readonly Meeting[],
  words: OutlineWords,
): TableRow {
  const { main } = words;
  const entries = meetings.map(({ entries }) =>
    entries.find(({ personId }) => personId === member.personId),
  );
  const left = member.leftOn === null ? null : main.day(member.leftOn);
  const name: Cell = [
    ...textCell(words, member.preferredName),
    ...(left === null
      ? []
      : textCell(words, fill(main.labels.register.left, { day: left }), 'quiet')),
  ];
  const minutes = entries.reduce((sum, entry) => sum + minutesOf(entry), 0);
  return {
    cells: [
      textCell(words, member.code),
      name,
      ...entries.map((entry) => entryCell(entry, words)),
      textCell(words, main.minutes(minutes), 'strong'),
    ],
  };
}

/** Interviews have a day for each person; it stands below the minutes. */
function entryCell(entry: MeetingEntry | undefined, words: OutlineWords): Cell {
  if (entry === undefined || entry.attendance === null) return [];
  if (entry.attendance === 'absent') return textCell(words, dash);
  const { main } = words;
  const { caughtUpMark } = main.labels.register;
  const minutes = main.number(entry.minutes);
  const text = entry.attendance === 'caught-up' ? `${minutes}${joined}${caughtUpMark}` : minutes;
  return [
    ...textCell(words, text),
    ...(entry.heldOn === null ? [] : textCell(words, shortDay(entry.heldOn, main), 'quiet')),
  ];
}

function totalRow(meetings: readonly Meeting[], words: OutlineWords): TableRow {
  const { main } = words;
  const present = meetings.map(({ entries }) => entries.filter(wasThere).length);
  const minutes = meetings
    .flatMap(({ entries }) => entries)
    .reduce((sum, entry) => sum + minutesOf(entry), 0);
  return {
    cells: [
      [],
      textCell(words, main.labels.register.present, 'strong'),
      ...present.map((count) => textCell(words, main.number(count), 'strong')),
      textCell(words, main.minutes(minutes), 'strong'),
    ],
  };
}

function wasThere({ attendance }: MeetingEntry): boolean {
  return attendance === 'present' || attendance === 'caught-up';
}

/** Minutes count only where somebody was there or caught up. */
function minutesOf(entry: MeetingEntry | undefined): number {
  return entry !== undefined && wasThere(entry) ? entry.minutes : 0;
}

/** Day and month only: twelve columns leave no room for the year, which the period tells. */
function shortDay(day: string, { labels }: Voice): string {
  return fill(labels.register.shortDay, { day: day.slice(8, 10), month: day.slice(5, 7) });
}
