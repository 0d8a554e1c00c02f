/** The machine as Electron shows it: paths, dialogs, log and PDF printer behind the ports. */
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { app, BrowserWindow, dialog, shell } from 'electron';
import { createFileLogger } from '../node/file-logger.ts';
import {
  defaultDataFolder,
  defaultOutputFolder,
  findProgramFolder,
  readArgument,
} from '../node/program-folders.ts';
import type { AppPaths } from '../ports/app-paths.ts';
import type { AppPorts } from '../ports/app-ports.ts';
import type { FolderDialogs } from '../ports/folder-dialogs.ts';
import { createElectronPdfPrinter } from './electron-pdf-printer.ts';

/** Gives the program's folders, and tells Electron to keep its own files below the data folder. */
export function prepareElectronPaths(argv: readonly string[]): AppPaths {
  const dataFolder = readArgument(argv, 'data-folder') ?? defaultDataFolder();
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const electronFolder = join(dataFolder, 'electron');
  mkdirSync(electronFolder, { recursive: true, mode: 0o700 });
  app.setPath('userData', electronFolder);
  app.setPath('sessionData', electronFolder);
  // Nothing reports crashes; what another program of the system may have put there holds memory of this one.
  const crashes = join(electronFolder, 'crashes');
  rmSync(crashes, { recursive: true, force: true });
  app.setPath('crashDumps', crashes);
  return {
    dataFolder,
    resourcesFolder: resourcesFolder(),
    defaultOutputFolder: readArgument(argv, 'output-folder') ?? defaultOutputFolder(),
  };
}

/** Gives the folder of what the program reads and never writes: words, programmes, fonts. */
export function resourcesFolder(): string {
  return join(app.isPackaged ? process.resourcesPath : findProgramFolder(), 'resources');
}

/** Gives the ports of the Electron driver. */
export function createElectronPorts(paths: AppPaths): AppPorts {
  return {
    clock: { now: () => new Date() },
    ids: { next: () => randomUUID() },
    logger: createFileLogger({ folder: join(paths.dataFolder, 'logs') }),
    paths,
    pdfPrinter: createElectronPdfPrinter(),
    folderDialogs: createFolderDialogs(),
    // A packaged program loads no addon that an environment variable names.
    sqliteBinding: app.isPackaged ? null : process.env['ESPOR_SQLITE_BINDING'] || null,
  };
}

function createFolderDialogs(): FolderDialogs {
  return {
    async choose() {
      const options: Electron.OpenDialogOptions = {
        properties: ['openDirectory', 'createDirectory', 'dontAddToRecent'],
      };
      const window = BrowserWindow.getFocusedWindow();
      const answer = await (window === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(window, options));
      return answer.canceled ? null : (answer.filePaths[0] ?? null);
    },
    async show(folder) {
      const problem = await shell.openPath(folder);
      if (problem !== '') throw new Error('the folder could not be opened');
    },
  };
}
