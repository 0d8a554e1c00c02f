/** Looks for an Electron binary that is there already; it never downloads one. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const EXECUTABLES: Readonly<Partial<Record<NodeJS.Platform, string>>> = {
  win32: 'electron.exe',
  darwin: 'Electron.app/Contents/MacOS/Electron',
};

/** Gives the path of the binary, `ELECTRON_OVERRIDE_DIST_PATH` before the installed package, or null. */
export function findElectron(programFolder: string): string | null {
  const name = EXECUTABLES[process.platform] ?? 'electron';
  const folders = [
    process.env['ELECTRON_OVERRIDE_DIST_PATH'],
    join(programFolder, 'node_modules', 'electron', 'dist'),
  ];
  for (const folder of folders) {
    if (folder && existsSync(join(folder, name))) return join(folder, name);
  }
  return null;
}
