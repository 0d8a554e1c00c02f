/** Windows in a headless Chromium, where no Electron is: the program runs in the process of the bench. */
import { launchHeadlessChromium } from '../../../main/headless/find-chromium.ts';
import { openTestWindow } from '../../../tests/harness/open-test-window.ts';
import { firstContentAt } from './window-maker.ts';
import type { Kind, TimedWindow, WindowMaker } from './window-maker.ts';

export function openChromiumMaker(): WindowMaker {
  const open = async (kind: Kind, folder: string): Promise<TimedWindow> => {
    const startedAt = Date.now();
    if (kind === 'program') {
      const { page, close } = await openTestWindow({ folder });
      return { page, close, pid: null, firstPaint: (await firstContentAt(page)) - startedAt };
    }
    const browser = await launchHeadlessChromium();
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto('data:text/html,<title>Empty</title>.');
    const firstPaint = (await firstContentAt(page)) - startedAt;
    return { page, firstPaint, pid: null, close: () => browser.close() };
  };
  return { name: 'headless Chromium', open, close: () => Promise.resolve() };
}
