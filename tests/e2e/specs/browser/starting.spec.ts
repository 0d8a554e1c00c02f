/** What the start in a browser says where it cannot go on: in the language of the settings, with what to do. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { acquireInstanceLock } from '../../../../main/node/instance-lock.ts';
import { findProgramFolder } from '../../../../main/node/program-folders.ts';
import { startApp } from '../../../harness/start-app.ts';
import { expect, test } from '../../fixtures.ts';

const built = join(findProgramFolder(), 'dist', 'main', 'index.headless.js');

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'espor-starting-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

/** Gives how it ended and what it said. It gets as far as a browser never: this process stands for one. */
async function start(): Promise<{ code: number; said: string }> {
  const program = spawn(process.execPath, [built, `--data-folder=${join(folder, 'data')}`], {
    env: { ...process.env, ESPOR_BROWSER: process.execPath },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said = text(program.stderr);
  const [code] = await once(program, 'exit', { signal: AbortSignal.timeout(20_000) });
  return { code: Number(code), said: await said };
}

test('says that it is open already', async () => {
  const before = await startApp({ folder });
  await before.client.settings.setLanguage({ language: 'de' });
  await before.stop();
  const release = acquireInstanceLock(join(folder, 'data'));
  expect(await start()).toEqual({
    code: 3,
    said: expect.stringMatching(/^ESPoR ist schon geöffnet\. .+\n$/u),
  });
  release?.();
});

test('says that it may not write into its folder', async () => {
  await writeFile(join(folder, 'data'), '');
  const { code, said } = await start();
  expect(said).toMatch(/Ask whoever looks after|chiedi a chi|Demandez|Pida|Bitten Sie|اطلبوا/iu);
  expect(said).not.toContain(folder);
  expect(code).toBe(1);
});
