/** Entry point without Electron: composes the app on plain Node and shows it in an installed browser. */
import './node-version-guard.ts';
import './node/modest-memory.ts';
import { join } from 'node:path';
import { openChromiumWindow } from './headless/chromium-window.ts';
import { findInstalledBrowser, NO_BROWSER_MESSAGE } from './headless/find-browser.ts';
import { forkService } from './node/fork-link.ts';
import { acquireInstanceLock } from './node/instance-lock.ts';
import { findProgramFolder, readArgument } from './node/program-folders.ts';
import { createSupervisedApp } from './service/supervised-app.ts';
import { SERVICE_FILE, supervise, warmAfterFirstLook } from './service/supervise.ts';
import { findRendererFiles } from './window/renderer-files.ts';

const EXIT_NO_BROWSER = 2;
const EXIT_ALREADY_RUNNING = 3;

/** Runs until the window is closed; gives the exit code of the process. */
async function run(argv: readonly string[]): Promise<number> {
  const executablePath = await findInstalledBrowser();
  if (executablePath === null) {
    process.stderr.write(`${NO_BROWSER_MESSAGE}\n`);
    return EXIT_NO_BROWSER;
  }
  const { createNodePorts } = await import('./headless/node-ports.ts');
  const ports = createNodePorts({
    dataFolder: readArgument(argv, 'data-folder') ?? undefined,
    outputFolder: readArgument(argv, 'output-folder') ?? undefined,
  });
  const { dataFolder } = ports.paths;
  const releaseLock = acquireInstanceLock(dataFolder);
  if (releaseLock === null) {
    process.stderr.write('ESPoR is already running in another window. Close that window first.\n');
    return EXIT_ALREADY_RUNNING;
  }
  const built = join(findProgramFolder(), 'dist');
  const service = join(built, 'main', SERVICE_FILE);
  const app = createSupervisedApp(supervise(ports, () => forkService(service)));
  try {
    const devServer = process.env.ESPOR_DEV_SERVER;
    const page = devServer
      ? { devServer }
      : { files: await findRendererFiles(join(built, 'renderer')) };
    const window = await openChromiumWindow(app, { executablePath, dataFolder, page });
    const stop = () => void window.close();
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    await warmAfterFirstLook(app);
    await window.closed;
    return 0;
  } finally {
    await app.dispose();
    releaseLock();
  }
}

process.exit(await run(process.argv));
