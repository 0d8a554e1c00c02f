/** A program of this suite in a process of its own, which may be killed; the two talk in lines. */
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { findProgramFolder } from '../../../main/node/program-folders.ts';

export interface WorkerOptions {
  /** What `tests/faults/worker/programs.ts` knows it by. */
  readonly program: string;
  readonly folder: string;
  readonly words?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** What stands before it on the command line: a tracer. */
  readonly under?: readonly string[];
}

export interface WorkerProcess {
  readonly pid: number;
  /** Gives the next line, or null after the end. */
  next(): Promise<string | null>;
  /** Reads on until a line begins so; null when the process has ended before. */
  until(beginning: string): Promise<string | null>;
  /** Everything it has said so far. */
  readonly said: readonly string[];
  say(line: string): void;
  kill(): Promise<void>;
  readonly ended: Promise<void>;
  /** How it has ended: the code or the signal. */
  how(): string;
}

/** Where the suite is bundled to: in the program's folder, where it finds its resources and what no bundle holds. */
export const bundledFolder = join(findProgramFolder(), 'dist', 'faults');

/** Where Node keeps code that it has compiled once. No data of a vault. */
export const compiledFolder = join(tmpdir(), 'espor-faults-compiled');

/** Starts it; what it says of its own failures goes to the error output of this process. */
export function startWorker(options: WorkerOptions): WorkerProcess {
  const node = [
    process.execPath,
    join(bundledFolder, 'worker.js'),
    options.program,
    options.folder,
  ];
  const [command = '', ...args] = [...(options.under ?? []), ...node, ...(options.words ?? [])];
  const child = spawn(command, args, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {
      ...process.env,
      // A worker starts twice as fast from code that was compiled before.
      NODE_COMPILE_CACHE: compiledFolder,
      ...options.environment,
    },
  });
  const said: string[] = [];
  const waiting: (() => void)[] = [];
  let read = 0;
  let isOver = false;
  let how = 'it runs';
  const wake = (): void => {
    for (const one of waiting.splice(0)) one();
  };
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => {
    said.push(line);
    wake();
  });
  const ended = new Promise<void>((settle) => {
    child.once('close', (code, signal) => {
      how = signal ?? `code ${code}`;
      isOver = true;
      wake();
      settle();
    });
  });
  // A worker that is gone does not hear any more.
  child.stdin.on('error', () => undefined);
  async function next(): Promise<string | null> {
    while (read >= said.length) {
      if (isOver) return null;
      await new Promise<void>((settle) => waiting.push(settle));
    }
    read += 1;
    return said[read - 1] ?? null;
  }
  return {
    pid: child.pid ?? 0,
    next,
    async until(beginning) {
      for (;;) {
        const line = await next();
        if (line === null || line.startsWith(beginning)) return line;
      }
    },
    said,
    say: (line) => void child.stdin.write(`${line}\n`),
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    ended,
    how: () => how,
  };
}
