/** Electron's entry point: hardens the process, composes the app, attaches it to one window. */
import './node-version-guard.ts';
import { join } from 'node:path';
import { app, clipboard, ipcMain, protocol } from 'electron';
import { installAppMenu } from './electron/app-menu.ts';
import { APP_SCHEME } from './electron/app-protocol.ts';
import { findForbiddenArgument, saveMemory, silenceNetwork } from './electron/command-line.ts';
import { DOCUMENT_SCHEME } from './electron/electron-pdf-printer.ts';
import { createElectronPorts, prepareElectronPaths } from './electron/electron-ports.ts';
import { attachElectronTransport } from './electron/electron-transport.ts';
import { endWithWords } from './electron/end-with-words.ts';
import { lockWithSystem } from './electron/lock-with-system.ts';
import { startFailureOf } from './window/start-failure.ts';
import { startUtility } from './electron/utility-link.ts';
import { createMainWindow } from './electron/main-window.ts';
import { wordsNow } from './window/native-words.ts';
import { createOwnClipboard, takeBackWhenLocked } from './electron/own-clipboard.ts';
import { quitInOrder } from './electron/quit-in-order.ts';
import { closeWhenSaved } from './electron/window-closing.ts';
import { acquireInstanceLock } from './node/instance-lock.ts';
import { findProgramFolder } from './node/program-folders.ts';
import { createSupervisedApp } from './service/supervised-app.ts';
import { SERVICE_FILE, supervise, warmAfterFirstLook } from './service/supervise.ts';
import { findRendererFiles, whenStyled } from './window/renderer-files.ts';
import type { AppPaths } from './ports/app-paths.ts';

// Nothing in a release: its build puts `undefined` here (build/vite-configs.ts).
const devServer = process.env.ESPOR_DEV_SERVER;

async function start(paths: AppPaths, releaseLock: () => void): Promise<void> {
  const built = join(findProgramFolder(), 'dist');
  const espor = createSupervisedApp(
    supervise(createElectronPorts(paths), () => startUtility(join(built, 'main', SERVICE_FILE))),
  );
  const page = devServer
    ? { devServer }
    : { files: whenStyled(await findRendererFiles(join(built, 'renderer')), espor.prepare) };
  await app.whenReady();

  const preload = join(built, 'preload', 'preload.cjs');
  const main = createMainWindow({ page, preload, dataFolder: paths.dataFolder });
  const detach = attachElectronTransport(espor, ipcMain, {
    page: main.window.webContents,
    origin: main.origin,
  });
  lockWithSystem(espor);
  const own = createOwnClipboard(clipboard);
  takeBackWhenLocked(own, main.window.webContents, ipcMain, espor.events);
  app.on('second-instance', () => main.bringToFront());
  closeWhenSaved(main.window, () => wordsNow(espor, paths.resourcesFolder, 'closing'));
  quitInOrder(main.window, async () => {
    detach();
    await own.takeBack();
    await espor.dispose().finally(releaseLock);
  });
  if (!(await main.load())) return;
  // Not before: it would keep the page waiting for its files.
  await installAppMenu(espor, paths.resourcesFolder);
  await warmAfterFirstLook(espor);
}

function begin(): void {
  const paths = prepareElectronPaths(process.argv);
  if (app.isPackaged && findForbiddenArgument(process.argv) !== null) return app.exit(1);
  if (!app.requestSingleInstanceLock()) return app.exit(0);
  const releaseLock = acquireInstanceLock(paths.dataFolder);
  if (releaseLock === null) return void endWithWords('alreadyOpen', null, 3);
  // As root Chromium has no sandbox to enable and would end; only a developer's container is that.
  if (process.getuid?.() !== 0) app.enableSandbox();
  saveMemory(app.commandLine);
  silenceNetwork(app.commandLine, devServer ? new URL(devServer).hostname : null);
  protocol.registerSchemesAsPrivileged([APP_SCHEME, DOCUMENT_SCHEME]);
  start(paths, releaseLock).catch((error: unknown) => {
    releaseLock();
    void endWithWords(startFailureOf(error), error, 1);
  });
}

try {
  begin();
} catch (error) {
  void endWithWords(startFailureOf(error), error, 1);
}
