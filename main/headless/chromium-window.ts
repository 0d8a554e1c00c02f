/**
 * The program's window in an installed browser: its own throw-away profile, no port opened, the page
 * served by interception and every other request aborted.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import type { RendererFiles } from '../window/renderer-files.ts';
import type { WindowApp } from '../window/bridge.ts';
import { attachChromiumTransport } from './chromium-transport.ts';
import { keepWindowSize, windowSizeSwitches } from './keep-window-size.ts';

/** A name that no resolver knows (RFC 2606), secure by its scheme. */
export const CHROMIUM_ORIGIN = 'https://app.invalid';

/** What the window shows until the page is served. */
const START_PAGE = 'data:text/html,<title>ESPoR</title>';

const QUIET_SWITCHES = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-breakpad',
  '--disable-extensions',
  '--no-pings',
  '--dns-prefetch-disable',
  '--host-resolver-rules=MAP * ~NOTFOUND',
  '--disk-cache-size=1',
  // Or a bar across the window warns of the switches above.
  '--test-type',
];

export interface ChromiumWindowOptions {
  readonly executablePath: string;
  readonly dataFolder: string;
  /** The built page, or the address of the development server. */
  readonly page: { readonly files: RendererFiles } | { readonly devServer: string };
}

export interface ChromiumWindow {
  readonly page: Page;
  /** Resolves when the operator has closed the window and its profile is wiped. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

/** Opens the window on the app and loads the page. */
export async function openChromiumWindow(
  app: WindowApp,
  options: ChromiumWindowOptions,
): Promise<ChromiumWindow> {
  const profile = join(options.dataFolder, 'browser-profile');
  // Wiped before as well: a program that was killed could not do it.
  await wipe(profile);
  await mkdir(profile, { recursive: true, mode: 0o700 });
  const context = await launch(options, profile).catch(async (error: unknown) => {
    await wipe(profile);
    throw error;
  });
  const closed = new Promise<void>((resolve) => {
    context.once('close', () => {
      void wipe(profile).then(resolve);
    });
  });
  const page = context.pages()[0] ?? (await context.newPage());
  page.once('close', () => void context.close());
  const devServer = 'devServer' in options.page ? options.page.devServer : null;
  if ('files' in options.page) await servePage(context, options.page.files);
  await denyMore(context, page);
  const origin = devServer === null ? CHROMIUM_ORIGIN : new URL(devServer).origin;
  await attachChromiumTransport(app, page, origin);
  await page.goto(devServer ?? `${CHROMIUM_ORIGIN}/index.html`);
  await keepWindowSize(page, stateFile(options));
  return { page, closed, close: () => context.close() };
}

const stateFile = ({ dataFolder }: ChromiumWindowOptions) => join(dataFolder, 'window.json');

function launch(options: ChromiumWindowOptions, profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: options.executablePath,
    headless: false,
    viewport: null,
    // Chromium refuses to start as root with its sandbox.
    chromiumSandbox: process.getuid?.() !== 0,
    // Without its last argument the driver would open a second, ordinary window beside ours.
    ignoreDefaultArgs: ['--enable-automation', 'about:blank'],
    permissions: [],
    acceptDownloads: false,
    // An app window must have an address of its own from the start; a blank one gets tabs and a bar.
    args: [
      `--app=${START_PAGE}`,
      ...windowSizeSwitches(stateFile(options)),
      ...quietSwitches(options),
    ],
    // The program closes the browser itself, after its own work is written.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

/** The development server is the one address that a window in development must find. */
function quietSwitches({ page }: ChromiumWindowOptions): string[] {
  if ('files' in page) return QUIET_SWITCHES;
  return QUIET_SWITCHES.filter((name) => !name.startsWith('--host-resolver-rules'));
}

/** Serves the page by interception; whatever is not in the list of files is aborted, never fetched. */
export async function servePage(context: BrowserContext, files: RendererFiles): Promise<void> {
  await context.routeWebSocket(/.*/u, (socket) => socket.close());
  await context.route('**/*', async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== CHROMIUM_ORIGIN || route.request().method() !== 'GET') {
      // An aborted navigation would leave an error page in the window; "no content" leaves ours.
      if (route.request().isNavigationRequest()) await route.fulfill({ status: 204 });
      else await route.abort('blockedbyclient');
      return;
    }
    const { status, headers, body } = await files.serve(url.pathname);
    await route.fulfill({ status, headers, body });
  });
}

/** New windows close at once, dialogs of the page are dismissed, permissions are all refused. */
async function denyMore(context: BrowserContext, page: Page): Promise<void> {
  context.on('page', (other) => {
    if (other !== page) void other.close();
  });
  page.on('dialog', (dialog) => void dialog.dismiss());
  await context.clearPermissions();
}

async function wipe(profile: string): Promise<void> {
  // Child processes of the browser may still write for a moment after it has closed.
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
