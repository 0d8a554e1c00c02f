/** The practice vault through the contract: what is recorded in it has the days of the story. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { localDay } from '../../shared/util/local-day.ts';
import { aPerson } from '../harness/builders/people.ts';
import { createTestClock, startApp } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';

const opened = '2026-11-19T08:00:00';
let started: StartedApp;

beforeEach(async () => {
  started = await startApp({ clock: createTestClock(opened) });
  await started.client.vault.openPractice({ language: 'en' });
});
afterEach(() => started.stop());

it('records each person on the day of their agreement, and what is new on the day that it is', async () => {
  const { client } = started;
  const people = await client.people.list();
  expect(people).toHaveLength(10);
  for (const { id } of people) {
    const person = await client.people.get({ id });
    const { agreement } = await client.agreements.get({ personId: id });
    expect(localDay(new Date(person.createdAt))).toBe(agreement?.signedOn);
  }
  const { id } = await client.people.create(aPerson());
  expect((await client.people.get({ id })).createdAt).toBe(new Date(opened).toISOString());
});

it('has a log in the order of the story, which ends with its opening', async () => {
  const { client } = started;
  const lines = await client.audit.list({ before: null });
  const days = lines.map(({ at }) => at);
  expect(days).toEqual(days.toSorted().toReversed());
  expect(days[0]).toBe(new Date(opened).toISOString());
  expect(await client.audit.verify()).toMatchObject({ brokenAt: null });
});
