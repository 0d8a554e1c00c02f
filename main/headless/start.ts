/** `npm start`: the window in Electron where its binary is, else in an installed browser. */
import '../node-version-guard.ts';
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findElectron } from './find-electron.ts';
import { findProgramFolder } from '../node/program-folders.ts';
import { refuseRoot } from './refuse-root.ts';

const programFolder = findProgramFolder();
const electron = findElectron(programFolder);

if (electron !== null) await refuseRoot(programFolder);

// The build is a program of its own, because nothing in main may lean on the build tools.
const build = join(programFolder, 'build', 'build.ts');
const { status } = spawnSync(process.execPath, [build, '--if-stale'], { stdio: 'inherit' });
if (status !== 0) process.exit(status ?? 1);

if (electron === null) {
  await import(pathToFileURL(join(programFolder, 'dist', 'main', 'index.headless.js')).href);
} else {
  const child = spawn(electron, [programFolder, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
}
