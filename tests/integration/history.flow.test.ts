/** Undo and redo through the contract: every change of data goes back and forward, to the last byte. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppClient } from '../../shared/contract/index.ts';
import type { WireEvent } from '../../shared/wire.ts';
import { aPerson, somePeople } from '../harness/builders/people.ts';
import { dumpVault } from '../harness/dump-vault.ts';
import { aPdfPrinter } from '../harness/fake-pdf-printer.ts';
import { aChange, makeChanges } from '../harness/random-changes.ts';
import { createTestClock, startApp, testCentre, testPassphrase } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';

/** Where a meeting's clock stands is not undone. */
const clockColumns = ['meeting.step_index', 'meeting.step_seconds'];

const aGroup = {
  name: 'Group 1',
  language: 'it',
  room: '',
  startsOn: '2026-11-19',
  meetingsPerWeek: 2,
  acceptOverTarget: false,
} as const;

describe('undo and redo', () => {
  const clock = createTestClock('2026-11-19T09:00:00Z');
  let started: StartedApp;
  let client: AppClient;

  beforeEach(async () => {
    clock.set('2026-11-19T09:00:00Z');
    started = await startApp({ clock, pdfPrinter: aPdfPrinter() });
    client = started.client;
    await client.vault.create(testCentre);
  });
  afterEach(() => started.stop());

  /** All but the numbers that are never given twice, and the log of what was done, which is never taken back. */
  async function dump() {
    const {
      counter: _counter,
      audit_entry: _log,
      ...tables
    } = await dumpVault(started, clockColumns);
    return tables;
  }
  const later = (seconds: number) =>
    clock.set(new Date(clock.now().getTime() + seconds * 1000).toISOString());

  async function everything(direction: 'undo' | 'redo'): Promise<number> {
    for (let steps = 0; ; steps += 1) {
      if ((await client.history.state())[direction] === null) return steps;
      await client.history[direction]();
    }
  }

  it('brings any changes back and forward again, byte by byte', async () => {
    const personIds: string[] = [];
    for (const person of somePeople(3)) personIds.push((await client.people.create(person)).id);
    const group = await client.groups.create({ ...aGroup, personIds });
    await client.meetings.start({ id: group.meetings[0]?.id ?? '', heldOn: '2026-11-19' });
    // A vault that was opened a moment ago has nothing to undo.
    await client.vault.lock();
    await client.vault.unlock({ passphrase: testPassphrase });
    let steps = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(aChange, { minLength: 10, maxLength: 30 }),
        fc.constantFrom(0, 2, 30),
        async (changes, seconds) => {
          const before = await dump();
          await makeChanges(client, changes, () => later(seconds));
          const after = await dump();
          const undone = await everything('undo');
          expect(await dump()).toEqual(before);
          // Not everything: where nothing was changed, the round before can still be done again.
          for (let step = 0; step < undone; step += 1) await client.history.redo();
          expect(await dump()).toEqual(after);
          await everything('undo');
          steps += undone;
        },
      ),
      { numRuns: 8, endOnFailure: true },
    );
    expect(steps).toBeGreaterThan(20);
  }, 120_000);

  it('names the step, says when it was, and announces what it touched', async () => {
    expect(await client.history.state()).toEqual({ undo: null, redo: null, savedAt: null });
    const { id } = await client.people.create(aPerson());
    const step = { channel: 'people.create', at: '2026-11-19T09:00:00.000Z' };
    expect(await client.history.state()).toEqual({ undo: step, redo: null, savedAt: step.at });

    later(60);
    const heard: WireEvent[] = [];
    started.app.events.subscribe((event) => heard.push(event));
    expect(await client.history.undo()).toEqual(step);
    await expect(client.people.get({ id })).rejects.toMatchObject({ code: 'not-found' });
    const state = { undo: null, redo: step, savedAt: '2026-11-19T09:01:00.000Z' };
    expect(heard).toContainEqual({ topic: 'data.changed', payload: { feature: 'people' } });
    expect(heard).toContainEqual({ topic: 'history.changed', payload: state });

    await client.history.redo();
    expect((await client.people.get({ id })).preferredName).toBe('Samira A.');
  });

  it('says so when there is nothing', async () => {
    await expect(client.history.undo()).rejects.toMatchObject({ reason: 'nothing-to-undo' });
    await expect(client.history.redo()).rejects.toMatchObject({ reason: 'nothing-to-redo' });
  });

  it('makes no step of a command that changed or stored nothing', async () => {
    const { id } = await client.people.create(aPerson());
    later(60);
    await client.people.update({ id, ...aPerson() });
    await expect(client.people.update({ id, ...aPerson({ languages: [] }) })).rejects.toThrow();
    expect((await client.history.state()).undo?.channel).toBe('people.create');
  });

  it('forgets what could be done again when something new is changed', async () => {
    await client.people.create(aPerson());
    await client.history.undo();
    await client.people.create(aPerson());
    expect((await client.history.state()).redo).toBeNull();
  });

  it('takes typing in a row of a meeting back in one step, and everybody’s attendance in one', async () => {
    const personIds = [];
    for (const person of somePeople(3)) personIds.push((await client.people.create(person)).id);
    const { meetings } = await client.groups.create({ ...aGroup, personIds });
    const id = meetings[0]?.id ?? '';
    await client.meetings.start({ id, heldOn: '2026-11-19' });
    const save = (personId: string, kept: string) =>
      client.meetings.saveEntry({
        id,
        personId,
        attendance: 'present',
        minutes: 60,
        heldOn: null,
        kept,
        keptLanguage: 'ar',
      });
    const said = async () =>
      (await client.meetings.get({ id })).entries.map(({ attendance, kept }) => attendance ?? kept);

    for (const personId of personIds) await save(personId, '');
    later(30);
    for (const kept of ['s', 'se', 'sew']) {
      await save(personIds[0] ?? '', kept);
      // The clock of the meeting goes on and is no step.
      await client.meetings.saveStep({ id, stepIndex: 1, stepSeconds: 10 });
      later(1);
    }
    await client.history.undo();
    expect((await client.meetings.get({ id })).entries[0]?.kept).toBe('');
    expect(await said()).toEqual(['present', 'present', 'present']);
    await client.history.undo();
    expect(await said()).toEqual(['', '', '']);
    expect((await client.meetings.get({ id })).stepIndex).toBe(1);
    expect((await client.history.state()).undo?.channel).toBe('meetings.start');
  });

  it('remembers a hundred steps', async () => {
    for (let number = 0; number < 105; number += 1) await client.people.create(aPerson());
    expect(await everything('undo')).toBe(100);
    expect(await client.people.list()).toHaveLength(5);
  });

  it('never gives a code twice, also after an undo', async () => {
    await client.people.create(aPerson());
    await client.history.undo();
    expect((await client.people.create(aPerson())).code).toBe('CL-0002');
  });

  it('never takes back that something left, and brings it back with its person', async () => {
    const { id } = await client.people.create(aPerson());
    await client.agreements.sign({
      personId: id,
      signedOn: '2026-11-01',
      language: 'ar',
      withInterpreter: false,
    });
    const { ageRecipient } = await client.transfer.card();
    await client.transfer.authorise({
      personId: id,
      receiver: { name: 'El Faro', country: 'ES', ageRecipient },
      purpose: 'Relocation',
      sections: ['profile'],
      languages: { language: 'it', second: null },
      signedOn: '2026-11-19',
      language: 'ar',
      expiresOn: '2099-01-01',
    });
    expect((await client.history.state()).undo?.channel).toBe('agreements.sign');
    await client.history.undo();
    await expect(client.history.undo()).rejects.toMatchObject({ reason: 'has-left-the-vault' });
    expect(await client.transfer.list({ personId: id })).toHaveLength(1);

    await client.people.remove({ id });
    await expect(client.transfer.list({ personId: id })).rejects.toMatchObject({
      code: 'not-found',
    });
    await client.history.undo();
    expect(await client.transfer.list({ personId: id })).toHaveLength(1);
  });

  it('is empty after locking, and after the practice vault was filled', async () => {
    await client.people.create(aPerson());
    await client.vault.lock();
    await expect(client.history.state()).rejects.toMatchObject({ code: 'locked' });
    await expect(client.history.undo()).rejects.toMatchObject({ code: 'locked' });
    await client.vault.unlock({ passphrase: testPassphrase });
    const nothing = { undo: null, redo: null, savedAt: null };
    expect(await client.history.state()).toEqual(nothing);
    await client.vault.openPractice({ language: 'en' });
    expect(await client.history.state()).toEqual(nothing);
  }, 60_000);
});
