/** Other people's programs that read our documents; where one is not there, its check is named as not made. */
import { spawnSync } from 'node:child_process';

export interface Said {
  readonly status: number | null;
  readonly text: string;
}

const PATIENCE_MS = 300_000;
const MOST_BYTES = 64 * 1024 * 1024;

/** Runs a program to its end and gives what it said, on either stream. */
export function ask(program: string, args: readonly string[]): Said {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: 'utf8',
    timeout: PATIENCE_MS,
    maxBuffer: MOST_BYTES,
  });
  return { status, text: `${stdout}${stderr}` };
}

const known = new Map<string, boolean>();

/** Says whether a program is on this machine. */
export function isThere(program: string): boolean {
  const found = known.get(program) ?? spawnSync(program, ['--version']).error === undefined;
  known.set(program, found);
  return found;
}
