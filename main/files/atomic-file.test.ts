import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { AppError } from '../../shared/wire.ts';
import {
  ensurePrivateFolder,
  removeUnfinished,
  storageErrorOf,
  writeFileAtomically,
} from './atomic-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'espor-files-'));
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

describe('writeFileAtomically', () => {
  test('replaces an older file, leaves nothing else, lets only this user read', async () => {
    const file = path.join(folder, 'a.json');
    await writeFileAtomically(file, Buffer.from('old and longer'));
    await writeFileAtomically(file, Buffer.from('new'));
    expect(await readFile(file, 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['a.json']);
    if (process.platform !== 'win32') expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  test('removes its temporary file when it fails', async () => {
    // A folder in the way: the rename fails.
    await ensurePrivateFolder(path.join(folder, 'taken'));
    await writeFile(path.join(folder, 'taken', 'x'), '');
    const attempt = writeFileAtomically(path.join(folder, 'taken'), Buffer.from('x'));
    await expect(attempt).rejects.toBeInstanceOf(AppError);
    expect(await readdir(folder)).toEqual(['taken']);
  });

  test('says disk-error without the path when the folder is missing', async () => {
    const attempt = writeFileAtomically(path.join(folder, 'no', 'a'), Buffer.from('x'));
    await expect(attempt).rejects.toMatchObject({
      code: 'storage',
      reason: 'disk-error',
      message: 'storage: disk-error',
    });
  });
});

test('removes what a killed program has left, and nothing that may be in hand or is not ours', async () => {
  const names = ['a.json.0123456789ab.tmp', 'a.json', 'a.tmp', 'b.0123.tmp'];
  for (const name of names) await writeFile(path.join(folder, name), 'x');
  await removeUnfinished(folder, 60_000);
  expect((await readdir(folder)).sort()).toEqual([...names].sort());
  await removeUnfinished(folder);
  expect((await readdir(folder)).sort()).toEqual(names.slice(1).sort());
  await removeUnfinished(path.join(folder, 'nowhere'));
});

test('makes private folders', async () => {
  const deep = path.join(folder, 'one', 'two');
  await ensurePrivateFolder(deep);
  const found = await stat(deep);
  expect(found.isDirectory()).toBe(true);
  if (process.platform !== 'win32') expect(found.mode & 0o777).toBe(0o700);
});

test.each([
  ['ENOSPC', 'disk-full'],
  ['SQLITE_FULL', 'disk-full'],
  ['EACCES', 'folder-not-writable'],
  ['EPERM', 'folder-not-writable'],
  ['EROFS', 'folder-not-writable'],
  ['SQLITE_READONLY_DIRECTORY', 'folder-not-writable'],
  ['EIO', 'disk-error'],
  ['SQLITE_IOERR_FSYNC', 'disk-error'],
])('says what %s means', (code, reason) => {
  const error = Object.assign(new Error('secret path'), { code });
  expect(storageErrorOf(error)).toMatchObject({ code: 'storage', reason });
  expect(storageErrorOf({ driverError: error })).toMatchObject({ code: 'storage', reason });
});

test('does not blame the disk for other errors', () => {
  expect(storageErrorOf(new TypeError('x')).code).toBe('internal');
  const own = new AppError('conflict', 'x');
  expect(storageErrorOf(own)).toBe(own);
});
