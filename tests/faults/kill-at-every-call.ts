/** Each operation is killed at each of its writes, syncs and renames, one run per point: nothing may be half. */
import { readFileSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FaultTest, Outcome, Trial } from './kit/figure.ts';
import { wordOf } from './kit/inspect-vault.ts';
import { below } from './kit/random.ts';
import { changingCalls, poolThread, trace, whyNoTrace } from './kit/strace.ts';
import { copyTemplate } from './kit/template.ts';
import { startWorker } from './kit/worker-process.ts';
import { operations } from './operations/operations.ts';
import type { Operation } from './operations/operation.ts';

/** SQLite works on the main thread of the process, Node's own file functions on another. */
const threads = ['main', 'files'] as const;
type Thread = (typeof threads)[number];

interface Place {
  readonly operation: Operation;
  readonly folder: string;
  readonly thread: Thread;
}

/** Runs the operation once in a process of its own, each call of the thread watched; says whether it was killed. */
async function runWatched(place: Place, inject?: string): Promise<{ killed: boolean; calls: number }> {
  const { operation, folder, thread } = place;
  const worker = startWorker({
    program: 'operation',
    folder,
    words: [operation.name],
    environment: { UV_THREADPOOL_SIZE: '1' },
  });
  if ((await worker.until('ready')) === null) throw new Error('The operation did not begin.');
  const log = join(folder, 'calls.log');
  const tracing = await trace(thread === 'main' ? worker.pid : poolThread(worker.pid), {
    calls: changingCalls,
    ...(inject === undefined ? {} : { inject }),
    log,
  });
  worker.say('run');
  const line = await worker.until('round');
  await worker.kill();
  await tracing.ended;
  const calls = readFileSync(log, 'utf8').split('\n').filter((one) => /^\w+\(/u.test(one));
  rmSync(log, { force: true });
  return { killed: line === null, calls: calls.length };
}

async function killOperation(operation: Operation, trial: Trial): Promise<Outcome> {
  const notRun = whyNoTrace();
  if (notRun !== null) return { figures: {}, faults: [], notRun };
  const template = join(trial.folder, 'template');
  await mkdir(template);
  await operation.prepare(template);
  const faults: string[] = [];
  const found: Record<string, number> = {};
  let kills = 0;

  async function inCopy<T>(work: (folder: string) => Promise<T>): Promise<T> {
    const folder = join(trial.folder, 'copy');
    await copyTemplate(template, folder);
    try {
      return await work(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }

  async function tryPoint(thread: Thread, point: number): Promise<void> {
    await inCopy(async (folder) => {
      const place = { operation, folder, thread };
      const { killed } = await runWatched(place, `signal=KILL:when=${point}`);
      if (killed) kills += 1;
      const wrong = await operation
        .inspect(folder)
        .catch((error: unknown) => [`cannot be opened: ${wordOf(error)}`]);
      faults.push(...wrong.map((fault) => `${thread} thread, call ${point}: ${fault}`));
    });
  }

  for (const thread of threads) {
    const { calls } = await inCopy((folder) => runWatched({ operation, folder, thread }));
    found[`calls of ${thread}`] = calls;
    for (const point of pointsUpTo(calls, trial)) await tryPoint(thread, point);
  }
  // A suite that kills nobody proves nothing.
  if (kills === 0) faults.push('nothing was killed');
  return { figures: { kills, ...found, bad: faults.length }, faults };
}

/** Gives every point up to the last, or as many of them as the profile has time for. */
function pointsUpTo(last: number, { profile, random }: Trial): number[] {
  const all = Array.from({ length: last }, (_, index) => index + 1);
  return profile.points === null
    ? all
    : Array.from({ length: Math.min(profile.points, last) }, () => 1 + below(random, last));
}

export const killAtEveryCall: readonly FaultTest[] = operations.map((operation) => ({
  name: `kill at every call: ${operation.name}`,
  promise: 'nothing is half, one key opens',
  run: (trial) => killOperation(operation, trial),
}));
