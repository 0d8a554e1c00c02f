/** How the two windows bring the app and its service together. */
import { setTimeout as wait } from 'node:timers/promises';
import type { AppPorts } from '../ports/app-ports.ts';
import { createServiceLife } from './service-life.ts';
import type { ServiceLink } from './service-link.ts';
import type { SupervisedApp, SupervisedAppOptions } from './supervised-app.ts';

/** The service as it is built, beside the entry points. */
export const SERVICE_FILE = 'index.service.js';

/** Enough for the first screen to be drawn; while it is looked at, nobody waits. */
const FIRST_LOOK_MS = 300;

/** Gives what an app needs whose services are started by `startLink`. */
export function supervise(ports: AppPorts, startLink: () => ServiceLink): SupervisedAppOptions {
  return {
    early: async () => (await import('../compose-early.ts')).composeEarly(ports),
    start: (publish) => createServiceLife({ link: startLink(), ports, publish }),
  };
}

/** Starts the service when the first screen stands. */
export async function warmAfterFirstLook(app: SupervisedApp): Promise<void> {
  await wait(FIRST_LOOK_MS);
  app.warm();
}
