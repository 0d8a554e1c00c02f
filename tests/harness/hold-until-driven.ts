/** Keeps Electron from opening a window before the test's driver is there to see it. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The driver calls `__playwright_run` when it is connected. A window that opens while it connects may be between two
 * pages when it is asked about itself: the driver then waits for a page that has been and gone (tried: one start in 50).
 */
const HOLD = `const { app } = require('electron');
const ready = app.whenReady();
const driven = new Promise((settle) => {
  globalThis.__playwright_run = () => settle(ready);
});
app.whenReady = () => driven;
`;

/** Gives the arguments that make Electron wait; what they name is written into the folder. */
export async function holdUntilDriven(folder: string): Promise<string[]> {
  const file = join(folder, 'hold-until-driven.cjs');
  await writeFile(file, HOLD);
  return ['-r', file];
}
