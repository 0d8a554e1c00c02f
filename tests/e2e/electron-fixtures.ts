/** What tests of the real program are given besides the window: its main process and the screen it is on. */
import { test as base, expect } from '@playwright/test';
import { openElectronWindow } from '../harness/open-electron-window.ts';
import type { ElectronTestWindow } from '../harness/open-electron-window.ts';
import type { TestWindowOptions } from '../harness/test-window.ts';
import { openVirtualDisplay } from '../harness/virtual-display.ts';
import type { VirtualDisplay } from '../harness/virtual-display.ts';

interface Fixtures {
  /** Opens the program; all of a test are closed at its end, and their pages must not have complained. */
  readonly open: (options?: TestWindowOptions) => Promise<ElectronTestWindow>;
}

interface WorkerFixtures {
  readonly display: VirtualDisplay;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
  display: [
    // Playwright names fixtures by the first parameter, which must be a pattern.
    // eslint-disable-next-line no-empty-pattern -- see above
    async ({}, use) => {
      const display = await openVirtualDisplay();
      await use(display);
      await display.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ display }, use) => {
    const windows: ElectronTestWindow[] = [];
    await use(async (options) => {
      const window = await openElectronWindow(display, options);
      windows.push(window);
      return window;
    });
    const complaints = windows.flatMap((window) => window.complaints);
    for (const window of windows) await window.close();
    expect(complaints).toEqual([]);
  },
});

export { expect };
