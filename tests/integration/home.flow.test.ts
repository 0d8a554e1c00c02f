/** What waits for the operator, through the contract. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppClient } from '../../shared/contract/index.ts';
import { somePeople } from '../harness/builders/people.ts';
import { createTestClock, startApp, testCentre } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';

const today = '2026-09-07';

describe('what waits', () => {
  let started: StartedApp;
  let client: AppClient;
  let personIds: string[];
  let meetingIds: string[];

  /** The tasks as short lines: kind, day, and what they are about. */
  async function waiting(day = today): Promise<string[]> {
    const { tasks } = await client.home.waiting({ today: day });
    return tasks.map((task) => {
      const about = 'meeting' in task ? task.meeting.code : '';
      return [task.kind, task.on, about, task.person.preferredName].filter(Boolean).join(' ');
    });
  }

  const sign = (personId: string) =>
    client.agreements.sign({ personId, signedOn: today, language: 'ar', withInterpreter: false });

  const say = (meeting: number, person: number, attendance: 'present' | 'absent' | 'caught-up') =>
    client.meetings.saveEntry({
      id: meetingIds[meeting] ?? '',
      personId: personIds[person] ?? '',
      attendance,
      minutes: 60,
      heldOn: null,
      kept: '',
      keptLanguage: 'ar',
    });

  const start = (meeting: number) =>
    client.meetings.start({ id: meetingIds[meeting] ?? '', heldOn: today });
  const close = (meeting: number) => client.meetings.close({ id: meetingIds[meeting] ?? '' });

  beforeEach(async () => {
    started = await startApp({ clock: createTestClock(`${today}T09:00:00Z`) });
    client = started.client;
    await client.vault.create(testCentre);
    personIds = [];
    for (const person of somePeople(3)) personIds.push((await client.people.create(person)).id);
    const group = await client.groups.create({
      name: 'Group 7',
      language: 'it',
      room: 'Green room',
      startsOn: today,
      meetingsPerWeek: 2,
      personIds: personIds.slice(0, 2),
      acceptOverTarget: false,
    });
    meetingIds = group.meetings.map(({ id }) => id);
  });
  afterEach(() => started.stop());

  it('counts who has no group, and names agreements that are not signed', async () => {
    expect((await client.home.waiting({ today })).withoutGroup).toBe(1);
    expect(await waiting()).toEqual([
      'agreement 2026-09-07 Person 1',
      'agreement 2026-09-07 Person 2',
    ]);
    await sign(personIds[0] ?? '');
    expect(await waiting()).toEqual(['agreement 2026-09-07 Person 2']);
  });

  it('names an interview until it is held, and a missed meeting until it is caught up', async () => {
    for (const id of personIds) await sign(id);
    await start(0);
    await say(0, 0, 'present');
    expect(await waiting()).toEqual(['interview 2026-09-07 I1 Person 2']);
    await say(0, 1, 'present');
    await close(0);
    await start(1);
    await say(1, 0, 'present');
    await say(1, 1, 'absent');
    expect(await waiting()).toEqual([]);
    await close(1);
    expect(await waiting()).toEqual(['catch-up 2026-09-07 G1 Person 2']);
    await say(1, 1, 'caught-up');
    expect(await waiting()).toEqual([]);
  });

  it('asks for nothing from somebody who has left', async () => {
    await client.groups.recordLeaving({
      id: (await client.groups.list())[0]?.id ?? '',
      personId: personIds[0] ?? '',
      leftOn: today,
      reason: 'moved',
    });
    expect(await waiting()).toEqual(['agreement 2026-09-07 Person 2']);
  });

  it('names steps from a week before their day until they are done', async () => {
    for (const id of personIds) await sign(id);
    const step = (status: 'to-do' | 'done') =>
      client.record.savePlan({
        personId: personIds[0] ?? '',
        steps: [{ text: 'Visit the job centre', activity: null, dueOn: '2026-09-21', status }],
      });
    await step('to-do');
    expect(await waiting('2026-09-13')).toEqual([]);
    expect(await waiting('2026-09-14')).toEqual(['step 2026-09-21 Person 1']);
    expect(await waiting('2026-10-01')).toEqual(['step 2026-09-21 Person 1']);
    await step('done');
    expect(await waiting('2026-10-01')).toEqual([]);
  });

  it('names what is to be read together when the final interview is near', async () => {
    for (const id of personIds) await sign(id);
    await client.record.savePlan({
      personId: personIds[0] ?? '',
      steps: [{ text: 'Ask', activity: null, dueOn: '2027-09-21', status: 'to-do' }],
    });
    expect(await waiting()).toEqual([]);
    await start(11);
    for (const person of [0, 1]) await say(11, person, 'present');
    const [line] = await waiting();
    expect(line).toMatch(/^read-together \d{4}-\d{2}-\d{2} Person 1$/u);
    await client.record.confirm({
      personId: personIds[0] ?? '',
      section: 'plan',
      confirmedOn: today,
      language: 'ar',
    });
    expect(await waiting()).toEqual([]);
  });
});
