/** What the operator waits for inside the window, measured in the page itself. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { findProgramFolder } from '../../../main/node/program-folders.ts';
import { openTestWindow } from '../../../tests/harness/open-test-window.ts';
import { sendThrough } from '../../../tests/harness/page-bridge.ts';

/** What has not come by then does not come: the bench ends instead of waiting for ever. */
const LIMIT_MS = 30_000;
/** A screen that has not changed for so long is there. */
const QUIET_MS = 200;
/** How long an operator is at the lock screen at least. */
const TYPING_MS = 2000;

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

/** Milliseconds from the keys of the panic lock to the screen where nothing but the way in is shown. */
export async function lockByKeys(page: Page): Promise<number> {
  const started = performance.now();
  await page.keyboard.press('Control+l');
  await page.locator('input[type="password"]').waitFor();
  return performance.now() - started;
}

/**
 * Milliseconds from the phrase being sent to the list of people being drawn. A window that was unlocked begins
 * at today: the press on the way to the people is part of it.
 */
export async function unlockToPeople(page: Page, passphrase: string): Promise<number> {
  await sendThrough(page, { channel: 'vault.lock' });
  await page.locator('input[type="password"]').fill(passphrase);
  // Nobody types fifteen characters faster.
  await page.waitForTimeout(TYPING_MS);
  return page.evaluate(
    (limit) =>
      new Promise<number>((settle, fail) => {
        const started = performance.now();
        let isOnTheWay = false;
        const look = () => {
          const took = performance.now() - started;
          if (took > limit) return fail(new Error('the list of people has not come'));
          if (document.querySelector('main table tbody tr') !== null)
            return requestAnimationFrame(() => settle(performance.now() - started));
          const way = document.querySelector<HTMLAnchorElement>('nav a[href="#/people"]');
          if (way !== null && !isOnTheWay) {
            isOnTheWay = true;
            way.click();
          }
          return requestAnimationFrame(look);
        };
        document.querySelector<HTMLButtonElement>('form button[type="submit"]')?.click();
        look();
      }),
    LIMIT_MS,
  );
}

/**
 * Milliseconds from a new address to the last change that it makes to the screen: whatever comes late counts,
 * also where only a part of the screen is another one.
 */
export function changeRoute(page: Page, address: string): Promise<number> {
  return page.evaluate(
    ({ hash, quiet, limit }) =>
      new Promise<number>((settle, fail) => {
        const started = performance.now();
        let last: number | null = null;
        const watcher = new MutationObserver((changes) => {
          const main = document.querySelector('main');
          const isInside = changes.some(({ target }) => main?.contains(target) ?? true);
          const isWhole = changes.some(({ target }) => main !== null && target.contains(main));
          if (isInside || isWhole)
            requestAnimationFrame(() => {
              last = performance.now();
            });
        });
        watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
        const look = () => {
          const now = performance.now();
          if (last !== null && now - last > quiet) {
            watcher.disconnect();
            settle(last - started);
          } else if (now - started > limit) {
            watcher.disconnect();
            fail(new Error(`${hash} has not come`));
          } else requestAnimationFrame(look);
        };
        location.hash = hash;
        look();
      }),
    { hash: address, quiet: QUIET_MS, limit: LIMIT_MS },
  );
}
