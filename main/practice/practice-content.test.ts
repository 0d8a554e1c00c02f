import { describe, expect, it } from 'vitest';
import { readPracticeContent } from './practice-content.ts';
import type { PracticePerson } from './practice-content.ts';

/** When something began, wherever somebody says so. */
const beginnings = ({ learning, experience }: PracticePerson): string[] =>
  [...learning, ...experience].map(({ from }) => from);

/** What means another time in January than in December; summers are looked at below. */
const hangsOnTheDay =
  /\b(?:this|last) (?:year|spring|autumn|winter)\b|quest’anno|(?:anno|primavera|autunno|inverno) scors/u;
const lastSummer = /last summer|estate scorsa/u;
/** From the first day of a summer to the last one of the next, on which it is still the last: no "last summer" is longer ago. */
const daysToLastSummer = 460;

describe.each(['it', 'en'])('the fictional people in %s', (language) => {
  it('begin nothing at a time that lies before their arrival on some days of the year', async () => {
    const { people } = await readPracticeContent('resources/practice', language);
    for (const person of people)
      expect(beginnings(person).filter((from) => hangsOnTheDay.test(from))).toEqual([]);
    const worked = people.filter((person) =>
      beginnings(person).some((from) => lastSummer.test(from)),
    );
    expect(worked.length).toBeGreaterThan(0);
    for (const { arrivedDaysBefore } of worked)
      expect(arrivedDaysBefore).toBeGreaterThan(daysToLastSummer);
  });
});
