/** Builds the whole program: page, main side and preload. */
import { build } from 'vite';
import { mainConfig, preloadConfig, rendererConfig } from './vite-configs.ts';
import type { BuildOptions } from './vite-configs.ts';

/** Builds all three parts into `dist`, or into the folder that the options name. */
export async function buildProgram(options: BuildOptions = {}): Promise<void> {
  for (const config of [rendererConfig(options), mainConfig(options), preloadConfig(options)]) {
    await build({ ...config, logLevel: 'warn', mode: 'production' });
  }
}
