/** What every end-to-end test is given: the real window on a program of its own, and an eye for accessibility. */
import { test as base, expect } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { launchHeadlessChromium } from '../../main/headless/find-chromium.ts';
import { openTestWindow } from '../harness/open-test-window.ts';
import type { TestWindow, TestWindowOptions } from '../harness/open-test-window.ts';

export type OpenWindow = (options?: Omit<TestWindowOptions, 'browser'>) => Promise<TestWindow>;

interface Fixtures {
  /** Opens a window; all of a test are closed at its end, and must not have complained. */
  readonly open: OpenWindow;
}

interface WorkerFixtures {
  readonly chromium_: Browser;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  chromium_: [
    // Playwright names fixtures by the first parameter, which must be a pattern.
    // eslint-disable-next-line no-empty-pattern -- see above
    async ({}, use) => {
      const browser = await launchHeadlessChromium(true);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ chromium_ }, use) => {
    const windows: TestWindow[] = [];
    await use(async (options = {}) => {
      const window = await openTestWindow({ ...options, browser: chromium_ });
      windows.push(window);
      return window;
    });
    const complaints = windows.flatMap((window) => window.complaints);
    for (const window of windows) await window.close();
    expect(complaints).toEqual([]);
  },
});

export { expect };

/** Fails on anything that axe finds, and says where. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await findFaults(page)).toEqual([]);
}

/** What axe finds, and where; `except` names rules that do not fit what is shown. */
export async function findFaults(page: Page, except: string[] = []): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    // React Aria's own announcer: hidden pictures whose labels it has already taken away.
    .exclude('[data-live-announcer]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .disableRules(except)
    .analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`,
  );
}
