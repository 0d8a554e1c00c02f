/** People through the contract, as a window calls it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aPerson } from '../harness/builders/people.ts';
import { startApp, testCentre } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';

describe('people', () => {
  let started: StartedApp;

  beforeEach(async () => {
    started = await startApp();
    await started.client.vault.create(testCentre);
  });
  afterEach(() => started.stop());

  it('gives each person the next code of the centre', async () => {
    const { people } = started.client;
    const first = await people.create(aPerson());
    const second = await people.create(aPerson({ preferredName: 'Yonas T.' }));
    expect([first.code, second.code]).toEqual(['CL-0001', 'CL-0002']);
    expect((await people.list()).map(({ preferredName }) => preferredName)).toEqual([
      'Samira A.',
      'Yonas T.',
    ]);
  });

  it('never gives a code twice, also after a removal', async () => {
    const { people } = started.client;
    const gone = await people.create(aPerson());
    await people.remove({ id: gone.id });
    expect((await people.create(aPerson())).code).toBe('CL-0002');
    await expect(people.get({ id: gone.id })).rejects.toMatchObject({ code: 'not-found' });
  });

  it('keeps every field through a change', async () => {
    const { people } = started.client;
    const { id } = await people.create(aPerson());
    const changed = {
      id,
      ...aPerson({
        languages: ['ti', 'ar'],
        availability: ['evenings', 'weekends'],
        arrivedOn: null,
      }),
    };
    await people.update(changed);
    expect(await people.get({ id })).toMatchObject(changed);
  });

  it.each([
    ['an empty name', { preferredName: '  ' }, 'required'],
    ['a name that is too long', { preferredName: 'x'.repeat(121) }, 'too-long'],
    ['a lone surrogate', { preferredName: 'Sam\uD800ira' }, 'broken-characters'],
    ['a direction override', { preferredName: 'Samira \u202Egpj.exe' }, 'hidden-characters'],
    ['no language', { languages: [] }, 'required'],
  ])('refuses %s', async (_, change, reason) => {
    await expect(started.client.people.create(aPerson(change))).rejects.toMatchObject({
      code: 'invalid-input',
      reason,
    });
    expect(await started.client.people.list()).toEqual([]);
  });

  it('stores text that looks like a formula as text', async () => {
    const { people } = started.client;
    const { id } = await people.create(aPerson({ preferredName: '=HYPERLINK("x")' }));
    expect((await people.get({ id })).preferredName).toBe('=HYPERLINK("x")');
  });

  it('tells the window that people changed', async () => {
    const topics: unknown[] = [];
    started.app.events.subscribe((event) => topics.push(event));
    await started.client.people.create(aPerson());
    expect(topics[0]).toEqual({ topic: 'data.changed', payload: { feature: 'people' } });
  });

  it('answers nothing while the vault is locked', async () => {
    await started.client.vault.lock();
    await expect(started.client.people.list()).rejects.toMatchObject({ code: 'locked' });
  });
});
