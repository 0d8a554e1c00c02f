/** The end of the program: the window first, then what is still being written, then the process. */
import { app } from 'electron';
import type { BrowserWindow } from 'electron';

/** Ends the program with its window, however that is asked for; `finish` runs once, when it is closed. */
export function quitInOrder(window: BrowserWindow, finish: () => Promise<void>): void {
  let isFinishing = false;
  window.on('closed', () => app.quit());
  app.on('before-quit', (event) => {
    // Held back until all is written; `exit` then ends the process without asking again.
    event.preventDefault();
    // The page may still have to save: its window quits again when it is closed.
    if (!window.isDestroyed()) {
      window.close();
      return;
    }
    if (isFinishing) return;
    isFinishing = true;
    void finish().finally(() => app.exit(0));
  });
}
