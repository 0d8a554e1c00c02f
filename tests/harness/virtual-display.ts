/** A screen of its own for windows under test: they neither need nor disturb the one somebody works at. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface VirtualDisplay {
  /** What a program is given so that its windows open here. */
  readonly environment: Readonly<Record<string, string>>;
  /** The number in `:99`; null where the system's own screen is used. */
  readonly number: number | null;
  close(): Promise<void>;
}

/**
 * Starts an X server without a screen on Linux, on a number that it chooses itself. Other systems have
 * nothing like it: there the windows open where somebody can see them.
 *
 * @throws an Error that names the package to install
 */
export async function openVirtualDisplay(): Promise<VirtualDisplay> {
  if (process.platform !== 'linux')
    return { environment: {}, number: null, close: () => Promise.resolve() };
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  server.stderr?.on('data', (chunk) => {
    said += String(chunk);
  });
  const numbers = server.stdio[3];
  if (numbers === null || numbers === undefined) throw new Error('Xvfb has no fourth stream');
  const number = await Promise.race([
    once(numbers, 'data').then(([data]) => Number(String(data))),
    once(server, 'exit').then(() => Promise.reject(new Error(`Xvfb ended: ${said}`))),
    once(server, 'error').then(() =>
      Promise.reject(new Error('Windows under test need Xvfb. On Debian: apt-get install xvfb')),
    ),
  ]);
  return {
    environment: { DISPLAY: `:${number}`, XAUTHORITY: '' },
    number,
    async close() {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}
