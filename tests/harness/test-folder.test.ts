import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeLeftFolders } from './test-folder.ts';

/** A run of its own: asks for its folder, says where it is, and goes on until it is ended. */
const run = `
  const { testFolder } = await import(${JSON.stringify(join(import.meta.dirname, 'test-folder.ts'))});
  process.stdout.write(testFolder());
  process.stdin.on('end', () => process.exit()).resume();
`;

async function begin() {
  const { ESPOR_TEST_FOLDER: _, ...env } = process.env;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', run], {
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  const ended = once(child, 'exit');
  return {
    pid: child.pid ?? 0,
    folder: said.toString(),
    async end(how: 'killed' | 'in order') {
      if (how === 'killed') child.kill('SIGKILL');
      else child.stdin.end();
      await ended;
    },
  };
}

describe('the folder of a run', () => {
  it('goes with the run, and with the next one where the run was killed', async () => {
    const first = await begin();
    expect(existsSync(first.folder)).toBe(true);
    await first.end('killed');
    expect(existsSync(first.folder)).toBe(true);

    const second = await begin();
    expect(existsSync(first.folder)).toBe(false);
    const third = await begin();
    expect(existsSync(second.folder)).toBe(true);
    await second.end('in order');
    await third.end('in order');
    expect([second.folder, third.folder].some(existsSync)).toBe(false);
  });
});

describe('what killed runs have left', () => {
  let place: string;
  beforeEach(() => {
    place = mkdtempSync(join(tmpdir(), 'espor-left-'));
  });
  afterEach(() => rmSync(place, { recursive: true }));

  it('goes; what belongs to a run that is alive or to no run at all stays', async () => {
    const gone = await begin();
    await gone.end('in order');
    const kept = [`espor-tests-${process.pid}-abc`, 'espor-tests-abcdef', `other-${gone.pid}-abc`];
    for (const name of [...kept, `espor-tests-${gone.pid}-abc`])
      mkdirSync(join(place, name, 'vault'), { recursive: true });
    removeLeftFolders(place);
    expect(readdirSync(place).toSorted()).toEqual(kept.toSorted());
  });
});
