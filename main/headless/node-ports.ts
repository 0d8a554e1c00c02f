/** The machine as plain Node shows it: for the Chromium window, the demo and the tests. */
import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createFileLogger } from '../node/file-logger.ts';
import {
  defaultDataFolder,
  defaultOutputFolder,
  findProgramFolder,
} from '../node/program-folders.ts';
import type { AppPorts } from '../ports/app-ports.ts';
import type { FolderDialogs } from '../ports/folder-dialogs.ts';
import { createChromiumPdfPrinter } from './chromium-pdf-printer.ts';
import { launchHeadlessChromium } from './find-chromium.ts';

/** What differs from the usual; each port may be replaced by a test's own. */
export interface NodePortsOptions extends Partial<Omit<AppPorts, 'paths'>> {
  readonly dataFolder?: string | undefined;
  readonly outputFolder?: string | undefined;
  readonly resourcesFolder?: string | undefined;
}

/** Gives the ports of plain Node. Folders are those of the operating system's customs unless named. */
export function createNodePorts(options: NodePortsOptions = {}): AppPorts {
  const dataFolder = options.dataFolder ?? defaultDataFolder();
  return {
    clock: options.clock ?? { now: () => new Date() },
    ids: options.ids ?? { next: () => randomUUID() },
    logger: options.logger ?? createFileLogger({ folder: join(dataFolder, 'logs') }),
    paths: {
      dataFolder,
      resourcesFolder: options.resourcesFolder ?? join(findProgramFolder(), 'resources'),
      defaultOutputFolder: options.outputFolder ?? defaultOutputFolder(),
    },
    pdfPrinter: options.pdfPrinter ?? createChromiumPdfPrinter(launchHeadlessChromium),
    folderDialogs: options.folderDialogs ?? { choose: null, show: showFolder },
    sqliteBinding: options.sqliteBinding ?? null,
  };
}

const run = promisify(execFile);

const showFolder: NonNullable<FolderDialogs['show']> = async (folder) => {
  if (process.platform === 'win32') {
    // Explorer answers 1 even when it has opened the folder.
    await run('explorer.exe', [folder]).catch(() => undefined);
    return;
  }
  await run(process.platform === 'darwin' ? 'open' : 'xdg-open', [folder]);
};
