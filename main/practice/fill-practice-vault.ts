/** Fills the practice vault through the public calls: ten fictional people, half-way through their path. */
import { join } from 'node:path';
import type { AppClient } from '../../shared/contract/index.ts';
import { addDays } from '../../shared/domain/groups/plan-calendar.ts';
import { localDay } from '../../shared/util/local-day.ts';
import { readPracticeContent } from './practice-content.ts';
import type { PracticeContent } from './practice-content.ts';
import { enterPeople, formGroup, holdMeeting } from './practice-story.ts';
import type { StoryClock } from './story-clock.ts';

export interface PracticeOptions {
  readonly language: string;
  /** Tells each day of the story while it is recorded; today the group stands before its seventh meeting. */
  readonly clock: StoryClock;
  readonly resourcesFolder: string;
}

/** I1 and G1 to G6 are held; G7 is what the operator meets today. */
const meetingsHeld = 7;
/** Two meetings a week: the eighth falls three and a half weeks after the first. */
const daysSinceStart = 24;

export async function fillPracticeVault(
  client: AppClient,
  options: PracticeOptions,
): Promise<void> {
  const content = await readPracticeContent(
    join(options.resourcesFolder, 'practice'),
    options.language,
  );
  try {
    await tellStory(client, content, options);
  } finally {
    options.clock.tell(null);
  }
}

async function tellStory(
  client: AppClient,
  content: PracticeContent,
  { clock }: PracticeOptions,
): Promise<void> {
  const today = localDay(clock.now());
  const startsOn = addDays(today, -daysSinceStart);
  clock.tell(startsOn);
  const people = await enterPeople(client, content.people, startsOn);
  const group = await formGroup(client, content, people, startsOn);
  for (const meeting of group.meetings.slice(0, meetingsHeld)) {
    clock.tell(meeting.plannedOn);
    await holdMeeting(client, meeting, people, content);
  }
  const next = group.meetings[meetingsHeld];
  if (next !== undefined)
    await client.groups.planMeeting({ id: group.id, meetingId: next.id, plannedOn: today });
}
