/** The browser's profile is thrown away, and the size of its window with it: it is kept where Electron keeps its own. */
import type { CDPSession, Page } from 'playwright-core';
import { readWindowState, writeWindowState } from '../window/window-state.ts';
import type { WindowState } from '../window/window-state.ts';

/** A browser does not say when its window is moved; it is asked now and then. */
const askEvery = 2000;

/** Every place counts as seen: the browser itself keeps its window on the screens that are there. */
const anywhere = { x: -100_000, y: -100_000, width: 200_000, height: 200_000 };

/** The switches that open a window as it was when it was last seen. */
export function windowSizeSwitches(file: string): string[] {
  const { bounds, isMaximized } = readWindowState(file, [anywhere]);
  const { width, height } = bounds ?? { width: 1280, height: 800 };
  return [`--window-size=${width},${height}`, ...(isMaximized ? ['--start-maximized'] : [])];
}

/** Keeps the size of the page's window until the page is closed. */
export async function keepWindowSize(page: Page, file: string, every = askEvery): Promise<void> {
  const session = await page.context().newCDPSession(page);
  let kept = readWindowState(file, [anywhere]);
  const look = async (): Promise<void> => {
    const state = await readBounds(session, kept);
    if (state === null || JSON.stringify(state) === JSON.stringify(kept)) return;
    kept = state;
    writeWindowState(file, state);
  };
  const timer = setInterval(() => {
    // A window that is closing has no size any more; the last one stays.
    look().catch(() => undefined);
  }, every);
  timer.unref();
  page.once('close', () => clearInterval(timer));
}

/** A maximised window keeps the size that it had before; one that is put away says nothing. */
async function readBounds(session: CDPSession, kept: WindowState): Promise<WindowState | null> {
  const { bounds } = await session.send('Browser.getWindowForTarget');
  const { left = 0, top = 0, width, height, windowState } = bounds;
  if (windowState === 'minimized' || width === undefined || height === undefined) return null;
  if (windowState !== 'normal') return { bounds: kept.bounds, isMaximized: true };
  return { bounds: { x: left, y: top, width, height }, isMaximized: false };
}
