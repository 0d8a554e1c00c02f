/** Nothing typed is lost at the end of the program: it is stored first, or the operator is asked. */
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';
import { connectToScreen } from '../../../harness/x11-screen.ts';
import { startHooked } from '../../../harness/electron-hook.ts';
import type { ElectronTestWindow } from '../../../harness/open-electron-window.ts';
import { expect, test } from '../../electron-fixtures.ts';

/** Opens the meeting that is due and puts the cursor into the first line of its table. */
async function writeInMeeting({ page, resolveRoute }: ElectronTestWindow): Promise<string> {
  const address = await resolveRoute('#/meetings/:running');
  await show(page, address);
  await firstLine(page).click();
  await firstLine(page).fill('');
  return address;
}

function show(page: Page, address: string): Promise<void> {
  return page.evaluate((hash) => {
    location.hash = hash;
  }, address);
}

const firstLine = (page: Page) =>
  page.getByRole('textbox', { name: /^What .+ wants kept$/u }).first();

/** The system's question, answered by its button; says how often it was asked, and in which words. */
async function answerQuestions(electron: ElectronApplication, button: 0 | 1): Promise<void> {
  await electron.evaluate(({ dialog }, response) => {
    dialog.showMessageBox = (...given: unknown[]) => {
      const asked = (Reflect.get(globalThis, 'asked') as unknown[] | undefined) ?? [];
      Reflect.set(globalThis, 'asked', [...asked, given.at(-1)]);
      return Promise.resolve({ response, checkboxChecked: false });
    };
  }, button);
}

const questions = (electron: ElectronApplication) =>
  electron.evaluate(() => (Reflect.get(globalThis, 'asked') as unknown[] | undefined) ?? []);

test('stores the last key before it ends, pressed on the keyboard right before leaving', async ({
  open,
  display,
}) => {
  const first = await open({ practice: true });
  const { folder } = first.started;
  const address = await writeInMeeting(first);
  const screen = await connectToScreen(display.number ?? 0);
  const ended = once(first.electron.process(), 'exit');
  for (const letter of 'goats and bees') await screen.press(letter);
  await screen.press('Control', 'q');
  expect((await ended)[0]).toBe(0);
  screen.close();

  const second = await open({ folder, practice: true });
  await show(second.page, address);
  await expect(firstLine(second.page)).toHaveValue('goats and bees');
});

test('asks before it closes above something that cannot be stored, and stays when told to', async ({
  open,
}) => {
  const window = await open({ practice: true, language: 'en' });
  const { electron, page, complaints } = window;
  await writeInMeeting(window);
  // From now on nothing can be stored, as with a disk that is full or gone.
  await electron.evaluate(({ ipcMain }) => ipcMain.removeHandler('app:dispatch'));
  await page.keyboard.type('ewes');
  await answerQuestions(electron, 0);
  const closing = await electron.browserWindow(page);
  await closing.evaluate((target) => target.close());
  await expect.poll(() => questions(electron), { timeout: 15_000 }).toHaveLength(1);
  expect(await questions(electron)).toMatchObject([
    {
      message: 'Some of what you typed is not saved yet',
      buttons: ['Go back', 'Close without saving'],
      cancelId: 0,
    },
  ]);
  await expect(firstLine(page)).toHaveValue('ewes');

  await answerQuestions(electron, 1);
  const ended = once(electron.process(), 'exit');
  await electron.evaluate(({ app }) => app.quit());
  expect((await ended)[0]).toBe(0);
  complaints.splice(0);
});

test('ends also when its page has come to a halt', async ({ open }) => {
  const { electron, page } = await open();
  await page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    }, 50);
  });
  const ended = once(electron.process(), 'exit');
  await electron.evaluate(({ app }) => {
    setTimeout(() => app.quit(), 200);
  });
  expect((await ended)[0]).toBe(0);
});

/** Quits as soon as a page begins to load, which is sooner than any driver can ask. */
const quitsWhileLoading = `const { app } = require('electron');
app.on('web-contents-created', (_, contents) =>
  contents.once('did-start-loading', () => setImmediate(() => app.quit())));`;

test('ends without a word when it is closed while its page is loaded', async ({ display }) => {
  const folder = await mkdtemp(join(tmpdir(), 'espor-quitting-'));
  try {
    // Where it tells of an error, it waits for somebody to read it.
    const { code } = await startHooked({ display, folder, script: quitsWhileLoading });
    expect(code).toBe(0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
