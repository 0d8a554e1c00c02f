/**
 * `npm run dev`: the page from Vite with hot reload, in Electron or an installed browser. Everything
 * that loosens the rules for it is in this file and the development build: the package has neither.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { build, createServer } from 'vite';
import { findElectron } from '../main/headless/find-electron.ts';
import { refuseRoot } from '../main/headless/refuse-root.ts';
import { mainConfig, preloadConfig, PROGRAM_FOLDER, rendererConfig } from './vite-configs.ts';

/** Hot reload needs a socket, injected styles and an inline script; the rest stays as in the program. */
const DEVELOPMENT_POLICY =
  "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' ws:; frame-src 'self'; " +
  "object-src 'none'; base-uri 'none'; form-action 'none'";

const options = { outFolder: join(PROGRAM_FOLDER, 'dist', 'development'), isDevelopment: true };
const SETTLE_MS = 200;

async function buildMain(): Promise<void> {
  for (const config of [mainConfig(options), preloadConfig(options)]) {
    await build({ ...config, logLevel: 'warn' });
  }
}

function openWindow(devServer: string): ChildProcess {
  const electron = findElectron(PROGRAM_FOLDER);
  const entry = (name: string) => join(options.outFolder, 'main', name);
  const [command, script] =
    electron === null
      ? [process.execPath, entry('index.headless.js')]
      : [electron, entry('index.electron.js')];
  return spawn(command, [script, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, ESPOR_DEV_SERVER: devServer },
  });
}

if (findElectron(PROGRAM_FOLDER) !== null) await refuseRoot(PROGRAM_FOLDER);

const config = rendererConfig();
const server = await createServer({
  ...config,
  // ESPOR_PSEUDO=1 or =rtl shows made-up words, accented and longer, in the place of the language.
  envPrefix: ['VITE_', 'ESPOR_PSEUDO'],
  server: { ...config.server, headers: { 'Content-Security-Policy': DEVELOPMENT_POLICY } },
});
await Promise.all([server.listen(), buildMain()]);
const devServer = server.resolvedUrls?.local[0];
if (devServer === undefined) throw new Error('the development server has no address');

let isRestarting = false;
const show = (): ChildProcess => {
  const child = openWindow(devServer);
  child.on('exit', (code) => {
    if (!isRestarting) void server.close().finally(() => process.exit(code ?? 0));
  });
  return child;
};
let window = show();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => window.kill(signal));

const restart = async () => {
  isRestarting = true;
  try {
    await buildMain();
    const ended = new Promise((resolve) => window.once('exit', resolve));
    window.kill('SIGTERM');
    await ended;
    window = show();
  } catch (error) {
    // A slip in the source must not end the session: the next change builds again.
    process.stderr.write(`${String(error)}\n`);
  } finally {
    isRestarting = false;
  }
};
let timer: NodeJS.Timeout | undefined;
for (const folder of ['main', 'shared']) {
  watch(join(PROGRAM_FOLDER, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void restart(), SETTLE_MS);
  });
}
