/** Electron is not started as root on Linux: Chromium has no sandbox there, and says so in words of its own. */
import { join } from 'node:path';
import { startFailureText } from '../window/start-failure.ts';

/** Who starts the program, and how. */
export interface Starter {
  readonly platform: NodeJS.Platform;
  readonly userId: number | undefined;
  readonly argv: readonly string[];
}

/** Gives whether Chromium would refuse. Whoever gives up the sandbox in words, as in a container, has chosen so. */
export function isRefusedAsRoot({ platform, userId, argv }: Starter): boolean {
  return platform === 'linux' && userId === 0 && !argv.includes('--no-sandbox');
}

/** Ends this process with what to do, in the language of the system, where root has started it; lets anybody else on. */
export async function refuseRoot(programFolder: string): Promise<void> {
  const { platform, argv } = process;
  if (!isRefusedAsRoot({ platform, userId: process.getuid?.(), argv })) return;
  const refusal = await startFailureText('asRoot', null, {
    resourcesFolder: join(programFolder, 'resources'),
    language: Intl.DateTimeFormat().resolvedOptions().locale,
  });
  process.stderr.write(`${refusal}\n`);
  process.exit(1);
}
