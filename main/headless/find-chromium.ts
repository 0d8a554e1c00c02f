/** A Chromium for work without a window: an installed browser, else the one inside an npm package. */
import { statfs } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { findInstalledBrowser } from './find-browser.ts';
import { findPackagedChromium } from './packaged-chromium.ts';
import type { ChromiumStart } from './packaged-chromium.ts';

const quietSwitches = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/**
 * Starts a headless Chromium. Throws an `Error` that says what to install when there is none.
 *
 * `packagedFirst` takes the one of the npm package before an installed one, so that pictures of tests
 * look the same on every machine.
 */
export async function launchHeadlessChromium(packagedFirst = false): Promise<Browser> {
  const finders = [findInstalled, findPackagedChromium];
  const failures: string[] = [];
  for (const find of packagedFirst ? finders.toReversed() : finders) {
    const start = await find();
    if (start === null) continue;
    try {
      return await launch(start);
    } catch (error) {
      failures.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : '');
    }
  }
  throw new Error(
    `No Chromium could be started. Install Chromium, Chrome or Edge. ${failures.join(' ')}`,
  );
}

async function findInstalled(): Promise<ChromiumStart | null> {
  const executablePath = await findInstalledBrowser();
  return executablePath === null ? null : { executablePath, env: {} };
}

async function launch({ executablePath, env }: ChromiumStart): Promise<Browser> {
  // A sixth of a second to read, and most processes that could print never do.
  const { chromium } = await import('playwright-core');
  // Chromium refuses to start as root with its sandbox.
  const chromiumSandbox = process.getuid?.() !== 0;
  // Otherwise what its processes share, each picture of a page among it, is written to files in the temp folder.
  const ignoreDefaultArgs = (await hasSharedMemory()) ? ['--disable-dev-shm-usage'] : [];
  const args = quietSwitches;
  return chromium.launch({
    executablePath,
    env: { ...process.env, ...env },
    headless: true,
    chromiumSandbox,
    ignoreDefaultArgs,
    args,
  });
}

const enoughMemory = 1024 ** 3;

/** Linux has it, but a container may give 64 MB, and a browser that finds no more ends. */
async function hasSharedMemory(): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  const room = await statfs('/dev/shm').catch(() => null);
  return room !== null && room.bavail * room.bsize > enoughMemory;
}
