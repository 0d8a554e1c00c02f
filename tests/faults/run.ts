/**
 * `npm run test:faults`: what the vault does when it is killed, starved, damaged and watched. One line of JSON per
 * test, a table at the end, exit code 1 when a promise was not kept. `--quick` is the part inside `npm test`,
 * `--long` takes a night, `--only words` runs the tests with these words in their names, `--seed n` repeats.
 */
import '../../main/node-version-guard.ts';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findProgramFolder } from '../../main/node/program-folders.ts';
import { bundleMain } from '../harness/bundle-main.ts';
import { faultTests } from './fault-tests.ts';
import { tableOf } from './kit/figure.ts';
import type { Figure } from './kit/figure.ts';
import { bundledFolder, compiledFolder } from './kit/worker-process.ts';

/** Tests wait more than they compute: two at a time fill two cores. */
const LANES = 2;
const LONGEST_MS = { quick: 900_000, short: 2_400_000, long: 43_200_000 } as const;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    long: { type: 'boolean', default: false },
    only: { type: 'string', default: '' },
    seed: { type: 'string' },
  },
});
const usual = values.long ? 'long' : 'short';
const profile = values.quick ? 'quick' : usual;
const seed = values.seed ?? String(Date.now() % 1_000_000);
const chosen = faultTests.filter(
  ({ name, isQuick }) => name.includes(values.only) && (isQuick || !values.quick),
);
const promises = new Map(chosen.map(({ name, promise }) => [name, promise]));

function runOne(name: string): Promise<Figure> {
  const child = spawn(process.execPath, [join(bundledFolder, 'one.js'), name, profile, seed], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiledFolder },
  });
  // A test that waits for ever is as bad as one that fails.
  const limit = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS[profile]);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((settle) => {
    child.once('close', () => {
      clearTimeout(limit);
      process.stdout.write(said);
      const line = said.trim().split('\n').at(-1) ?? '';
      settle(line.startsWith('{') ? (JSON.parse(line) as Figure) : brokenOff(name));
    });
  });
}

function brokenOff(test: string): Figure {
  const nothing = { profile, seconds: 0, seed: Number(seed), figures: {}, faults: 1 };
  return { test, verdict: 'missed', reason: 'the test has broken off', ...nothing };
}

const sources = join(findProgramFolder(), 'tests', 'faults');
await bundleMain(
  { one: join(sources, 'one.ts'), worker: join(sources, 'worker', 'worker.ts') },
  bundledFolder,
);

const figures = new Map<string, Figure>();
const waiting = chosen.map(({ name }) => name);
async function lane(): Promise<void> {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    figures.set(name, await runOne(name));
  }
}
await Promise.all(Array.from({ length: LANES }, lane));

const inOrder = chosen.flatMap(({ name }) => figures.get(name) ?? []);
const missed = inOrder.filter(({ verdict }) => verdict === 'missed').length;
const notRun = inOrder.filter(({ verdict }) => verdict === 'not run').length;
process.stdout.write(`\n${tableOf(inOrder, promises)}`);
process.stdout.write(
  `\nfaults: ${inOrder.length - missed - notRun} met, ${missed} missed, ${notRun} not run (seed ${seed})\n`,
);
process.exit(missed > 0 || inOrder.length === 0 ? 1 : 0);
