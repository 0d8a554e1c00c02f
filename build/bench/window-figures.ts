/** What the operator waits for in the window, measured from outside of it. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { PageGlobals } from '../../tests/harness/page-bridge.ts';
import { openTestWindow } from '../../tests/harness/open-test-window.ts';
import type { StartedApp } from '../../tests/harness/start-app.ts';
import { testCentre } from '../../tests/harness/start-app.ts';
import { findProgramFolder } from '../../main/node/program-folders.ts';
import { readPracticeContent } from '../../main/practice/practice-content.ts';
import { formGroup, personOf, signAgreements } from '../../main/practice/practice-story.ts';
import { figureOf } from './measure.ts';
import type { Figure } from './measure.ts';

const startsOn = '2026-09-07';

/** Makes a centre's vault with a group of ten, and opens its first meeting. */
async function prepare({ client }: StartedApp): Promise<string> {
  await client.vault.create(testCentre);
  const content = await readPracticeContent(
    join(findProgramFolder(), 'resources', 'practice'),
    'it',
  );
  const entered = [];
  for (const one of content.people)
    entered.push({ id: (await client.people.create(personOf(one, startsOn))).id, content: one });
  const people = await signAgreements(client, entered, startsOn);
  const group = await formGroup(client, content, people, startsOn);
  const [first] = group.meetings;
  if (first === undefined) throw new Error('The group has no meeting');
  await client.meetings.start({ id: first.id, heldOn: startsOn });
  return first.id;
}

/** Gives the milliseconds from a key to the word that what it changed is stored, both seen by the page. */
async function keyToStored(page: Page): Promise<number> {
  const watch = await page.evaluateHandle(() => {
    const { appBridge } = globalThis as unknown as PageGlobals;
    let pressedAt = Number.NaN;
    addEventListener('keydown', (event) => (pressedAt = event.timeStamp), {
      capture: true,
      once: true,
    });
    const stored = new Promise<number>((settle) => {
      const stop = appBridge.on(({ topic, payload }) => {
        if (topic !== 'data.changed') return;
        if ((payload as { feature: string }).feature !== 'meetings') return;
        stop();
        settle(performance.now() - pressedAt);
      });
    });
    return { stored };
  });
  await page.keyboard.press('x');
  return watch.evaluate(({ stored }) => stored);
}

async function unlockToGroups(page: Page, { client }: StartedApp): Promise<number> {
  await client.vault.lock();
  await page.locator('input[type="password"]').waitFor();
  await client.vault.unlock({ passphrase: testCentre.passphrase });
  const opened = performance.now();
  // After the lock the window begins at today: one press goes on to the groups.
  await page.locator('nav a[href="#/groups"]').click();
  await page.locator('main table tbody tr').first().waitFor();
  return performance.now() - opened;
}

export async function windowFigures(): Promise<Figure[]> {
  const window = await openTestWindow();
  const { page, started } = window;
  try {
    const meetingId = await prepare(started);
    const waits: number[] = [];
    for (let round = 0; round < 5; round += 1) waits.push(await unlockToGroups(page, started));
    waits.sort((one, other) => one - other);
    const rounded = waits.map((ms) => Math.round(ms));

    await page.evaluate((id) => {
      location.hash = `#/meetings/${id}`;
    }, meetingId);
    const line = page.locator('main table tbody tr').first().locator('input[type="text"]').last();
    await line.click();
    const keys: number[] = [];
    for (let key = 0; key < 20; key += 1) keys.push(await keyToStored(page));
    return [
      {
        name: 'unlocked to group list shown',
        target: 300,
        unit: 'ms',
        median: rounded[2] ?? 0,
        least: rounded[0] ?? 0,
        most: rounded[4] ?? 0,
        times: rounded.length,
      },
      { name: 'meeting: keystroke to stored', target: 50, unit: 'ms', ...figureOf(keys) },
    ];
  } finally {
    await window.close();
  }
}
