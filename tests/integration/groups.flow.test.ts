/** Groups and meetings through the contract. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppClient } from '../../shared/contract/index.ts';
import { somePeople } from '../harness/builders/people.ts';
import { createTestClock, startApp, testCentre, testPassphrase } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';

const today = '2026-09-07';

async function enter(client: AppClient, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (const person of somePeople(count)) ids.push((await client.people.create(person)).id);
  return ids;
}

function aGroup(personIds: string[], acceptOverTarget = false) {
  return {
    name: 'Group 7',
    language: 'it',
    room: 'Green room',
    startsOn: today,
    meetingsPerWeek: 2 as const,
    personIds,
    acceptOverTarget,
  };
}

describe('groups and meetings', () => {
  let started: StartedApp;
  let client: AppClient;

  beforeEach(async () => {
    started = await startApp({ clock: createTestClock(`${today}T09:00:00Z`) });
    client = started.client;
    await client.vault.create(testCentre);
  });
  afterEach(() => started.stop());

  it('gives a group of ten the twelve meetings of the programme, none on a weekend', async () => {
    const group = await client.groups.create(aGroup(await enter(client, 10)));
    expect(group.meetings.map(({ code }) => code).join(' ')).toBe(
      'I1 G1 G2 G3 G4 G5 G6 G7 G8 G9 G10 I2',
    );
    expect(group.meetings[0]?.plannedOn).toBe(today);
    const weekdays = group.meetings.map(({ plannedOn }) => new Date(plannedOn).getUTCDay());
    expect(weekdays.every((day) => day >= 1 && day <= 5)).toBe(true);
    expect(group.programmeVersion).toMatch(/^\d+\.\d+\.\d+$/u);
  });

  it('knows the group of a person, and none before and after leaving; nobody of a stranger', async () => {
    const [personId = '', other = ''] = await enter(client, 2);
    const ask = () => client.groups.ofPerson({ personId });
    expect(await ask()).toBeNull();
    const group = await client.groups.create(aGroup([personId, other]));
    expect(await ask()).toEqual(group);
    await client.groups.recordLeaving({
      id: group.id,
      personId,
      leftOn: today,
      reason: 'found-work',
    });
    expect(await ask()).toBeNull();
    await expect(client.groups.ofPerson({ personId: group.id })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('lets people join on the first day of a group that is entered after it began', async () => {
    const [early = '', late = ''] = await enter(client, 2);
    const joined = async (personId: string, startsOn: string) =>
      (await client.groups.create({ ...aGroup([personId]), startsOn })).members[0]?.joinedOn;
    expect(await joined(early, '2026-08-03')).toBe('2026-08-03');
    expect(await joined(late, '2026-10-05')).toBe(today);
  });

  it('warns at the eleventh person and refuses the thirteenth', async () => {
    const ids = await enter(client, 13);
    const { id } = await client.groups.create(aGroup(ids.slice(0, 10)));
    const add = (index: number, acceptOverTarget: boolean) =>
      client.groups.addMember({ id, personId: ids[index] ?? '', acceptOverTarget });
    await expect(add(10, false)).rejects.toMatchObject({ code: 'conflict', reason: 'over-target' });
    expect((await add(10, true)).members).toHaveLength(11);
    expect((await add(11, true)).members).toHaveLength(12);
    await expect(add(12, true)).rejects.toMatchObject({ code: 'refused', reason: 'group-full' });
    expect((await client.groups.get({ id })).members).toHaveLength(12);
  });

  it('makes nothing when a group is refused', async () => {
    const ids = await enter(client, 13);
    await expect(client.groups.create(aGroup(ids, true))).rejects.toMatchObject({
      reason: 'group-full',
    });
    expect(await client.groups.list()).toEqual([]);
  });

  it('has nobody in two groups', async () => {
    const ids = await enter(client, 9);
    await client.groups.create(aGroup(ids));
    await expect(client.groups.create(aGroup(ids.slice(0, 1)))).rejects.toMatchObject({
      reason: 'already-in-a-group',
    });
  });

  it('resumes a meeting where it was after the program was closed', async () => {
    const group = await client.groups.create(aGroup(await enter(client, 8)));
    const id = group.meetings[1]?.id ?? '';
    const personId = group.members[0]?.personId ?? '';
    await client.meetings.start({ id, heldOn: today });
    await client.meetings.saveStep({ id, stepIndex: 3, stepSeconds: 245 });
    const row = {
      attendance: 'present' as const,
      minutes: 120,
      heldOn: null,
      kept: 'أخيط الفساتين',
      keptLanguage: 'ar',
    };
    await client.meetings.saveEntry({ id, personId, ...row });
    await started.app.dispose();

    const again = await startApp({ folder: started.folder });
    await again.client.vault.unlock({ passphrase: testPassphrase });
    const meeting = await again.client.meetings.get({ id });
    expect(meeting).toMatchObject({
      status: 'running',
      stepIndex: 3,
      stepSeconds: 245,
      heldOn: today,
    });
    expect(meeting.entries.find((entry) => entry.personId === personId)).toMatchObject(row);
    expect((await again.client.meetings.due())[0]).toMatchObject({ id, status: 'running' });
    await again.stop();
  });

  it('closes a meeting only when everybody’s attendance is said', async () => {
    const group = await client.groups.create(aGroup(await enter(client, 8)));
    const id = group.meetings[0]?.id ?? '';
    await expect(client.meetings.close({ id })).rejects.toMatchObject({ reason: 'not-begun' });
    await client.meetings.start({ id, heldOn: today });
    const [first, ...others] = group.members;
    const say = (personId: string, attendance: 'present' | 'absent') =>
      client.meetings.saveEntry({
        id,
        personId,
        attendance,
        minutes: 75,
        heldOn: today,
        kept: '',
        keptLanguage: 'ar',
      });
    for (const { personId } of others) await say(personId, 'present');
    await expect(client.meetings.close({ id })).rejects.toMatchObject({
      reason: 'attendance-missing',
      details: { count: 1 },
    });
    await say(first?.personId ?? '', 'absent');
    expect(await client.meetings.close({ id })).toMatchObject({ status: 'closed' });
    const after = await client.groups.get({ id: group.id });
    expect(after.members.map(({ path, minutes }) => [path[0], minutes]).slice(0, 2)).toEqual([
      ['absent', 0],
      ['present', 75],
    ]);
  });

  it('leaves a leaver out of the next meeting and keeps what was recorded', async () => {
    const group = await client.groups.create(aGroup(await enter(client, 8)));
    const [first, second] = group.meetings;
    const personId = group.members[0]?.personId ?? '';
    await client.meetings.start({ id: first?.id ?? '', heldOn: today });
    await client.meetings.saveEntry({
      id: first?.id ?? '',
      personId,
      attendance: 'present',
      minutes: 60,
      heldOn: today,
      kept: '',
      keptLanguage: 'ar',
    });
    await client.groups.recordLeaving({
      id: group.id,
      personId,
      leftOn: '2026-09-08',
      reason: 'found-work',
    });
    const has = async (id: string) =>
      (await client.meetings.get({ id })).entries.some((entry) => entry.personId === personId);
    expect([await has(first?.id ?? ''), await has(second?.id ?? '')]).toEqual([true, false]);
    const member = (await client.groups.get({ id: group.id })).members.find(
      (one) => one.personId === personId,
    );
    expect(member).toMatchObject({
      leftOn: '2026-09-08',
      leavingReason: 'found-work',
      minutes: 60,
    });
  });

  it('moves a meeting that has not begun, and no other', async () => {
    const group = await client.groups.create(aGroup(await enter(client, 8)));
    const meetingId = group.meetings[2]?.id ?? '';
    const moved = await client.groups.planMeeting({
      id: group.id,
      meetingId,
      plannedOn: '2026-10-01',
    });
    expect(moved.meetings[2]?.plannedOn).toBe('2026-10-01');
    await client.meetings.start({ id: meetingId, heldOn: '2026-10-01' });
    await expect(
      client.groups.planMeeting({ id: group.id, meetingId, plannedOn: '2026-10-02' }),
    ).rejects.toMatchObject({ reason: 'already-begun' });
  });
});
