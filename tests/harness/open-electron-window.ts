/** The built program in a real Electron, a process of its own on a folder of its own. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright-core';
import type { ElectronApplication, Page } from 'playwright-core';
import { findElectron } from '../../main/headless/find-electron.ts';
import { findProgramFolder } from '../../main/node/program-folders.ts';
import { createClient } from '../../shared/contract/client.ts';
import type { AppClient, AppContract } from '../../shared/contract/index.ts';
import { holdUntilDriven } from './hold-until-driven.ts';
import { sendThrough } from './page-bridge.ts';
import { putPracticeVault } from './practice-template.ts';
import { startApp } from './start-app.ts';
import { listenForComplaints, resolveRoute } from './test-window.ts';
import type { TestWindow, TestWindowOptions } from './test-window.ts';
import type { VirtualDisplay } from './virtual-display.ts';

export interface ElectronTestWindow extends TestWindow {
  readonly electron: ElectronApplication;
}

/** What Electron is started with: the program, and where its data and documents are. */
export function electronCommand(folder: string): { executablePath: string; args: string[] } {
  const program = findProgramFolder();
  const executablePath = findElectron(program);
  if (executablePath === null) throw new Error('No Electron here: docs/how-to/try-electron.md');
  return {
    executablePath,
    args: [
      // Chromium refuses to start as root with its sandbox.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      program,
      `--data-folder=${join(folder, 'data')}`,
      `--output-folder=${join(folder, 'output')}`,
    ],
  };
}

/** The environment of this process on another screen; `undefined` has no place in one. */
export function environmentOn(display: VirtualDisplay): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(own), ...display.environment };
}

/**
 * The driver's questions to the main process are promises that nothing there holds: a collection of the young
 * takes them away now and then. With so much room none comes during a test.
 */
const ROOM_FOR_ANSWERS = '--js-flags=--min-semi-space-size=64 --max-semi-space-size=64';

/** Opens the window; what it should find in its folder is put there by this process before. */
export async function openElectronWindow(
  display: VirtualDisplay,
  options: TestWindowOptions = {},
): Promise<ElectronTestWindow> {
  const { language = 'en', viewport = { width: 1280, height: 720 }, practice = false } = options;
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'espor-electron-')));
  const before = await startApp({ folder });
  await before.client.settings.setLanguage({ language });
  await before.stop();
  if (practice) await putPracticeVault(folder, language);

  const { executablePath, args } = electronCommand(folder);
  const electron = await _electron.launch({
    executablePath,
    args: [...(await holdUntilDriven(folder)), ROOM_FOR_ANSWERS, ...args],
    env: environmentOn(display),
  });
  const complaints: string[] = [];
  electron.on('window', (opened) => listenForComplaints(opened, complaints));
  const page = await electron.firstWindow();
  listenForComplaints(page, complaints);
  page.setDefaultTimeout(10_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await setContentSize(electron, page, viewport);
  const client = clientOf(page);
  await page.locator('#root > *').first().waitFor();
  // A call that only the whole program answers (while locked it refuses): from here on all of it is loaded.
  await client.people.list().catch(() => undefined);
  if (practice) await client.vault.openPractice({ language });

  return {
    page,
    electron,
    started: { client, folder, outputFolder: join(folder, 'output') },
    complaints,
    resolveRoute: (route) => resolveRoute(client, route),
    async close() {
      await electron.close();
      if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The contract as functions that go through the page, its preload and the program's own transport. */
function clientOf(page: Page): AppClient {
  return createClient<AppContract>((request) => sendThrough(page, request));
}

/** The page itself gets this size, below the menu bar. */
async function setContentSize(
  electron: ElectronApplication,
  page: Page,
  { width, height }: { readonly width: number; readonly height: number },
): Promise<void> {
  // Asked of the program itself: its way from a page to a window is a promise that its own tidying may take away.
  await electron.evaluate(
    ({ BrowserWindow }, size) => {
      for (const window of BrowserWindow.getAllWindows())
        window.setContentSize(size.width, size.height);
    },
    { width, height },
  );
  await page.waitForFunction((size) => innerWidth === size.width && innerHeight === size.height, {
    width,
    height,
  });
}
