/** The main side of the Electron contract test: the program's own window and transport on the fake app. */
import { join } from 'node:path';
import { app, BrowserWindow, ipcMain, protocol } from 'electron';
import { APP_SCHEME, APP_START_URL } from '../../main/electron/app-protocol.ts';
import { attachElectronTransport } from '../../main/electron/electron-transport.ts';
import { createMainWindow } from '../../main/electron/main-window.ts';
import { readArgument } from '../../main/node/program-folders.ts';
import { findRendererFiles } from '../../main/window/renderer-files.ts';
import { createFakeApp } from './fake-app.ts';

const folder = readArgument(process.argv, 'test-folder') ?? '';
const preload = join(folder, 'preload', 'preload.cjs');
app.setPath('userData', join(folder, 'user-data'));
protocol.registerSchemesAsPrivileged([APP_SCHEME]);

async function start(): Promise<void> {
  const files = await findRendererFiles(join(folder, 'page'));
  await app.whenReady();
  const main = createMainWindow({ page: { files }, preload, dataFolder: folder });
  attachElectronTransport(createFakeApp(), ipcMain, {
    page: main.window.webContents,
    origin: main.origin,
  });
  await main.load();
  // The same page, preload and origin, but not the window that the transport belongs to.
  const stranger = new BrowserWindow({
    show: false,
    webPreferences: { preload, partition: 'vault', sandbox: true },
  });
  // Told apart by its address: the driver does not always see the windows in the order of their opening.
  await stranger.loadURL(`${APP_START_URL}#stranger`);
}

void start();
