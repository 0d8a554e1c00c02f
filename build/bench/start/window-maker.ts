/** Two windows of one runtime to hold against each other: the program's and an empty one. */
import type { Page } from 'playwright-core';

export type Kind = 'program' | 'empty';

export interface TimedWindow {
  readonly page: Page;
  /** Milliseconds from the start of the process to the first paint with something on it. */
  readonly firstPaint: number;
  /** The process whose descendants are the window's, or null where the bench itself is in between. */
  readonly pid: number | null;
  close(): Promise<void>;
}

export interface WindowMaker {
  readonly name: string;
  /** Opens a window; the program finds its vault in this folder. */
  open(kind: Kind, folder: string): Promise<TimedWindow>;
  close(): Promise<void>;
}

/** When the page first showed something, as a moment of the clock on the wall. */
export async function firstContentAt(page: Page): Promise<number> {
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  return page.evaluate(
    () =>
      performance.timeOrigin +
      (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN),
  );
}
