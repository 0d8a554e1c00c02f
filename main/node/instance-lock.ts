/** Keeps two programs, of whichever driver, from working in the same data folder. */
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import { join } from 'node:path';

/** Gives the function that gives the folder free again, or null when a running program holds it. */
export function acquireInstanceLock(dataFolder: string): (() => void) | null {
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const file = join(dataFolder, 'program.lock');
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx', mode: 0o600 });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error) || error.code !== 'EEXIST') throw error;
      if (holderIsAlive(file)) return null;
      // Left behind by a program that was killed.
      rmSync(file, { force: true });
    }
  }
  return null;
}

function holderIsAlive(file: string): boolean {
  try {
    // From before this computer was started: the number means another process by now.
    if (statSync(file).mtimeMs < Date.now() - uptime() * 1000) return false;
    const pid = Number(readFileSync(file, 'utf8'));
    if (!Number.isInteger(pid) || pid <= 0 || pid === process.pid) return false;
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
