/**
 * The suite starts some forty processes. From the sources each would read hundreds of modules; from a bundle it reads
 * a few, in half the time.
 */
import { join } from 'node:path';
import { build } from 'vite';
import { mainConfig, PROGRAM_FOLDER } from '../../../build/vite-configs.ts';
import { bundledFolder } from './worker-process.ts';

const sources = join(PROGRAM_FOLDER, 'tests', 'faults');

/** Writes `one.js` and `worker.js`, what both share and the program itself, bundled as its release is. */
export async function bundlePrograms(): Promise<void> {
  const config = mainConfig();
  const input = {
    one: join(sources, 'one.ts'),
    worker: join(sources, 'worker', 'worker.ts'),
  };
  await build({
    ...config,
    logLevel: 'warn',
    mode: 'production',
    build: {
      ...config.build,
      outDir: bundledFolder,
      rolldownOptions: { ...config.build?.rolldownOptions, input },
    },
  });
}
