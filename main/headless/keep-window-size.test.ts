import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { writeWindowState } from '../window/window-state.ts';
import { launchHeadlessChromium } from './find-chromium.ts';
import { keepWindowSize, windowSizeSwitches } from './keep-window-size.ts';

describe('the size of the browser’s window', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'espor-size-'));
    file = join(folder, 'window.json');
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is the usual one at first, then what was kept', () => {
    expect(windowSizeSwitches(file)).toEqual(['--window-size=1280,800']);
    writeWindowState(file, {
      bounds: { x: -1900, y: 40, width: 1000, height: 700 },
      isMaximized: true,
    });
    expect(windowSizeSwitches(file)).toEqual(['--window-size=1000,700', '--start-maximized']);
  });

  it('is kept while the window is open', async () => {
    const browser = await launchHeadlessChromium();
    try {
      const page = await browser.newPage();
      await keepWindowSize(page, file, 20);
      const session = await page.context().newCDPSession(page);
      const { windowId } = await session.send('Browser.getWindowForTarget');
      await session.send('Browser.setWindowBounds', {
        windowId,
        bounds: { left: 10, top: 20, width: 900, height: 650 },
      });
      await vi.waitFor(async () =>
        expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
          bounds: { width: 900, height: 650 },
          isMaximized: false,
        }),
      );
    } finally {
      await browser.close();
    }
  });
});
