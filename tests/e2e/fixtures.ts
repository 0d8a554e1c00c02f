/** What every end-to-end test is given: the real window on a program of its own, and an eye for accessibility. */
import { test as base, expect } from '@playwright/test';
import axe from 'axe-core';
import type { RunOptions } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launchHeadlessChromium } from '../../main/headless/find-chromium.ts';
import '../harness/remember-keys.ts';
import { openElectronWindow } from '../harness/open-electron-window.ts';
import { computeInFull } from '../harness/remembering-argon2.ts';
import { openTestWindow } from '../harness/open-test-window.ts';
import type { ChromiumTestWindow, ChromiumTestWindowOptions } from '../harness/open-test-window.ts';
import type { TestWindow, TestWindowOptions } from '../harness/test-window.ts';
import { openVirtualDisplay } from '../harness/virtual-display.ts';

export type OpenWindow = (options?: TestWindowOptions) => Promise<TestWindow>;

type InBrowserOptions = Omit<ChromiumTestWindowOptions, 'browser'>;

export interface RuntimeOptions {
  /** What shows the window: chosen by the project (playwright.config.ts). */
  readonly runtime: 'chromium' | 'electron';
}

interface Fixtures {
  /** Opens a window; all of a test are closed at its end, and must not have complained. */
  readonly open: OpenWindow;
  /** The same in a browser whatever the project, on a program of this process that a test may reach into. */
  readonly openInBrowser: (options?: InBrowserOptions) => Promise<ChromiumTestWindow>;
}

interface WorkerFixtures extends RuntimeOptions {
  /** Gives a headless Chromium, made once, when it is first asked for. */
  readonly askBrowser: () => Promise<Browser>;
  /** The same, for what only makes sense there. */
  readonly webBrowser: Browser;
  /** Opens a window of the project's runtime; the browser or the screen behind it is made once. */
  readonly opener: OpenWindow;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  runtime: ['chromium', { option: true, scope: 'worker' }],
  askBrowser: [
    // Playwright names fixtures by the first parameter, which must be a pattern.
    // eslint-disable-next-line no-empty-pattern -- see above
    async ({}, use) => {
      const asked: Promise<Browser>[] = [];
      await use(() => (asked[0] ??= launchHeadlessChromium(true)));
      for (const browser of asked) await (await browser).close();
    },
    { scope: 'worker' },
  ],
  webBrowser: [async ({ askBrowser }, use) => use(await askBrowser()), { scope: 'worker' }],
  opener: [
    async ({ runtime, askBrowser }, use) => {
      if (runtime === 'chromium') {
        await use(async (options) => openTestWindow({ ...options, browser: await askBrowser() }));
      } else {
        // A program of its own opens what this process has made.
        computeInFull(true);
        const display = await openVirtualDisplay();
        await use((options) => openElectronWindow(display, options));
        await display.close();
      }
    },
    { scope: 'worker' },
  ],
  open: async ({ opener }, use) => {
    const keeper = keepWindows();
    await use(async (options) => keeper.keep(await opener(options)));
    await keeper.closeAll();
  },
  openInBrowser: async ({ webBrowser }, use) => {
    const keeper = keepWindows();
    await use(async (options) =>
      keeper.keep(await openTestWindow({ ...options, browser: webBrowser })),
    );
    await keeper.closeAll();
  },
});

/** Closes the windows of a test at its end, and fails when one of them has complained. */
function keepWindows() {
  const windows: TestWindow[] = [];
  return {
    keep<W extends TestWindow>(window: W): W {
      windows.push(window);
      return window;
    },
    async closeAll(): Promise<void> {
      const complaints = windows.flatMap((window) => window.complaints);
      for (const window of windows) await window.close();
      expect(complaints).toEqual([]);
    },
  };
}

export { expect };

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules of axe that depend on the colours; all others say the same of every theme. */
export const ofColours = ['color-contrast', 'link-in-text-block'];

/** Fails on anything that axe finds, and says where. */
export async function expectAccessible(page: Page, rules: AxeRules = {}): Promise<void> {
  expect(await findFaults(page, rules)).toEqual([]);
}

/** `except` names rules that do not fit what is shown; `only` those that can find what others have not. */
export interface AxeRules {
  readonly except?: string[];
  readonly only?: string[];
}

/** What axe finds, and where. It is put into the page once; what has no fault need not be described. */
export async function findFaults(page: Page, { except, only }: AxeRules = {}): Promise<string[]> {
  const isThere = await page.evaluate(() => Object.hasOwn(window, 'axe'));
  if (!isThere) await page.evaluate(axe.source);
  const options: RunOptions = {
    resultTypes: ['violations'],
    // No style sheet is from elsewhere.
    preload: false,
    runOnly: only === undefined ? { type: 'tag', values: tags } : { type: 'rule', values: only },
    rules: Object.fromEntries((except ?? []).map((rule) => [rule, { enabled: false }])),
  };
  // Kept in the page until it is fetched: a driver may lose a promise that takes long.
  await page.evaluate((asked) => {
    const place = window as unknown as { readonly axe: typeof axe; faults: string[] | null };
    place.faults = null;
    // React Aria's own announcer: hidden pictures whose labels it has already taken away.
    void place.axe.run({ exclude: ['[data-live-announcer]'] }, asked).then(
      ({ violations }) => {
        place.faults = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
        );
      },
      (error: unknown) => {
        place.faults = [`axe failed: ${String(error)}`];
      },
    );
  }, options);
  const found = await page.waitForFunction(
    () => (window as unknown as { readonly faults: string[] | null }).faults,
    null,
    { polling: 20, timeout: 30_000 },
  );
  return (await found.jsonValue()) ?? [];
}
