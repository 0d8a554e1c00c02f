/** A large vault for measuring: the fictional ten, again and again. */
import { join } from 'node:path';
import { findProgramFolder } from '../../main/node/program-folders.ts';
import { readPracticeContent } from '../../main/practice/practice-content.ts';
import {
  formGroup,
  holdMeeting,
  personOf,
  signAgreements,
} from '../../main/practice/practice-story.ts';
import type { AppClient } from '../../shared/contract/index.ts';

const startsOn = '2026-09-07';

/** Enters `count` people in groups of ten; the first group walks its whole path, the others their first meeting. */
export async function fillVault(client: AppClient, count: number) {
  const content = await readPracticeContent(
    join(findProgramFolder(), 'resources', 'practice'),
    'it',
  );
  const personIds: string[] = [];
  let groupId = '';
  let meetingId = '';
  for (let first = 0; first < count; first += 10) {
    const entered = [];
    for (const one of content.people) {
      const { id } = await client.people.create(personOf(one, startsOn));
      entered.push({ id, content: one });
      personIds.push(id);
    }
    const people = await signAgreements(client, entered, startsOn);
    const group = await formGroup(client, content, people, startsOn);
    const held = first === 0 ? group.meetings.slice(0, 11) : group.meetings.slice(0, 1);
    for (const meeting of held) await holdMeeting(client, meeting, people, content);
    if (first > 0) continue;
    groupId = group.id;
    meetingId = group.meetings[10]?.id ?? '';
  }
  return { personIds, groupId, meetingId };
}
