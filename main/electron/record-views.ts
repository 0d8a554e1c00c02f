/**
 * Keeps screens with people on them out of pictures and recordings of the screen, where the system can: Windows, and
 * macOS before 15. A comfort and no promise: a camera sees them all the same.
 */
import type { BrowserWindow } from 'electron';

const RECORDS = /^#\/(?:people|groups|meetings)\/./u;
/** On Linux it has no effect. */
const SYSTEMS: readonly NodeJS.Platform[] = ['win32', 'darwin'];

/** Says whether an address of the page shows somebody's record. */
export function isRecordView(url: string): boolean {
  const at = url.indexOf('#');
  return at !== -1 && RECORDS.test(url.slice(at));
}

/** Follows the page from screen to screen. */
export function protectRecordViews(
  window: BrowserWindow,
  platform: NodeJS.Platform = process.platform,
): void {
  if (!SYSTEMS.includes(platform)) return;
  window.webContents.on('did-navigate-in-page', (_event, url, isMainFrame) => {
    if (isMainFrame) window.setContentProtection(isRecordView(url));
  });
}
