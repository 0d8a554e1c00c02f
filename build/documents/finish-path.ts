/** Brings the group of the practice vault to the end of its path: the practice stops in its middle. */
import { readPracticeContent } from '../../main/practice/practice-content.ts';
import type { PracticePerson } from '../../main/practice/practice-content.ts';
import type { RecordedPerson } from '../../main/practice/practice-records.ts';
import { holdMeeting } from '../../main/practice/practice-story.ts';
import type { AppClient } from '../../shared/contract/index.ts';
import type { GroupMember } from '../../shared/contract/groups.ts';

/** Holds the meetings that are left, all of them on `day`, and writes what they write. */
export async function finishPath(client: AppClient, groupId: string, day: string): Promise<void> {
  const content = await readPracticeContent('resources/practice', 'it');
  const group = await client.groups.get({ id: groupId });
  const people = [];
  for (const member of group.members) people.push(await asRecorded(client, member, content.people));
  for (const meeting of group.meetings.filter(({ status }) => status !== 'closed'))
    await holdMeeting(client, { ...meeting, plannedOn: day }, people, content);
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
