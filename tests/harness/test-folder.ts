/** The folder below which tests put their vaults, one for all processes of a run. */
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
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

/** Gives the run's folder; whichever process asks first makes it, and removes it at its end. */
export function testFolder(): string {
  const shared = process.env['ESPOR_TEST_FOLDER'];
  if (shared !== undefined) return shared;
  const folder = mkdtempSync(join(quickestFolder(), 'espor-tests-'));
  process.env['ESPOR_TEST_FOLDER'] = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
