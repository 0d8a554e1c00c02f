/** Programs for the tests of one file: as many as a test asks for, each stopped after it. */
import { afterEach } from 'vitest';
import { startApp } from './start-app.ts';
import type { StartedApp } from './start-app.ts';

type Options = Parameters<typeof startApp>[0];

/** Gives the function that starts one. To be called once, at the head of a file. */
export function startsApps(): (options?: Options) => Promise<StartedApp> {
  const started: StartedApp[] = [];
  afterEach(async () => {
    for (const one of started.splice(0)) await one.stop();
  });
  return async (options) => {
    const one = await startApp(options);
    started.push(one);
    return one;
  };
}
