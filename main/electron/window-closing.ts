/** Closes the window only when its page has saved what was typed, or the operator gives it up. */
import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';

/** The page saves in a few milliseconds; it is asked again this much later. */
const ASK_AGAIN_MS = 30;
/** From here on it is not slow but unable: a full disk, a lost folder. */
const PATIENCE_MS = 3000;
/** A page that neither closes nor refuses within this is stuck. */
const STUCK_MS = 5000;

/**
 * Watches the closing of a window. A page with unsaved work refuses to be unloaded and saves: the window
 * is then closed again until it agrees; `words` are asked for only when it cannot save.
 */
export function closeWhenSaved(
  window: BrowserWindow,
  words: () => Promise<Readonly<Record<string, string>>>,
): void {
  let isClosing = false;
  let refusedSince: number | null = null;
  let stuck: NodeJS.Timeout | undefined;

  window.on('close', () => {
    isClosing = true;
    clearTimeout(stuck);
    stuck = setTimeout(() => window.destroy(), STUCK_MS);
  });
  window.webContents.on('will-prevent-unload', () => {
    // Not closing: the page was to be loaded again, and may stay.
    if (!isClosing) return;
    isClosing = false;
    clearTimeout(stuck);
    refusedSince ??= Date.now();
    if (Date.now() - refusedSince < PATIENCE_MS) {
      setTimeout(() => window.isDestroyed() || window.close(), ASK_AGAIN_MS);
      return;
    }
    refusedSince = null;
    void words().then(async (word) => {
      if (!window.isDestroyed() && (await wantsToLeave(window, word))) window.destroy();
    });
  });
  window.on('closed', () => clearTimeout(stuck));
}

async function wantsToLeave(
  window: BrowserWindow,
  word: Readonly<Record<string, string>>,
): Promise<boolean> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    message: word['title'] ?? '',
    detail: word['text'] ?? '',
    buttons: [word['stay'] ?? '', word['leave'] ?? ''],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1;
}
