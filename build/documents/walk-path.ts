/** The path of the practice's people, walked from the first day to the last with the clock of each day. */
import { readPracticeContent } from '../../main/practice/practice-content.ts';
import { enterPeople, formGroup, holdMeeting } from '../../main/practice/practice-story.ts';
import type { RecordedPerson } from '../../main/practice/practice-records.ts';
import type { AppClient } from '../../shared/contract/index.ts';
import type { Group } from '../../shared/contract/groups.ts';
import { addDays, planCalendar } from '../../shared/domain/groups/plan-calendar.ts';
import { localDay } from '../../shared/util/local-day.ts';

/** The time of day at which people are entered and a meeting is held. */
const hour = 'T10:00:00';

/** From the first interview to the final one, at two meetings a week: some five and a half weeks, and weekends. */
const daysOfPath = 43;

/** Enters the people on the day of their agreement and holds each meeting on the day it is planned for, all before `now`. */
export async function walkPath(
  client: AppClient,
  now: Date,
  clock: { set(moment: string): void },
): Promise<{ readonly person: RecordedPerson; readonly group: Group }> {
  const content = await readPracticeContent('resources/practice', 'it');
  // A planned day is never one of a weekend, the first day neither.
  const [startsOn] = planCalendar(addDays(localDay(now), -daysOfPath), 2, 1);
  if (startsOn === undefined) throw new Error('The path has no first day');
  clock.set(`${startsOn}${hour}`);
  const people = await enterPeople(client, content.people, startsOn);
  const group = await formGroup(client, content, people, startsOn);
  for (const meeting of group.meetings) {
    clock.set(`${meeting.plannedOn}${hour}`);
    await holdMeeting(client, meeting, people, content);
  }
  const [person] = people;
  if (person === undefined) throw new Error('The practice has no people');
  return { person, group };
}
