/** What the operator waits for inside the window, measured in the page itself. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { findProgramFolder } from '../../../main/node/program-folders.ts';
import { openTestWindow } from '../../../tests/harness/open-test-window.ts';
import { sendThrough } from '../../../tests/harness/page-bridge.ts';

/** Gives the gzip size in kB of every script that the page of a vault has loaded when it shows something. */
export async function lockScreenScripts(folder: string): Promise<number> {
  // In a browser, which keeps account of what a page has loaded; Electron does not for `app://`.
  const { page, close } = await openTestWindow({ folder });
  try {
    await page.locator('input[type="password"]').waitFor();
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    const names = new Set(
      loaded.filter((name) => name.endsWith('.js')).map((name) => basename(name)),
    );
    const assets = join(findProgramFolder(), 'dist', 'renderer', 'assets');
    const bytes = [...names].map((name) => gzipSync(readFileSync(join(assets, name))).length);
    if (bytes.length === 0) throw new Error('the page has loaded no script');
    return bytes.reduce((sum, size) => sum + size, 0) / 1000;
  } finally {
    await close();
  }
}

/** Milliseconds of the key derivation, with the calls around it: a wrong phrase costs that and nothing else. */
export async function derivation(page: Page): Promise<number> {
  const started = performance.now();
  const reply = await sendThrough(page, {
    channel: 'vault.unlock',
    input: { passphrase: 'another phrase than the right one' },
  });
  if (reply.ok || reply.error.reason !== 'wrong-passphrase')
    throw new Error('a wrong phrase opened');
  return performance.now() - started;
}

/** Milliseconds from the phrase being sent to the list of people being drawn. */
export async function unlockToPeople(page: Page, passphrase: string): Promise<number> {
  await sendThrough(page, { channel: 'vault.lock' });
  await page.evaluate(() => {
    location.hash = '#/people';
  });
  await page.locator('input[type="password"]').fill(passphrase);
  return page.evaluate(
    () =>
      new Promise<number>((settle) => {
        const started = performance.now();
        const look = () => {
          if (document.querySelector('main table tbody tr') === null) requestAnimationFrame(look);
          else requestAnimationFrame(() => settle(performance.now() - started));
        };
        document.querySelector<HTMLButtonElement>('form button[type="submit"]')?.click();
        look();
      }),
  );
}

/** Milliseconds from a new address to its screen being drawn with its data. */
export function changeRoute(page: Page, address: string): Promise<number> {
  return page.evaluate(
    (hash) =>
      new Promise<number>((settle) => {
        const before = document.querySelector('main');
        const started = performance.now();
        const isThere = () => {
          const main = document.querySelector('main');
          if (main === null || main === before || main.querySelector('h1') === null) return false;
          return ![...main.querySelectorAll('[role="status"]')].some(({ textContent }) =>
            textContent.includes('…'),
          );
        };
        const look = () => {
          if (isThere()) requestAnimationFrame(() => settle(performance.now() - started));
          else requestAnimationFrame(look);
        };
        location.hash = hash;
        look();
      }),
    address,
  );
}
