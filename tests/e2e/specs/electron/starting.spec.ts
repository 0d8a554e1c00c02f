/** What somebody is told whose program cannot start. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startHooked } from '../../../harness/electron-hook.ts';
import { startApp } from '../../../harness/start-app.ts';
import { expect, test } from '../../electron-fixtures.ts';

/** Nobody is there to read the box: its words are written out instead. */
const writesBox = `const { dialog } = require('electron');
dialog.showErrorBox = (title, words) => process.stdout.write(title + ': ' + words);
`;

/** A disk that has room for nothing more when the program begins. */
const hasNoRoom = `const fs = require('node:fs');
const write = fs.writeFileSync;
fs.writeFileSync = (file, ...rest) => {
  if (String(file).endsWith('program.lock'))
    throw Object.assign(new Error('no space, write ' + file), { code: 'ENOSPC' });
  return write(file, ...rest);
};
require('node:module').syncBuiltinESMExports();
`;

let folder = '';
test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'espor-starting-'));
});
test.afterEach(() => rm(folder, { recursive: true, force: true }));

test('says that it may not write into its folder, and what to do', async ({ display }) => {
  await writeFile(join(folder, 'data'), '');
  const { code, said } = await startHooked({ display, folder, script: writesBox });
  expect(said).toMatch(/^ESPoR: ESPoR cannot start: it may not write .+ Ask whoever/u);
  expect(said).not.toContain(folder);
  expect(code).toBe(1);
});

test('says that the disk is full, in the language of the settings', async ({ display }) => {
  const before = await startApp({ folder });
  await before.client.settings.setLanguage({ language: 'it' });
  await before.stop();
  const { code, said } = await startHooked({ display, folder, script: writesBox + hasNoRoom });
  expect(said).toMatch(/^ESPoR: ESPoR non può avviarsi: il disco .+ è pieno\./u);
  expect(code).toBe(1);
});
