/** The commonest tasks with the mouse alone: how many clicks each takes, held against docs/tasks.md. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { findProgramFolder } from '../../../../main/node/program-folders.ts';
import { somePeople } from '../../../harness/builders/people.ts';
import { testCentre } from '../../../harness/start-app.ts';
import type { TestWindow } from '../../../harness/test-window.ts';
import { expect, test } from '../../fixtures.ts';
import { meetingPage } from '../../page-models/group-page.ts';
import { peoplePage } from '../../page-models/people-page.ts';

const mostClicks = 8;

/** What docs/tasks.md says, by task. */
const told = new Map(
  [
    ...readFileSync(join(findProgramFolder(), 'docs', 'tasks.md'), 'utf8').matchAll(
      /^\| (.+?) +\| (\d+) +\|$/gmu,
    ),
  ].map(([, task = '', clicks]) => [task, Number(clicks)]),
);

/**
 * Counts every press of the mouse in the page from now on. On the document: what the driver takes back, because the
 * page has moved under its hand, ends at the window and is pressed again.
 */
async function countClicks(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    document.documentElement.dataset['clicks'] = '0';
    document.addEventListener(
      'pointerdown',
      () => {
        const { dataset } = document.documentElement;
        dataset['clicks'] = String(Number(dataset['clicks']) + 1);
      },
      { capture: true },
    );
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset['clicks']));
}

/** Does a task from "Today" on, and holds what it took against what the page of the docs says. */
async function take(page: Page, task: string, work: () => Promise<void>): Promise<void> {
  await test.step(task, async () => {
    const before = await clicksOf(page);
    await work();
    const taken = (await clicksOf(page)) - before;
    expect(taken, task).toBe(told.get(task));
    expect(taken, task).toBeLessThanOrEqual(mostClicks);
  });
}

const clicksOf = (page: Page) =>
  page.evaluate(() => Number(document.documentElement.dataset['clicks']));

const today = (page: Page) =>
  page.evaluate(() => {
    location.hash = '#/';
  });

const section = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name });

test('the page of tasks names ten', () => {
  expect(told.size).toBe(10);
});

test('holds a meeting in few clicks', async ({ open }) => {
  const { page } = await open({ practice: true });
  const meeting = meetingPage(page);
  await countClicks(page);
  await take(page, "Open today's meeting", async () => {
    await page.getByRole('link', { name: 'Open the meeting' }).first().click();
    await page.getByRole('button', { name: 'Open the meeting' }).click();
    await meeting.next().waitFor();
  });
  await take(
    page,
    'Say that everybody is present, and write down what one wants kept',
    async () => {
      await meeting.everybodyPresent().click();
      await meeting.kept('Samira A.').click();
      await page.keyboard.type('I sew');
      await expect(meeting.saved()).toBeVisible();
    },
  );
  await take(page, 'Go to the next step, and close the meeting', async () => {
    await meeting.next().click();
    await meeting.close().click();
    await page.getByRole('button', { name: 'Reopen' }).waitFor();
  });
});

test('takes people from the door to a group in few clicks', async ({ open }) => {
  const { page, started } = await open();
  const people = peoplePage(page);
  await started.client.vault.create({ ...testCentre });
  await page.reload();
  await section(page, 'People').waitFor();
  for (const person of somePeople(9)) await started.client.people.create(person);
  await today(page);
  await countClicks(page);
  await take(page, 'Enter a person', async () => {
    await section(page, 'People').click();
    await page.getByRole('link', { name: 'Add a person' }).click();
    await page.getByLabel('Preferred name').click();
    await page.keyboard.type('Samira A.');
    await page.getByRole('combobox', { name: 'Languages' }).click();
    await page.keyboard.type('Tigrinya');
    await page.getByRole('option', { name: 'Tigrinya', exact: true }).click();
    await people.literacy('In their first language', 'reads and writes well').click();
    await people.literacy('In the language of this country', 'does not read or write').click();
    await page.getByRole('button', { name: 'Add the person' }).click();
    await page.getByRole('heading', { name: 'Samira A.', level: 1 }).waitFor();
  });
  await today(page);
  await take(page, 'Record that a person signed the agreement', async () => {
    await section(page, 'People').click();
    await page.getByRole('link', { name: 'Samira A.' }).click();
    await people.openPart('Agreement');
    await people.signAgreement();
  });
  await today(page);
  await take(page, 'Make a group of everybody who waits, with its calendar', async () => {
    await page.getByRole('link', { name: 'Make a group' }).click();
    await page.getByLabel('Name of the group').click();
    await page.keyboard.type('Group 1');
    await page.getByRole('combobox', { name: 'Language of the meetings' }).click();
    await page.keyboard.type('Italian');
    await page.getByRole('option', { name: 'Italian', exact: true }).click();
    await page.getByRole('button', { name: 'Choose all 10 people' }).click();
    await page.getByRole('button', { name: 'Make the group' }).click();
    await page.getByRole('heading', { name: 'Group 1', level: 1 }).waitFor();
  });
});

test('makes what people take along in few clicks', async ({ open }) => {
  const { page }: TestWindow = await open({ practice: true });
  const people = peoplePage(page);
  await section(page, 'People').waitFor();
  await countClicks(page);
  await take(page, 'Find a person by a part of their name', async () => {
    await page.getByRole('button', { name: 'Search people, groups, actions' }).click();
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
    await page.keyboard.type('samir');
    await page.getByRole('option', { name: /Samira A\./u }).click();
    await page.getByRole('heading', { name: 'Samira A.', level: 1 }).waitFor();
  });
  await today(page);
  await take(page, "Add a competence in a person's words", async () => {
    await section(page, 'People').click();
    await page.getByRole('link', { name: 'Samira A.' }).click();
    await people.openPart('Competences');
    await page.getByRole('button', { name: 'Add a competence' }).click();
    await page.getByRole('dialog').getByRole('textbox').first().click();
    await page.keyboard.type('I sew dresses');
    await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('row', { name: /I sew dresses/u }).waitFor();
  });
  await today(page);
  await take(page, "Make a person's portfolio in Word and PDF", async () => {
    await section(page, 'People').click();
    await page.getByRole('link', { name: 'Samira A.' }).click();
    await people.openPart('Portfolio');
    await page.getByRole('button', { name: 'Make the portfolio' }).click();
    await expect(page.getByText('2 files written.')).toBeVisible({ timeout: 30_000 });
  });
  await today(page);
  await take(page, 'Make the portfolios of a whole group', async () => {
    await page.getByRole('link', { name: 'Group 7', exact: true }).click();
    await page.getByRole('link', { name: 'Portfolios of the group' }).click();
    await page.getByRole('button', { name: 'Make 10 portfolios' }).click();
    await page.getByRole('progressbar').waitFor();
  });
});
