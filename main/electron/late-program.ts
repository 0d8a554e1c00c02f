/** The program behind the window, loaded when the first screen stands. */
import { setTimeout as wait } from 'node:timers/promises';
import type { App } from '../compose-app.ts';
import { composeEarly } from '../compose-early.ts';
import type { AppPaths } from '../ports/app-paths.ts';
import { createLateApp } from '../window/late-app.ts';
import type { LateApp } from '../window/late-app.ts';
import { createElectronPorts } from './electron-ports.ts';

/** Enough for the first screen to be drawn; while it is looked at, nobody waits. */
const FIRST_LOOK_MS = 300;

/** Gives the program; what the first screen asks it answers at once. */
export function createProgram(paths: AppPaths): LateApp<App> {
  const ports = createElectronPorts(paths);
  return createLateApp(composeEarly(ports), async () =>
    (await import('../compose-app.ts')).composeApp(ports),
  );
}

/** Loads the whole program, to be called when the page is loaded. */
export async function loadAfterFirstLook(program: LateApp<App>): Promise<void> {
  await wait(FIRST_LOOK_MS);
  await program.load();
}
