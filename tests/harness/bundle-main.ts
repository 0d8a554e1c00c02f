/**
 * A main program in one piece, bundled as its release is. From the sources a process reads hundreds of modules at each
 * start; from a bundle a few, in half the time.
 */
import { build } from 'vite';
import { mainConfig } from '../../build/vite-configs.ts';

/** Writes each of `input`, a source file by its name, to `outDir`: below the program's folder, where it finds its resources. */
export async function bundleMain(
  input: Readonly<Record<string, string>>,
  outDir: string,
): Promise<void> {
  const config = mainConfig();
  await build({
    ...config,
    logLevel: 'warn',
    mode: 'production',
    build: {
      ...config.build,
      outDir,
      rolldownOptions: { ...config.build?.rolldownOptions, input: { ...input } },
    },
  });
}
