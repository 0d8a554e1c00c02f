/** Electron started by itself, without a driver: what a test does to it stands in a script that runs before the program. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { electronCommand, environmentOn } from './open-electron-window.ts';
import type { VirtualDisplay } from './virtual-display.ts';

export interface HookedStart {
  readonly display: VirtualDisplay;
  /** Where the program's data and the script are. */
  readonly folder: string;
  /** CommonJS, before anything of the program; what it writes to its output is given back. */
  readonly script: string;
}

/** Gives the code with which the program ended, within 20 seconds, and what it wrote. */
export async function startHooked({ display, folder, script }: HookedStart) {
  const hook = join(folder, 'hook.cjs');
  await writeFile(hook, script);
  const command = electronCommand(folder);
  const program = spawn(command.executablePath, ['-r', hook, ...command.args], {
    env: environmentOn(display),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const said = text(program.stdout);
  try {
    const [code] = await once(program, 'exit', { signal: AbortSignal.timeout(20_000) });
    return { code: Number(code), said: await said };
  } finally {
    program.kill('SIGKILL');
  }
}
