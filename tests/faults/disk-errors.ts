/**
 * Each write, sync and rename of each operation fails, once or from then on: the operator is told why in a word that
 * the program has a sentence for, and nothing that was there is lost.
 */
import { readFileSync, rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FaultTest, Outcome, Trial } from './kit/figure.ts';
import { wordOf } from './kit/inspect-vault.ts';
import { below } from './kit/random.ts';
import { changingCalls, poolThread, trace, whyNoTrace } from './kit/strace.ts';
import { startWorker } from './kit/worker-process.ts';
import type { WorkerProcess } from './kit/worker-process.ts';
import type { Operation } from './operations/operation.ts';
import { operations } from './operations/operations.ts';
import type { Round } from './worker/run-operation.ts';

/** What the operator may be told; each has a sentence and a next step (`resources/locales`, `errors.json`). */
const clear = ['storage disk-full', 'storage disk-error', 'storage folder-not-writable'];

const MOST_POINTS = 5000;

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

/** Runs one round with a failing call; gives whether the call came, how the round ended, what is wrong after it. */
async function runRound(
  worker: WorkerProcess,
  log: string,
  thread: Thread,
  inject: string | null,
): Promise<{ calls: number; injected: number; error: string | null; faults: string[] }> {
  const tracing = await trace(thread.name === 'main' ? worker.pid : poolThread(worker.pid), {
    calls: thread.calls,
    ...(inject === null ? {} : { inject }),
    log,
  });
  worker.say('run');
  const round = await worker.until('round ');
  await tracing.stop();
  if (round === null) throw new Error('the program has broken off');
  const { error } = JSON.parse(round.slice('round '.length)) as Round;
  worker.say('settle');
  const settled = await worker.until('settled ');
  if (settled === null) throw new Error('the program has broken off');
  const faults = JSON.parse(settled.slice('settled '.length)) as string[];
  const lines = readFileSync(log, 'utf8').split('\n');
  const calls = lines.filter((line) => /^\w+\(/u.test(line)).length;
  const injected = lines.filter((line) => line.includes('(INJECTED)')).length;
  return { calls, injected, error, faults };
}

async function starve(operation: Operation, trial: Trial): Promise<Outcome> {
  const notRun = whyNoTrace();
  if (notRun !== null) return { figures: {}, faults: [], notRun };
  const folder = join(trial.folder, 'vault');
  const log = join(trial.folder, 'calls.log');
  await mkdir(folder);
  await operation.prepare(folder);
  const worker = startWorker({
    program: 'operation',
    folder,
    words: [operation.name],
    environment: { UV_THREADPOOL_SIZE: '1' },
  });
  const faults: string[] = [];
  let [failed, told] = [0, 0];

  async function tryPoint(thread: Thread, point: number, { error, stays }: Way): Promise<boolean> {
    const inject = `error=${error}:when=${point}${stays ? '+' : ''}`;
    const place = `${thread.name} thread, call ${point}, ${error}${stays ? ' from then on' : ''}`;
    const round = await runRound(worker, log, thread, inject);
    if (round.injected === 0) return false;
    failed += 1;
    if (round.error !== null) told += 1;
    if (round.error !== null && !clear.includes(round.error)) {
      faults.push(`${place}: the operator is told "${round.error}"`);
    }
    faults.push(...round.faults.map((fault) => `${place}: ${fault}`));
    return true;
  }

  try {
    if ((await worker.until('ready')) === null) throw new Error('the operation did not begin');
    for (const thread of threads) {
      const { calls } = await runRound(worker, log, thread, null);
      for (const { point, way } of pointsUpTo(calls, trial)) await tryPoint(thread, point, way);
    }
    worker.say('end');
    await worker.kill();
    faults.push(...(await operation.inspect(folder)).map((fault) => `at the end: ${fault}`));
  } catch (error) {
    faults.push(wordOf(error));
  } finally {
    await worker.kill();
    rmSync(log, { force: true });
  }
  if (failed === 0) faults.push('nothing was made to fail');
  return { figures: { failed, told, bad: faults.length }, faults };
}

interface Point {
  readonly point: number;
  readonly way: Way;
}

/** Gives every call with a way to fail, each with all ways, or as many as the profile has time for. */
function pointsUpTo(last: number, { profile, random }: Trial): Point[] {
  const wayAt = (index: number): Way => everyWay[index % everyWay.length] ?? firstWay;
  const calls = Array.from({ length: Math.min(last, MOST_POINTS) }, (_, index) => index + 1);
  if (profile.points !== null) {
    return Array.from({ length: Math.min(profile.points, last) }, (_, index) => ({
      point: 1 + below(random, last),
      way: wayAt(index),
    }));
  }
  return profile.everyError
    ? calls.flatMap((point) => everyWay.map((way) => ({ point, way })))
    : calls.map((point) => ({ point, way: wayAt(point) }));
}

export const diskErrors: readonly FaultTest[] = operations.map((operation) => ({
  name: `disk errors: ${operation.name}`,
  promise: 'a clear error, nothing is lost',
  run: (trial) => starve(operation, trial),
}));
