/**
 * `npm run bench:start`: how long an operator waits for the window, held in the same run against an empty
 * window of the same runtime, by turns. Medians of this machine beside their targets; not a test. In
 * Electron where one is named (docs/how-to/try-electron.md), else in a headless Chromium. `--pairs N`.
 */
import '../main/node-version-guard.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createClient } from '../shared/contract/client.ts';
import type { AppContract } from '../shared/contract/index.ts';
import { sendThrough } from '../tests/harness/page-bridge.ts';
import { startApp, testCentre } from '../tests/harness/start-app.ts';
import { resolveRoute } from '../tests/harness/test-window.ts';
import { fillVault } from './bench/fill-vault.ts';
import { figureOf, printFigures } from './bench/measure.ts';
import type { Figure } from './bench/measure.ts';
import { openChromiumMaker } from './bench/start/chromium-windows.ts';
import { openElectronMaker } from './bench/start/electron-windows.ts';
import {
  changeRoute,
  derivation,
  lockByKeys,
  lockScreenScripts,
  unlockToPeople,
} from './bench/start/in-page.ts';
import { memoryBelow } from './bench/start/processes.ts';
import type { TimedWindow, WindowMaker } from './bench/start/window-maker.ts';
import { buildProgram } from './build-program.ts';
import { hasElectronRuntime } from './electron-runtime.ts';

const routes = [
  '#/',
  '#/people',
  '#/people/:first/details',
  '#/people/:first/experience',
  '#/people/:first/competences',
  '#/people/:first/portfolio',
  '#/groups',
  '#/groups/:first',
  '#/meetings/:next',
  '#/settings',
];
const rounds = 10;
const REST_MS = 3000;

const { values } = parseArgs({ options: { pairs: { type: 'string', default: '7' } } });
const pairs = Number(values.pairs);
const folder = await mkdtemp(join(tmpdir(), 'espor-bench-start-'));

/** A centre's vault with ten people who are in the middle of their path. */
async function prepareVault(): Promise<void> {
  const before = await startApp({ folder });
  await before.client.vault.create(testCentre);
  await fillVault(before.client, 10);
  await before.stop();
}

async function startFigures(maker: WindowMaker): Promise<Figure[]> {
  const empty: number[] = [];
  const program: number[] = [];
  const more: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const plain = await maker.open('empty', folder);
    empty.push(plain.firstPaint);
    const plainMemory = plain.pid === null ? null : memoryBelow(plain.pid);
    await plain.close();
    const window = await maker.open('program', folder);
    await window.page.locator('input[type="password"]').waitFor();
    program.push(window.firstPaint);
    const memory = window.pid === null ? null : memoryBelow(window.pid);
    if (memory !== null && plainMemory !== null) more.push(memory - plainMemory);
    await window.close();
  }
  const scripts = await lockScreenScripts(folder);
  const target = 1.5 * figureOf(empty).median;
  return [
    { name: 'start to an empty window', target: null, unit: 'ms', ...figureOf(empty) },
    { name: 'start to lock screen', target, unit: 'ms', ...figureOf(program) },
    { name: 'scripts of the lock screen, gzip', target: 350, unit: 'kB', ...figureOf([scripts]) },
    ...(more.length === 0 ? [] : [aboveEmpty('locked', more)]),
  ];
}

async function insideFigures({ page, pid }: TimedWindow, plain: number | null): Promise<Figure[]> {
  const client = createClient<AppContract>((request) => sendThrough(page, request));
  const unlocks = [await unlockToPeople(page, testCentre.passphrase)];
  const derivations = [await derivation(page)];
  const taken = new Map<string, number[]>(routes.map((route) => [route, []]));
  const walk = async () => {
    for (const [route, times] of taken)
      times.push(await changeRoute(page, await resolveRoute(client, route)));
  };
  await walk();
  // One look at everything, then a moment of rest: an operator's first minutes.
  await page.waitForTimeout(REST_MS);
  const memory = pid === null ? null : memoryBelow(pid);

  for (let round = 1; round < rounds; round += 1) await walk();
  const locks: number[] = [];
  for (let round = 1; round < pairs; round += 1) {
    locks.push(await lockByKeys(page));
    unlocks.push(await unlockToPeople(page, testCentre.passphrase));
    derivations.push(await derivation(page));
  }
  const beyond = unlocks.map((taken, index) => taken - (derivations[index] ?? 0));
  const change = figureOf([...taken.values()].flat());
  const slow = [...taken].toSorted(
    ([, one], [, other]) => figureOf(other).median - figureOf(one).median,
  );
  return [
    { name: 'phrase to people, beyond the key', target: 400, unit: 'ms', ...figureOf(beyond) },
    ...(locks.length === 0
      ? []
      : [
          {
            name: 'keys to the locked screen',
            target: 1000,
            unit: 'ms',
            ...figureOf(locks),
          } as const,
        ]),
    { name: 'route change', target: 100, unit: 'ms', ...change },
    { name: 'route change, 95 of 100', target: 100, unit: 'ms', ...change, median: change.p95 },
    ...slow.slice(0, 2).map(([route, times]): Figure => ({
      name: `  slowest: ${route}`,
      target: null,
      unit: 'ms',
      ...figureOf(times),
    })),
    ...(memory === null || plain === null ? [] : [aboveEmpty('in use', [memory - plain])]),
  ];
}

function aboveEmpty(state: string, more: readonly number[]): Figure {
  return { name: `${state}, above an empty window`, target: 150, unit: 'MB', ...figureOf(more) };
}

async function run(maker: WindowMaker): Promise<Figure[]> {
  const figures = await startFigures(maker);
  const plain = await maker.open('empty', folder);
  const plainMemory = plain.pid === null ? null : memoryBelow(plain.pid);
  await plain.close();
  const window = await maker.open('program', folder);
  try {
    return [...figures, ...(await insideFigures(window, plainMemory))];
  } finally {
    await window.close();
  }
}

await buildProgram();
const maker = hasElectronRuntime() ? await openElectronMaker() : openChromiumMaker();
try {
  await prepareVault();
  const figures = await run(maker);
  process.stdout.write(`\n${maker.name}, ${pairs} pairs\n`);
  printFigures(process.stdout, figures);
  if (maker.name !== 'Electron')
    process.stdout.write(
      'Memory is not measured here: the program and the bench are one process.\n',
    );
} finally {
  await maker.close();
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
