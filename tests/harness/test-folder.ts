/** The folder below which tests put their vaults, one for all processes of a run. */
import { mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MEMORY = '/dev/shm';
/** Half the vaults of a run together; a container may give it 64 MB. */
const ENOUGH = 1024 ** 3;

/**
 * In memory where Linux offers enough of it: a vault waits for the disk at each step, and tests make hundreds. What
 * only a disk can show is tried by the faults suite, which keeps to the disk.
 */
function quickestFolder(): string {
  if (process.platform !== 'linux') return tmpdir();
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > ENOUGH ? MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}

/** With the number of the process that removes it. */
const ofRun = /^espor-tests-(\d+)-/u;

/** Removes what killed runs have left in a folder: it is memory that nobody gives back otherwise. */
export function removeLeftFolders(place: string): void {
  for (const name of readdirSync(place)) {
    const run = ofRun.exec(name)?.[1];
    if (run === undefined || isAlive(Number(run))) continue;
    try {
      rmSync(join(place, name), { recursive: true, force: true });
    } catch {
      // Somebody else's, who may remove it; or another run that begins is just doing so.
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it lives, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Gives the run's folder; whichever process asks first makes it, and removes it at its end. */
export function testFolder(): string {
  const shared = process.env['ESPOR_TEST_FOLDER'];
  if (shared !== undefined) return shared;
  const place = quickestFolder();
  removeLeftFolders(place);
  const folder = mkdtempSync(join(place, `espor-tests-${process.pid}-`));
  process.env['ESPOR_TEST_FOLDER'] = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
