/** What every end-to-end test is given: the real window on a program of its own, and an eye for accessibility. */
import { test as base, expect } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { launchHeadlessChromium } from '../../main/headless/find-chromium.ts';
import { openElectronWindow } from '../harness/open-electron-window.ts';
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
  /** A headless Chromium, made once, for what only makes sense there. */
  readonly webBrowser: Browser;
  /** Opens a window of the project's runtime; the browser or the screen behind it is made once. */
  readonly opener: OpenWindow;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  runtime: ['chromium', { option: true, scope: 'worker' }],
  opener: [
    async ({ runtime }, use) => {
      if (runtime === 'chromium') {
        const browser = await launchHeadlessChromium(true);
        await use((options) => openTestWindow({ ...options, browser }));
        await browser.close();
      } else {
        const display = await openVirtualDisplay();
        await use((options) => openElectronWindow(display, options));
        await display.close();
      }
    },
    { scope: 'worker' },
  ],
  webBrowser: [
    // Playwright names fixtures by the first parameter, which must be a pattern.
    // eslint-disable-next-line no-empty-pattern -- see above
    async ({}, use) => {
      const browser = await launchHeadlessChromium(true);
      await use(browser);
      await browser.close();
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

/** What axe finds, and where. */
export async function findFaults(page: Page, { except, only }: AxeRules = {}): Promise<string[]> {
  const builder = new AxeBuilder({ page })
    // Without it axe gathers its results in a second page, which Electron cannot open.
    .setLegacyMode()
    // What has no fault need not be described, and no style sheet is from elsewhere.
    .options({ resultTypes: ['violations'], preload: false })
    // React Aria's own announcer: hidden pictures whose labels it has already taken away.
    .exclude('[data-live-announcer]');
  const ruled =
    only === undefined
      ? builder
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .disableRules(except ?? [])
      : builder.withRules(only);
  const { violations } = await ruled.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
}
