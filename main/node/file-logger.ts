/** A log in a file that cannot grow without end: one line per event, 1 MB a file, three files. */
import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Logger } from '../ports/logger.ts';

const MAX_BYTES = 1_000_000;
const OLDER_FILES = 2;

/** Where and how large; the defaults are the program's, tests make the files small. */
export interface FileLoggerOptions {
  readonly folder: string;
  readonly maxBytes?: number;
  readonly now?: () => Date;
}

type Details = Readonly<Record<string, string | number>>;

/**
 * Gives a logger that writes `espor.log` in the folder, then `espor.1.log` and `espor.2.log`. Lines are
 * written at once, since the last ones before a crash are those that matter. A full or read-only disk
 * loses lines, never the call that logged.
 */
export function createFileLogger(options: FileLoggerOptions): Logger {
  const maxBytes = options.maxBytes ?? MAX_BYTES;
  const now = options.now ?? (() => new Date());
  const fileName = (age: number) =>
    join(options.folder, age === 0 ? 'espor.log' : `espor.${String(age)}.log`);
  let size = -1;

  const start = () => {
    mkdirSync(options.folder, { recursive: true, mode: 0o700 });
    size = existsSync(fileName(0)) ? statSync(fileName(0)).size : 0;
  };
  const rotate = () => {
    for (let age = OLDER_FILES; age > 0; age -= 1) {
      if (existsSync(fileName(age - 1))) renameSync(fileName(age - 1), fileName(age));
    }
    size = 0;
  };
  const write = (level: 'info' | 'error', event: string, details?: Details) => {
    const line = `${JSON.stringify({ at: now().toISOString(), level, event, ...details })}\n`;
    try {
      if (size < 0) start();
      if (size > 0 && size + Buffer.byteLength(line) > maxBytes) rotate();
      appendFileSync(fileName(0), line, { mode: 0o600 });
      size += Buffer.byteLength(line);
    } catch {
      size = -1;
    }
  };
  return {
    info: (event, details) => write('info', event, details),
    error: (event, details) => write('error', event, details),
  };
}
