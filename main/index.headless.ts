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
import { currentLanguage } from './window/native-words.ts';
import { findRendererFiles } from './window/renderer-files.ts';
import { startFailureOf, startFailureText } from './window/start-failure.ts';
import type { StartFailure } from './window/start-failure.ts';

const EXIT_CANNOT_START = 1;
const EXIT_NO_BROWSER = 2;
const EXIT_ALREADY_OPEN = 3;

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
  const { dataFolder, resourcesFolder } = ports.paths;
  const built = join(findProgramFolder(), 'dist');
  const service = join(built, 'main', SERVICE_FILE);
  const app = createSupervisedApp(supervise(ports, () => forkService(service)));
  const tell = async (failure: StartFailure, error: unknown = null): Promise<void> => {
    const words = { resourcesFolder, language: await currentLanguage(app) };
    process.stderr.write(`${await startFailureText(failure, error, words)}\n`);
  };
  let releaseLock: (() => void) | null;
  try {
    releaseLock = acquireInstanceLock(dataFolder);
  } catch (error) {
    await tell(startFailureOf(error), error);
    return EXIT_CANNOT_START;
  }
  if (releaseLock === null) {
    await tell('alreadyOpen');
    return EXIT_ALREADY_OPEN;
  }
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
