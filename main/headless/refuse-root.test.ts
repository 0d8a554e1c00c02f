import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findProgramFolder } from '../node/program-folders.ts';
import { startFailureText } from '../window/start-failure.ts';
import { isRefusedAsRoot } from './refuse-root.ts';

describe('a start as root', () => {
  it.each([
    ['root on Linux', 'linux', 0, [], true],
    ['an ordinary user', 'linux', 1000, [], false],
    ['root elsewhere', 'darwin', 0, [], false],
    ['a system without such users', 'win32', undefined, [], false],
    ['whoever gives up the sandbox', 'linux', 0, ['--no-sandbox'], false],
  ] as const)('is told by the user and the system: %s', (_, platform, userId, argv, refused) => {
    expect(isRefusedAsRoot({ platform, userId, argv })).toBe(refused);
  });
});

describe('npm start', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'espor-root-'));
    // Stands for Electron, and leaves a file where it was started.
    await writeFile(join(folder, 'electron'), `#!/bin/sh\ntouch "${folder}/started"\n`, {
      mode: 0o755,
    });
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('says to root in words what to do, and starts no Electron', async () => {
    // Whoever runs the tests is root for this process, and on Linux.
    const asRoot = `Object.defineProperty(process, 'platform', { value: 'linux' }); process.getuid = () => 0;`;
    const start = join(import.meta.dirname, 'start.ts');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(asRoot)}`, start],
      { env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: folder }, encoding: 'utf8' },
    );
    const told = await startFailureText('asRoot', null, {
      resourcesFolder: join(findProgramFolder(), 'resources'),
      language: Intl.DateTimeFormat().resolvedOptions().locale,
    });
    expect(told).toMatch(/root.+sudo\.$/u);
    expect({ status, stdout, stderr }).toEqual({ status: 1, stdout: '', stderr: `${told}\n` });
    expect(await readdir(folder)).toEqual(['electron']);
  });
});
