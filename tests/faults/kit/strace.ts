/**
 * The calls of a running process to the system: written down, made to fail, or answered with a kill. By
 * `strace` (Debian package of that name), which needs Linux and the right to trace.
 */
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** Calls that change a file or a name. SQLite makes its own; Node's are made by its pool of threads. */
export const changingCalls = [
  'write',
  'writev',
  'pwrite64',
  'pwritev',
  'ftruncate',
  'fallocate',
  'fsync',
  'fdatasync',
  'rename',
  'renameat',
  'renameat2',
  'unlink',
  'unlinkat',
  'mkdir',
  'mkdirat',
];

/** Gives why nothing can be traced here, or null. */
export function whyNoTrace(): string | null {
  if (process.platform !== 'linux') return 'strace needs Linux';
  const trial = spawnSync('strace', ['-qq', '-o', '/dev/null', 'true'], { encoding: 'utf8' });
  if (trial.error !== undefined) return 'strace is not installed';
  return trial.status === 0 ? null : 'this user may not trace';
}

export interface Trace {
  /** Resolves when the traced process has ended or the trace was stopped. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

export interface TraceOptions {
  readonly calls: readonly string[];
  /** Also the other threads and what the process starts. */
  readonly follow?: boolean;
  /** The call to which something happens, and what, as `strace` writes it. */
  readonly inject?: { readonly call: string; readonly what: string };
  /** Further words of the command line. */
  readonly more?: readonly string[];
  readonly log: string;
}

/** Begins to trace a thread that runs; the trace is on when this resolves. */
export async function trace(thread: number, options: TraceOptions): Promise<Trace> {
  const { inject } = options;
  const calls = options.calls.join(',');
  const args = [
    '-y',
    ...(options.follow === true ? ['-f'] : []),
    ...(options.more ?? []),
    ...['-o', options.log, '-e', `trace=${calls}`],
    ...(inject === undefined ? [] : ['-e', `inject=${inject.call}:${inject.what}`]),
    ...['-p', String(thread)],
  ];
  const child = spawn('strace', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((settle) => child.once('close', () => settle()));
  await new Promise<void>((settle, fail) => {
    const lines = createInterface({ input: child.stderr });
    const said: string[] = [];
    lines.on('line', (line) => {
      said.push(line);
      if (line.includes(' attached')) settle();
    });
    child.once('error', fail);
    child.once('close', () => fail(new Error(`strace has ended: ${said.join(' ')}`)));
  });
  return {
    ended,
    async stop() {
      child.kill('SIGINT');
      await ended;
    },
  };
}

/** One call of a traced thread. */
export interface Call {
  readonly name: string;
  /** Its number among the calls of that name, from 1: by this `strace` finds it again. */
  readonly nth: number;
  /** Changes a file or a name. Threads wake each other by writing, too. */
  readonly isOnDisk: boolean;
  readonly isInjected: boolean;
}

/** Gives the calls of a log of one thread, in order. */
export function readCalls(log: string): Call[] {
  const counts = new Map<string, number>();
  const calls: Call[] = [];
  for (const line of log.split('\n')) {
    const [, name = ''] = /^(\w+)\(/u.exec(line) ?? [];
    if (name === '') continue;
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    const isOnDisk = !/^\w+\(\d+<(?:anon_inode|pipe|socket):/u.test(line);
    calls.push({ name, nth, isOnDisk, isInjected: line.includes('(INJECTED)') });
  }
  return calls;
}

/** Gives the number of the one thread by which Node reaches files; the worker must have a pool of one. */
export function poolThread(pid: number): number {
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    const name = readFileSync(join('/proc', String(pid), 'task', thread, 'comm'), 'utf8').trim();
    if (name === 'libuv-worker') return Number(thread);
  }
  throw new Error('The process has no thread for files.');
}
