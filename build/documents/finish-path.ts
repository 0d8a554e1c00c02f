/** Brings the group of the practice vault to the end of its path: the practice stops in its middle. */
import { readPracticeContent } from '../../main/practice/practice-content.ts';
import type { PracticePerson } from '../../main/practice/practice-content.ts';
import type { RecordedPerson } from '../../main/practice/practice-records.ts';
import { holdMeeting } from '../../main/practice/practice-story.ts';
import type { AppClient } from '../../shared/contract/index.ts';
import type { GroupMember } from '../../shared/contract/groups.ts';
import { addDays } from '../../shared/domain/groups/plan-calendar.ts';
import { localDay } from '../../shared/util/local-day.ts';

/** The time of day at which a meeting of the gallery is held. */
const hour = 'T10:00:00';

/** A moment in the middle of the path from which its end, at two meetings a week, lies before `now`. */
export const beforeTheEnd = (now: Date): string =>
  `${addDays(localDay(now), -daysToTheEnd)}${hour}`;

/** From the seventh meeting to the final interview it is two weeks, and more where weekends lie between. */
const daysToTheEnd = 18;

/** Holds each meeting that is left on the day it is planned for, and writes what it writes. */
export async function finishPath(
  client: AppClient,
  groupId: string,
  clock: { set(moment: string): void },
): Promise<void> {
  const content = await readPracticeContent('resources/practice', 'it');
  const group = await client.groups.get({ id: groupId });
  const people = [];
  for (const member of group.members) people.push(await asRecorded(client, member, content.people));
  for (const meeting of group.meetings.filter(({ status }) => status !== 'closed')) {
    clock.set(`${meeting.plannedOn}${hour}`);
    await holdMeeting(client, meeting, people, content);
  }
}

/** Somebody as the story of the practice knows them, with the evidence that was written so far. */
async function asRecorded(
  client: AppClient,
  { personId, preferredName }: GroupMember,
  people: readonly PracticePerson[],
): Promise<RecordedPerson> {
  const content = people.find(({ person }) => person.preferredName === preferredName);
  if (content === undefined) throw new Error(`${preferredName} is not of the practice`);
  const written = (await client.record.get({ personId })).evidence;
  const evidence = new Map<string, string>();
  for (const { key, description } of content.evidence) {
    const found = written.find((entry) => entry.description === description);
    if (found !== undefined) evidence.set(key, found.id);
  }
  return { id: personId, content, evidence };
}
