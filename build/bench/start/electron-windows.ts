/** Windows in a real Electron: its processes are started as an operator starts them, and asked afterwards. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { electronCommand, environmentOn } from '../../../tests/harness/open-electron-window.ts';
import { openVirtualDisplay } from '../../../tests/harness/virtual-display.ts';
import { firstContentAt } from './window-maker.ts';
import type { Kind, TimedWindow, WindowMaker } from './window-maker.ts';

/** Nothing asks the page before it has had this long to itself. */
const UNDISTURBED_MS = 2500;
const LOOK_AGAIN_MS = 200;

export async function openElectronMaker(): Promise<WindowMaker> {
  const display = await openVirtualDisplay();
  const open = async (kind: Kind, folder: string): Promise<TimedWindow> => {
    const { executablePath, args } = electronCommand(folder);
    const empty = join(import.meta.dirname, '..', 'empty-window');
    const own = args.filter((word) => word.startsWith('--no-sandbox'));
    const command =
      kind === 'program' ? args : [...own, empty, `--data-folder=${join(folder, 'empty')}`];
    const startedAt = Date.now();
    const child = spawn(executablePath, ['--remote-debugging-port=0', ...command], {
      env: environmentOn(display),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const ended = once(child, 'exit');
    const close = async (): Promise<void> => {
      child.kill('SIGTERM');
      await ended;
    };
    try {
      const endpoint = await addressIn(child.stderr);
      await untilLoaded(endpoint);
      await wait(UNDISTURBED_MS);
      const browser = await chromium.connectOverCDP(endpoint);
      const page = browser.contexts()[0]?.pages()[0];
      if (page === undefined) throw new Error(`the ${kind} window has no page`);
      const firstPaint = (await firstContentAt(page)) - startedAt;
      return { page, firstPaint, pid: child.pid ?? null, close };
    } catch (error) {
      await close();
      throw error;
    }
  };
  return { name: 'Electron', open, close: () => display.close() };
}

/** A driver that comes while the window still goes to its page would wait for ever. */
async function untilLoaded(endpoint: string): Promise<void> {
  const list = `http://${new URL(endpoint).host}/json/list`;
  for (;;) {
    const targets = (await (await fetch(list)).json()) as { type: string; url: string }[];
    if (targets.some(({ type, url }) => type === 'page' && /^(?:app|file):/u.test(url))) return;
    await wait(LOOK_AGAIN_MS);
  }
}

async function addressIn(stream: NodeJS.ReadableStream): Promise<string> {
  let address: string | null = null;
  const lines = createInterface({ input: stream });
  return new Promise((settle, fail) => {
    lines.on('line', (line) => {
      const [, found] = /DevTools listening on (ws:\S+)/u.exec(line) ?? [];
      if (found === undefined || address !== null) return;
      address = found;
      settle(found);
    });
    lines.once('close', () => fail(new Error('Electron ended before it had a window')));
  });
}
