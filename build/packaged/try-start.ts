/** Starts the packaged program as an operator would, on a screen of its own, and looks at what it shows. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openVirtualDisplay } from '../../tests/harness/virtual-display.ts';
import { connectToScreen } from '../../tests/harness/x11-screen.ts';
import type { ScreenWindow, X11Screen } from '../../tests/harness/x11-screen.ts';

/** A page without anything on it has one colour; words have hundreds. */
const COLOURS_OF_A_SCREEN = 100;
/** Pixels: more than the menu bar, which is there in any case. */
const BELOW_MENU = 80;
const PATIENCE_MS = 30_000;

/**
 * Gives what went wrong. The page draws nothing before the program has answered two of its calls, so a
 * screen with something on it has come through page, preload, transport and router.
 */
export async function wrongStart(binary: string): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'espor-packaged-'));
  const display = await openVirtualDisplay();
  const screen = await connectToScreen(display.number ?? 0);
  const start = (...args: readonly string[]): ChildProcess =>
    spawn(
      binary,
      [
        // Chromium refuses to start as root with its sandbox.
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        `--data-folder=${join(folder, 'data')}`,
        `--output-folder=${join(folder, 'output')}`,
        ...args,
      ],
      {
        stdio: 'ignore',
        // Read by a binary whose fuse for it is on.
        env: { ...process.env, ...display.environment, ELECTRON_RUN_AS_NODE: '1' },
      },
    );
  const wrong: string[] = [];
  const expectExit = async (what: string, child: ChildProcess, wanted: number) => {
    const code = await exitOf(child);
    if (code !== wanted) wrong.push(`${what} ended with ${String(code)} instead of ${wanted}`);
  };
  const program = start();
  try {
    const window = await filledWindow(screen, program);
    if (window === null) return [...wrong, 'no window with something on it has appeared'];
    if (window.title !== 'ESPoR') wrong.push(`the window is called "${window.title}"`);
    await expectExit('a start as plain Node', start('-e', 'process.exit(42)'), 0);
    await expectExit('a second start', start(), 0);
    await expectExit('a start with a debugging port', start('--remote-debugging-port=0'), 1);
    await expectExit('a start with an inspector', start('--inspect=0'), 1);
    await screen.press('Control', 'q');
    await expectExit('the program', program, 0);
    if (existsSync(join(folder, 'data', 'program.lock'))) wrong.push('its lock stayed behind');
    return wrong;
  } finally {
    program.kill('SIGKILL');
    screen.close();
    await display.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

async function filledWindow(
  screen: X11Screen,
  program: ChildProcess,
): Promise<ScreenWindow | null> {
  const deadline = Date.now() + PATIENCE_MS;
  while (Date.now() < deadline && program.exitCode === null) {
    for (const window of await screen.windows())
      if ((await screen.countColours(window, BELOW_MENU)) > COLOURS_OF_A_SCREEN) return window;
    await wait(100);
  }
  return null;
}

async function exitOf(child: ChildProcess): Promise<number | string | null> {
  if (child.exitCode !== null) return child.exitCode;
  const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string);
  return Promise.race([ended, wait(PATIENCE_MS, 'nothing: it still runs', { ref: false })]);
}
