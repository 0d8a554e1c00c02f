/** What a page may be, and the proof that it is: Electron is asked what it made of the preferences it was given. */
import type { WebContents } from 'electron';

/** For every page of the program. Each window adds only what it is for. */
export const CONFINED = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  plugins: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  disableDialogs: true,
} as const satisfies Electron.WebPreferences;

/** Those that Electron says back for a sandboxed page: what decides about it. */
const SAID_BACK = [
  'sandbox',
  'contextIsolation',
  'nodeIntegration',
  'nodeIntegrationInSubFrames',
  'webSecurity',
  'allowRunningInsecureContent',
  'experimentalFeatures',
  'webviewTag',
  'disableDialogs',
] as const satisfies readonly (keyof typeof CONFINED)[];

/** Gives the names of the preferences that are not as they were written. */
export function differingPreferences(found: Readonly<Record<string, unknown>>): string[] {
  return SAID_BACK.filter((name) => found[name] !== CONFINED[name]);
}

/**
 * Refuses a page whose preferences are not as they were written: a window of it is then never shown.
 *
 * @throws Error with the names of those that differ.
 */
export function assertAsWritten(contents: WebContents): void {
  // Electron's types leave it out, and a later Electron may: a test says when it does.
  const ask: unknown = Reflect.get(contents, 'getLastWebPreferences');
  if (typeof ask !== 'function') return;
  const found = (ask as (this: unknown) => Record<string, unknown> | null).call(contents);
  const differing = differingPreferences(found ?? {});
  if (differing.length > 0) {
    throw new Error(`The window is not confined as it should be: ${differing.join(', ')}.`);
  }
}
