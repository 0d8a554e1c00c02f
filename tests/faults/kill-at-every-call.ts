/** Each operation is killed at each of its writes, syncs and renames, one run per point: nothing may be half. */
import { readFileSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FaultTest, Outcome, Trial } from './kit/figure.ts';
import { wordOf } from './kit/inspect-vault.ts';
import { inRandomOrder } from './kit/random.ts';
import { changingCalls, poolThread, readCalls, trace, whyNoTrace } from './kit/strace.ts';
import type { Call } from './kit/strace.ts';
import { copyTemplate } from './kit/template.ts';
import { startWorker } from './kit/worker-process.ts';
import { backUp } from './operations/backup-operations.ts';
import { changePassphrase } from './operations/vault-operations.ts';
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

/** Runs the operation once in a process of its own, the calls of the thread watched; says whether it was killed. */
async function runWatched(place: Place, at?: Call): Promise<{ killed: boolean; calls: Call[] }> {
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
    ...(at === undefined ? {} : { inject: { call: at.name, what: `signal=KILL:when=${at.nth}` } }),
    log,
  });
  worker.say('run');
  const line = await worker.until('round');
  await worker.kill();
  await tracing.ended;
  const calls = readCalls(readFileSync(log, 'utf8')).filter(({ isOnDisk }) => isOnDisk);
  rmSync(log, { force: true });
  return { killed: line === null, calls };
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

  /** Gives whether the call came at all: in another run there may be fewer of its name. */
  async function tryPoint(thread: Thread, at: Call): Promise<boolean> {
    return inCopy(async (folder) => {
      const place = { operation, folder, thread };
      const { killed } = await runWatched(place, at);
      if (killed) kills += 1;
      const wrong = await operation
        .inspect(folder)
        .catch((error: unknown) => [`cannot be opened: ${wordOf(error)}`]);
      faults.push(...wrong.map((fault) => `${thread} thread, ${at.name} ${at.nth}: ${fault}`));
      return killed;
    });
  }

  for (const thread of threads) {
    const { calls } = await inCopy((folder) => runWatched({ operation, folder, thread }));
    found[`calls of ${thread}`] = calls.length;
    let hits = 0;
    for (const at of pointsOf(calls, trial)) {
      if (await tryPoint(thread, at)) hits += 1;
      if (hits === trial.profile.points) break;
    }
  }
  // A suite that kills nobody proves nothing.
  if (kills === 0) faults.push('nothing was killed');
  return { figures: { kills, ...found, bad: faults.length }, faults };
}

/** Gives every call, in random order where the profile has no time for all. */
function pointsOf(calls: readonly Call[], { profile, random }: Trial): readonly Call[] {
  return profile.points === null ? calls : inRandomOrder(calls, random);
}

/** Keys and backups: what cannot be made good again. */
const quick: readonly Operation[] = [changePassphrase, backUp];

export const killAtEveryCall: readonly FaultTest[] = operations.map((operation) => ({
  name: `kill at every call: ${operation.name}`,
  promise: 'nothing is half, one key opens',
  isQuick: quick.includes(operation),
  run: (trial) => killOperation(operation, trial),
}));
