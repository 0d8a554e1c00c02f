/** The same suite in a real Electron; selected where a runtime is named (`build/electron-runtime.ts`). */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { _electron } from 'playwright-core';
import type { ElectronApplication, Page } from 'playwright-core';
import { build } from 'vite';
import { mainConfig, preloadConfig, PROGRAM_FOLDER } from '../../build/vite-configs.ts';
import { findElectron } from '../../main/headless/find-electron.ts';
import { sendThrough } from '../harness/page-bridge.ts';
import { openVirtualDisplay } from '../harness/virtual-display.ts';
import type { VirtualDisplay } from '../harness/virtual-display.ts';
import { environmentOn } from '../harness/open-electron-window.ts';
import { pageTransport } from './page-transport.ts';
import { describeTransport } from './transport-suite.ts';

/** Builds the test's main file and the program's preload, and starts Electron on them. */
async function launch(folder: string, display: VirtualDisplay): Promise<ElectronApplication> {
  const config = mainConfig({ outFolder: folder });
  const input = join(import.meta.dirname, 'electron-main.ts');
  await build({
    ...config,
    logLevel: 'warn',
    build: { ...config.build, rolldownOptions: { ...config.build?.rolldownOptions, input } },
  });
  await build({ ...preloadConfig({ outFolder: folder }), logLevel: 'warn' });
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await mkdir(join(folder, 'page'));
  await writeFile(join(folder, 'page', 'index.html'), '<!doctype html><title>Test</title>');

  const executablePath = findElectron(PROGRAM_FOLDER);
  if (executablePath === null) throw new Error('no Electron: select this test only where one is');
  // Chromium refuses to start as root with its sandbox.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const main = join(folder, 'main', 'electron-main.js');
  return _electron.launch({
    executablePath,
    args: [...sandbox, main, `--test-folder=${folder}`],
    env: environmentOn(display),
  });
}

async function twoWindows(electron: ElectronApplication): Promise<[main: Page, stranger: Page]> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const isStranger = (page: Page) => page.url().endsWith('#stranger');
    const stranger = electron.windows().find(isStranger);
    const main = electron
      .windows()
      .find((page) => !isStranger(page) && page.url() !== 'about:blank');
    if (main !== undefined && stranger !== undefined) {
      await stranger.waitForLoadState();
      return [main, stranger];
    }
    if (Date.now() > deadline) throw new Error('Electron has not opened two windows');
    await setTimeout(50);
  }
}

describeTransport('Electron', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'espor-electron-'));
  const display = await openVirtualDisplay();
  const electron = await launch(folder, display);
  const [main, stranger] = await twoWindows(electron);
  return {
    ...pageTransport(main),
    sendAsStranger: (request) => sendThrough(stranger, request),
    async close() {
      await electron.close();
      await display.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
});
