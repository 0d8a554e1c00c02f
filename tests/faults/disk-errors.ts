/**
 * Each write, sync and rename of each operation fails, once or from then on: the operator is told why in a word that
 * the program has a sentence for, and nothing that was there is lost.
 */
import { readFileSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FaultTest, Outcome, Trial } from './kit/figure.ts';
import { wordOf } from './kit/inspect-vault.ts';
import { inRandomOrder } from './kit/random.ts';
import { changingCalls, poolThread, readCalls, trace, whyNoTrace } from './kit/strace.ts';
import type { Call } from './kit/strace.ts';
import { startWorker } from './kit/worker-process.ts';
import type { WorkerProcess } from './kit/worker-process.ts';
import type { Operation } from './operations/operation.ts';
import { exportBundle } from './operations/export-operations.ts';
import { savePerson } from './operations/vault-operations.ts';
import { operations } from './operations/operations.ts';
import type { Round } from './worker/run-operation.ts';

/** What the operator may be told; each has a sentence and a next step (`resources/locales`, `errors.json`). */
const clear = ['storage disk-full', 'storage disk-error', 'storage folder-not-writable'];

interface Way {
  readonly error: 'ENOSPC' | 'EIO';
  /** From this call on, instead of at this call alone. */
  readonly stays: boolean;
}

const firstWay: Way = { error: 'ENOSPC', stays: false };
const everyWay: readonly Way[] = [
  firstWay,
  { error: 'EIO', stays: false },
  { error: 'ENOSPC', stays: true },
  { error: 'EIO', stays: true },
];

/** The threads on which files are changed, and the calls of each that may fail. */
const threads = [
  // What SQLite does. Not `write`: by that the worker answers, and the log is written, whose loss is allowed.
  { name: 'main', calls: changingCalls.filter((call) => !call.startsWith('write')) },
  { name: 'files', calls: changingCalls },
] as const;
type Thread = (typeof threads)[number];

interface Failure {
  readonly at: Call;
  readonly way: Way;
}

function injectionOf({ at, way }: Failure): { call: string; what: string } {
  return { call: at.name, what: `error=${way.error}:when=${at.nth}${way.stays ? '+' : ''}` };
}

interface Ended {
  readonly calls: readonly Call[];
  readonly error: string | null;
  readonly faults: readonly string[];
}

/** Runs one round with a failing call; gives its calls, how it ended, what is wrong after it or that it all broke off. */
async function runRound(
  worker: WorkerProcess,
  log: string,
  thread: Thread,
  failure: Failure | null,
): Promise<Ended | { readonly brokenOff: string; readonly calls: readonly Call[] }> {
  const tracing = await trace(thread.name === 'main' ? worker.pid : poolThread(worker.pid), {
    calls: thread.calls,
    ...(failure === null ? {} : { inject: injectionOf(failure) }),
    log,
  });
  worker.say('run');
  const round = await worker.until('round ');
  await tracing.stop();
  const calls = readCalls(readFileSync(log, 'utf8'));
  if (round === null) return { brokenOff: worker.how(), calls };
  const { error } = JSON.parse(round.slice('round '.length)) as Round;
  worker.say('settle');
  const settled = await worker.until('settled ');
  if (settled === null) return { brokenOff: worker.how(), calls };
  const faults = JSON.parse(settled.slice('settled '.length)) as string[];
  return { calls, error, faults };
}

async function starve(operation: Operation, trial: Trial): Promise<Outcome> {
  const notRun = whyNoTrace();
  if (notRun !== null) return { figures: {}, faults: [], notRun };
  const folder = join(trial.folder, 'vault');
  const log = join(trial.folder, 'calls.log');
  await mkdir(folder);
  await operation.prepare(folder);
  const faults: string[] = [];
  let [failed, told] = [0, 0];
  let worker = await begin();

  async function begin(): Promise<WorkerProcess> {
    const one = startWorker({
      program: 'operation',
      folder,
      words: [operation.name],
      environment: { UV_THREADPOOL_SIZE: '1' },
    });
    if ((await one.until('ready')) === null) throw new Error('The operation did not begin.');
    return one;
  }

  /** Gives whether the call came at all: in another round there may be fewer of its name. */
  async function tryPoint(thread: Thread, failure: Failure): Promise<boolean> {
    const { at, way } = failure;
    const place = `${at.name} ${at.nth} of ${thread.name}, ${way.error}${way.stays ? ' from then on' : ''}`;
    const round = await runRound(worker, log, thread, failure);
    const hit = round.calls.filter(({ isInjected }) => isInjected);
    if ('brokenOff' in round) {
      // One thread could not wake the other: a call that no disk can make fail.
      if (hit.every(({ isOnDisk }) => isOnDisk)) faults.push(`${place}: ${round.brokenOff}`);
      worker = await begin();
      return false;
    }
    if (hit.length === 0) return false;
    failed += 1;
    if (round.error !== null) told += 1;
    if (round.error !== null && !clear.includes(round.error)) {
      faults.push(`${place}: the operator is told "${round.error}"`);
    }
    faults.push(...round.faults.map((fault) => `${place}: ${fault}`));
    return true;
  }

  try {
    for (const thread of threads) {
      const { calls } = await runRound(worker, log, thread, null);
      let hits = 0;
      for (const failure of failuresOf(calls, trial)) {
        if (await tryPoint(thread, failure)) hits += 1;
        if (hits === trial.profile.points) break;
      }
    }
  } finally {
    await worker.kill();
    rmSync(log, { force: true });
  }
  const atLast = await operation.inspect(folder).catch((error: unknown) => [wordOf(error)]);
  faults.push(...atLast.map((fault) => `at the end: ${fault}`));
  if (failed === 0) faults.push('nothing was made to fail');
  return { figures: { failed, told, bad: faults.length }, faults };
}

/** Gives every call with a way to fail, each with all ways; in random order where the profile has no time for all. */
function failuresOf(calls: readonly Call[], { profile, random }: Trial): Failure[] {
  const onDisk = calls.filter(({ isOnDisk }) => isOnDisk);
  const chosen = profile.points === null ? onDisk : inRandomOrder(onDisk, random);
  return chosen.flatMap((at, index) => {
    // By `write` threads also wake each other: it cannot fail from now on.
    const ways = everyWay.filter(({ stays }) => !stays || !at.name.startsWith('write'));
    return profile.everyError
      ? ways.map((way) => ({ at, way }))
      : [{ at, way: ways[index % ways.length] ?? firstWay }];
  });
}

const quick: readonly Operation[] = [savePerson, exportBundle];

export const diskErrors: readonly FaultTest[] = operations.map((operation) => ({
  name: `disk errors: ${operation.name}`,
  promise: 'a clear error, nothing is lost',
  isQuick: quick.includes(operation),
  run: (trial) => starve(operation, trial),
}));
