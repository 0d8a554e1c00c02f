/** From one operator to another: a group with its people, somebody who changes groups, and what the former operator is left with. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppClient } from '../../shared/contract/index.ts';
import { somePeople } from '../harness/builders/people.ts';
import { signInAs } from '../harness/sign-in-as.ts';
import { createTestClock, startApp, testCentre } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';

const today = '2026-09-07';
const [marta, bruno] = ['Marta F.', 'Bruno T.'];

describe('handing over', () => {
  let started: StartedApp;
  let client: AppClient;
  let brunoId: string;
  let personIds: string[];

  const aGroup = (name: string, members: readonly string[]) => ({
    name,
    language: 'it',
    room: '',
    startsOn: today,
    meetingsPerWeek: 1 as const,
    personIds: [...members],
    acceptOverTarget: false,
  });
  const observe = (personId: string) =>
    client.record.saveObservations({
      personId,
      observations: { text: 'Noted', language: 'it', translation: '', translatedBy: '' },
    });
  const namesSeen = async () =>
    (await client.people.list()).map(({ preferredName }) => preferredName);

  beforeEach(async () => {
    started = await startApp({ clock: createTestClock(`${today}T09:00:00Z`) });
    ({ client } = started);
    await client.vault.create(testCentre);
    brunoId = await signInAs(started, bruno, ['operator']);
    await signInAs(started, marta, ['operator', 'coordinator']);
    personIds = [];
    for (const person of somePeople(2)) personIds.push((await client.people.create(person)).id);
  });
  afterEach(() => started.stop());

  it('gives a group and its people to the new leader, until it is undone', async () => {
    const [personId = ''] = personIds;
    const { id, leader, mine } = await client.groups.create(aGroup('Group 7', [personId]));
    expect({ name: leader?.name, mine }).toEqual({ name: marta, mine: true });
    expect((await client.groups.leaders()).map(({ name }) => name)).toEqual([bruno, marta]);

    const given = await client.groups.setLeader({ id, leaderId: brunoId });
    expect(given).toMatchObject({ leader: { id: brunoId, name: bruno }, mine: false });
    // She coordinates, and so she reads on; she writes no more.
    expect(await client.people.get({ id: personId })).toMatchObject({ mine: false });
    await expect(observe(personId)).rejects.toMatchObject({
      code: 'refused',
      reason: 'not-your-group',
    });
    await client.history.undo();
    expect(await client.groups.get({ id })).toMatchObject({ leader: { name: marta }, mine: true });
    await observe(personId);

    await client.groups.setLeader({ id, leaderId: brunoId });
    await signInAs(started, marta, ['operator']);
    expect(await namesSeen()).toEqual(['Person 2']);
    expect(await client.groups.list()).toEqual([]);
    await expect(client.groups.get({ id })).rejects.toMatchObject({ reason: 'not-your-group' });
    await expect(client.people.get({ id: personId })).rejects.toMatchObject({ code: 'not-found' });
    await signInAs(started, bruno, ['operator']);
    expect(await namesSeen()).toEqual(['Person 1']);
    await observe(personId);
  });

  it('gives groups to nobody who leads none', async () => {
    const { id } = await client.groups.create(aGroup('Group 7', []));
    await signInAs(started, bruno, ['evaluator']);
    await signInAs(started, marta, ['coordinator']);
    expect((await client.groups.leaders()).map(({ name }) => name)).toEqual([]);
    await expect(client.groups.setLeader({ id, leaderId: brunoId })).rejects.toMatchObject({
      code: 'refused',
      reason: 'not-an-operator',
    });
  });

  it('lets a coordinator make a group that nobody leads yet', async () => {
    await signInAs(started, marta, ['coordinator']);
    const { id, leader } = await client.groups.create(aGroup('Group 8', personIds));
    expect(leader).toBeNull();
    await client.groups.setLeader({ id, leaderId: brunoId });
    await signInAs(started, bruno, ['operator']);
    expect(await namesSeen()).toEqual(['Person 1', 'Person 2']);
    expect((await client.groups.list()).map((group) => group.leader?.name)).toEqual([bruno]);
  });

  it('keeps a leaver with the last leader, whatever day an earlier one writes down', async () => {
    const [personId = ''] = personIds;
    const leave = (id: string, leftOn: string) =>
      client.groups.recordLeaving({ id, personId, leftOn, reason: 'other' });
    const first = await client.groups.create(aGroup('Group 7', [personId]));
    await leave(first.id, today);
    await observe(personId);
    const second = await client.groups.create(aGroup('Group 8', [personId]));
    await client.groups.setLeader({ id: second.id, leaderId: brunoId });
    await leave(second.id, '2026-09-08');

    await signInAs(started, marta, ['operator']);
    await leave(first.id, '2026-12-01');
    await expect(client.people.get({ id: personId })).rejects.toMatchObject({ code: 'not-found' });
    // Who was there stays in the register of the group that she led.
    expect((await client.groups.get({ id: first.id })).members[0]?.preferredName).toBe('Person 1');
    await signInAs(started, bruno, ['operator']);
    await observe(personId);
    expect(await namesSeen()).toEqual(['Person 1']);
  });
});
