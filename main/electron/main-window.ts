/** The program's one window: sandboxed, isolated, and unable to go anywhere but its own page. */
import { join } from 'node:path';
import { app, BrowserWindow, screen, session } from 'electron';
import type { RendererFiles } from '../window/renderer-files.ts';
import { APP_ORIGIN, APP_START_URL, serveAppProtocol } from './app-protocol.ts';
import { protectRecordViews } from './record-views.ts';
import { cutOff, hardenContents, hardenSession } from './window-hardening.ts';
import { assertAsWritten, CONFINED } from './written-preferences.ts';
import { readWindowState, writeWindowState } from '../window/window-state.ts';

/** Without `persist:` the partition lives in memory: no cookie, cache or storage reaches the disk. */
const PARTITION = 'vault';

export interface MainWindowOptions {
  /** The built page, or the address of the development server. */
  readonly page: { readonly files: RendererFiles } | { readonly devServer: string };
  readonly preload: string;
  readonly dataFolder: string;
}

/** The window and the origin whose main frame it trusts. */
export interface MainWindow {
  readonly window: BrowserWindow;
  readonly origin: string;
  /** Loads the page; to be called when the transport is attached. Gives false where the window was closed before. */
  load(): Promise<boolean>;
  /** What a second start of the program does instead of opening a second window. */
  bringToFront(): void;
}

/**
 * Makes the window, hidden until its page has something to show.
 *
 * @throws Error when Electron did not confine it as it was told to.
 */
export function createMainWindow(options: MainWindowOptions): MainWindow {
  const { page } = options;
  const devServer = 'devServer' in page ? page.devServer : null;
  const origin = devServer === null ? APP_ORIGIN : new URL(devServer).origin;

  // Nothing uses the default session, which alone would keep files on the disk.
  hardenSession(session.defaultSession, () => false);
  const windowSession = session.fromPartition(PARTITION);
  hardenSession(windowSession, (url) => isOwnUrl(url, devServer));
  if (devServer === null) cutOff(windowSession);
  cutOff(session.defaultSession);
  if ('files' in page) serveAppProtocol(windowSession, page.files);

  const stateFile = join(options.dataFolder, 'window.json');
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const state = readWindowState(stateFile, screens);
  const window = new BrowserWindow({
    title: app.name,
    width: 1280,
    height: 800,
    ...state.bounds,
    minWidth: 800,
    minHeight: 600,
    show: false,
    backgroundColor: '#ffffff',
    webPreferences: webPreferences(options.preload),
  });
  assertAsWritten(window.webContents);
  if (state.isMaximized) window.maximize();
  hardenContents(window.webContents);
  protectRecordViews(window);
  // A page title may name a person; the title bar is seen on shared screens and in task lists.
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  window.once('ready-to-show', () => {
    window.show();
  });
  let isClosing = false;
  window.on('close', () => {
    isClosing = true;
    writeWindowState(stateFile, {
      bounds: window.getNormalBounds(),
      isMaximized: window.isMaximized(),
    });
  });
  return {
    window,
    origin,
    load: () =>
      window.loadURL(devServer ?? APP_START_URL).then(
        () => true,
        (error: unknown) => {
          // Closed while it was loaded: that is wanted, and nothing to be told of.
          if (isClosing) return false;
          throw error;
        },
      ),
    bringToFront() {
      if (window.isMinimized()) window.restore();
      window.focus();
    },
  };
}

function webPreferences(preload: string): Electron.WebPreferences {
  return {
    preload,
    partition: PARTITION,
    ...CONFINED,
    devTools: !app.isPackaged,
  };
}

/** True for what the page may load: its own scheme and what it made itself; in development, the server too. */
function isOwnUrl(url: string, devServer: string | null): boolean {
  if (/^(?:app|blob|data):/u.test(url)) return true;
  if (!app.isPackaged && url.startsWith('devtools:')) return true;
  if (devServer === null) return false;
  const host = new URL(devServer).host;
  return url.startsWith(`http://${host}/`) || url.startsWith(`ws://${host}/`);
}
