/** Closes the window only when its page has saved what was typed, or the operator gives it up. */
import { dialog } from 'electron';
import type { BrowserWindow } from 'electron';

type Words = Readonly<Record<string, string>>;

/**
 * The page saves in a few milliseconds: it is asked again after this time, then after twice as long, …
 * Not sooner: while Chromium still takes down the refusal, another closing is lost without a word.
 */
const FIRST_PAUSE_MS = 200;
/** From here on it is not slow but unable: a full disk, a lost folder. */
const PATIENCE_MS = 3000;
/** A page that neither closes nor refuses within this is asked again, a few times; then it counts as unable. */
const SILENCE_MS = 1500;
const MOST_SILENCES = 3;

/**
 * Watches the closing of a window. A page with unsaved work refuses to be unloaded and saves: the window
 * is then closed again until it agrees. When it cannot save, or says nothing at all, the operator decides,
 * in these `words`: nothing is given up without a question.
 */
export function closeWhenSaved(window: BrowserWindow, words: () => Promise<Words>): void {
  let isClosing = false;
  let refusedSince: number | null = null;
  let pause = FIRST_PAUSE_MS;
  let silences = 0;
  let timer: NodeJS.Timeout | undefined;

  const forget = () => {
    clearTimeout(timer);
    isClosing = false;
    refusedSince = null;
    pause = FIRST_PAUSE_MS;
    silences = 0;
  };
  const ask = async () => {
    forget();
    const word = await words();
    if (!window.isDestroyed() && (await wantsToLeave(window, word))) window.destroy();
  };
  const closeAfter = (delay: number) => {
    timer = setTimeout(() => window.isDestroyed() || window.close(), delay);
  };

  window.on('close', () => {
    isClosing = true;
    clearTimeout(timer);
    timer = setTimeout(() => {
      silences += 1;
      if (silences > MOST_SILENCES) void ask();
      else closeAfter(0);
    }, SILENCE_MS);
  });
  window.webContents.on('will-prevent-unload', () => {
    // Not closing: the page was to be loaded again, and may stay.
    if (!isClosing) return;
    isClosing = false;
    silences = 0;
    clearTimeout(timer);
    refusedSince ??= Date.now();
    if (Date.now() - refusedSince >= PATIENCE_MS) {
      void ask();
      return;
    }
    closeAfter(pause);
    pause *= 2;
  });
  window.on('closed', forget);
}

async function wantsToLeave(window: BrowserWindow, word: Words): Promise<boolean> {
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
