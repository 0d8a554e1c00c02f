/** Looks for a Chrome, Chromium or Edge that is installed on this computer and can show a window. */
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What to tell somebody whose computer has no browser for the window. */
export const NO_BROWSER_MESSAGE =
  'ESPoR found nothing to show its window with. Install one of these and start again:\n' +
  '  - Chromium, Google Chrome or Microsoft Edge (on Debian: sudo apt install chromium), or\n' +
  '  - Electron, with "npx install-electron" in this folder.\n' +
  'If a browser is installed in an unusual place, name it: ESPOR_BROWSER=/path/to/chrome npm start';

const LINUX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_PATHS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Gives the path of the first browser found, the one named by `ESPOR_BROWSER` before all, or null. */
export async function findInstalledBrowser(
  env: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string | null> {
  for (const path of candidates(env)) {
    if (await isExecutable(path)) return path;
  }
  return null;
}

function candidates(env: Readonly<Record<string, string | undefined>>): string[] {
  const named = env['ESPOR_BROWSER'] ? [env['ESPOR_BROWSER']] : [];
  if (process.platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    const known = roots.filter((root) => root !== undefined);
    return [
      ...named,
      ...WINDOWS_PATHS.flatMap((parts) => known.map((root) => join(root, ...parts))),
    ];
  }
  if (process.platform === 'darwin') {
    const roots = ['/Applications', join(homedir(), 'Applications')];
    const path = (root: string, name: string) =>
      join(root, `${name}.app`, 'Contents', 'MacOS', name);
    return [...named, ...MAC_APPS.flatMap((name) => roots.map((root) => path(root, name)))];
  }
  const folders = [...LINUX_FOLDERS, ...(env['PATH'] ?? '').split(delimiter).filter(Boolean)];
  return [...named, ...LINUX_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))];
}

async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
