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
  /** What happens to the calls, as `strace` writes it after their names. */
  readonly inject?: string;
  /** Further words of the command line. */
  readonly more?: readonly string[];
  readonly log: string;
}

/** Begins to trace a thread that runs; the trace is on when this resolves. */
export async function trace(thread: number, options: TraceOptions): Promise<Trace> {
  const calls = options.calls.join(',');
  const args = [
    ...(options.follow === true ? ['-f'] : []),
    ...(options.more ?? []),
    ...['-o', options.log, '-e', `trace=${calls}`],
    ...(options.inject === undefined ? [] : ['-e', `inject=${calls}:${options.inject}`]),
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

/** Gives the number of the one thread by which Node reaches files; the worker must have a pool of one. */
export function poolThread(pid: number): number {
  for (const thread of readdirSync(`/proc/${pid}/task`)) {
    const name = readFileSync(join('/proc', String(pid), 'task', thread, 'comm'), 'utf8').trim();
    if (name === 'libuv-worker') return Number(thread);
  }
  throw new Error('The process has no thread for files.');
}
