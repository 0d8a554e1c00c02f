/** A group's path, walked through the public calls as an operator would: used by the practice vault and the demo. */
import type { Group } from '../../shared/contract/groups.ts';
import type { AppClient } from '../../shared/contract/index.ts';
import type { NewPerson } from '../../shared/contract/people.ts';
import type { MeetingCode } from '../../shared/contract/programmes.ts';
import { groupSize } from '../../shared/domain/groups/group-size.ts';
import { addDays } from '../../shared/domain/groups/plan-calendar.ts';
import type { PracticeContent, PracticePerson } from './practice-content.ts';
import { writersByMeeting } from './practice-records.ts';
import type { RecordedPerson } from './practice-records.ts';

/** The fields of a fictional person on the day when the path begins. */
export function personOf(content: PracticePerson, startsOn: string): NewPerson {
  const arrivedOn = addDays(startsOn, -content.arrivedDaysBefore);
  return { ...content.person, arrivedOn, mayWorkFrom: addDays(arrivedOn, 60) };
}

/** Enters the fictional people and signs their agreements, on the day when the path begins. */
export async function enterPeople(
  client: AppClient,
  contents: readonly PracticePerson[],
  startsOn: string,
): Promise<RecordedPerson[]> {
  const entered = [];
  for (const content of contents) {
    const { id } = await client.people.create(personOf(content, startsOn));
    entered.push({ id, content });
  }
  return signAgreements(client, entered, startsOn);
}

/** Signs the agreement for everybody and asks each consent; gives the people ready for their path. */
export async function signAgreements(
  client: AppClient,
  people: readonly { readonly id: string; readonly content: PracticePerson }[],
  day: string,
): Promise<RecordedPerson[]> {
  for (const { id, content } of people) {
    const language = content.person.languages[0] ?? 'en';
    await client.agreements.sign({
      personId: id,
      signedOn: day,
      language,
      withInterpreter: content.withInterpreter,
    });
    for (const kind of content.consents)
      await client.agreements.decide({ personId: id, kind, granted: true, decidedOn: day });
  }
  return people.map((person) => ({ ...person, evidence: new Map() }));
}

/** Makes the group; more than ten people are accepted with open eyes. */
export async function formGroup(
  client: AppClient,
  content: PracticeContent,
  people: readonly RecordedPerson[],
  startsOn: string,
): Promise<Group> {
  return client.groups.create({
    ...content.group,
    startsOn,
    meetingsPerWeek: 2,
    personIds: people.map(({ id }) => id),
    acceptOverTarget: people.length > groupSize.target,
  });
}

/** Holds one meeting from the first step to the last: attendance, what is kept, records, group notes, closing. */
export async function holdMeeting(
  client: AppClient,
  meeting: Group['meetings'][number],
  people: readonly RecordedPerson[],
  content: PracticeContent,
): Promise<void> {
  const { id, code, plannedOn: day } = meeting;
  await client.meetings.start({ id, heldOn: day });
  const programme = await client.programmes.get({ language: 'en' });
  const steps = programme.meetings.find((one) => one.code === code)?.steps ?? [];
  for (const [stepIndex, step] of steps.entries())
    await client.meetings.saveStep({ id, stepIndex, stepSeconds: step.minutes * 60 });
  for (const one of people) {
    await client.meetings.saveEntry({ id, personId: one.id, ...entryOf(one.content, meeting) });
    for (const write of writersByMeeting[code] ?? []) await write(client, one, day);
  }
  const climate = code === 'G3' ? 3 : 4;
  await client.meetings.saveGroupNotes({ id, climate, groupNotes: content.groupNotes[code] ?? '' });
  await client.meetings.close({ id });
}

const catchUpMinutes = 30;

function entryOf(
  content: PracticePerson,
  { code, kind, plannedMinutes, plannedOn }: Group['meetings'][number],
) {
  const kept = content.kept[code];
  return {
    ...attendanceOf(content, code, plannedMinutes),
    heldOn: kind === 'interview' ? plannedOn : null,
    kept: kept?.text ?? '',
    keptLanguage: kept?.language ?? content.person.languages[0] ?? 'en',
  };
}

function attendanceOf(content: PracticePerson, code: MeetingCode, plannedMinutes: number) {
  if (content.caughtUp.includes(code))
    return { attendance: 'caught-up', minutes: catchUpMinutes } as const;
  if (content.absent.includes(code)) return { attendance: 'absent', minutes: 0 } as const;
  return { attendance: 'present', minutes: plannedMinutes } as const;
}
