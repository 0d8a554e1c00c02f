import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AppError } from '../../../shared/wire.ts';
import type { SealedManifest } from '../../backup/backup-format.ts';
import type { writeBackup } from '../../backup/write-backup.ts';
import { createEventHub } from '../../ipc/event-hub.ts';
import type { VaultCopy } from './backup-copy.ts';
import { createDelivery } from './backup-delivery.ts';
import { createBackupStateFile } from './backup-state.ts';
import { backupStatus } from './backup-status.ts';
import { testFolder } from '../../../tests/harness/test-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(testFolder(), 'espor-delivery-'));
  await mkdir(path.join(folder, 'first'));
  await mkdir(path.join(folder, 'stick'));
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

const vaultId = randomUUID();
const now = new Date('2026-11-21T10:00:00.000Z');

function copyAt(takenAt: Date): VaultCopy {
  return {
    content: {
      databaseFile: '',
      envelope: new Uint8Array(),
      manifest: { tables: { person: 2 } } as unknown as SealedManifest,
    },
    vaultId,
    prefix: 'CP',
    takenAt,
    mark: takenAt.toISOString(),
    discard: () => Promise.resolve(),
  };
}

async function start(write: typeof writeBackup = writeName) {
  const state = createBackupStateFile(folder);
  const second = { folder: path.join(folder, 'stick'), last: null, problem: null };
  await state.change({ folder: path.join(folder, 'first'), second });
  const delivery = createDelivery({
    state,
    folderOf: (known) => known.folder ?? '',
    dataFolder: folder,
    clock: { now: () => now },
    events: createEventHub(),
    logger: { info: () => undefined, error: () => undefined },
    limit: 5000,
    write,
  });
  const status = async () =>
    backupStatus(await state.read(), {
      vaultId,
      folder: path.join(folder, 'first'),
      dataFolder: folder,
      running: false,
      now,
      patience: 1000,
    });
  return { state, delivery, status };
}

const writeName: typeof writeBackup = (_, place) =>
  writeFile(path.join(place.folder, place.name), 'a backup');

/** A disk that answers one folder with an error and every other as usual. */
const failingIn =
  (name: string, code: string): typeof writeBackup =>
  async (content, place) => {
    if (path.basename(place.folder) === name) throw Object.assign(new Error(code), { code });
    await writeName(content, place);
  };

const namesIn = (name: string): Promise<string[]> => readdir(path.join(folder, name));

test('a backup goes to both places, and each is remembered', async () => {
  const { delivery, status } = await start();
  await delivery.deliver(copyAt(now));
  expect(await namesIn('first')).toHaveLength(1);
  expect(await namesIn('stick')).toEqual(await namesIn('first'));
  expect(await status()).toMatchObject({
    lastProvenAt: now.toISOString(),
    second: { isThere: true, lastProvenAt: now.toISOString(), problem: null, sameDisk: true },
  });
});

test('a stick that is not plugged in is no failure, and is not made anew', async () => {
  const { delivery, status } = await start();
  await rm(path.join(folder, 'stick'), { recursive: true });
  await delivery.deliver(copyAt(now));
  expect(await status()).toMatchObject({
    problem: null,
    second: { isThere: false, sameDisk: false, problem: { reason: 'second-folder-missing' } },
  });
  expect(await readdir(folder)).not.toContain('stick');
  await mkdir(path.join(folder, 'stick'));
  await delivery.deliver(copyAt(new Date(now.getTime() + 60_000)));
  expect(await status()).toMatchObject({ second: { isThere: true, problem: null } });
});

test.each([
  ['full', 'ENOSPC', 'disk-full'],
  ['read only', 'EROFS', 'folder-not-writable'],
  ['broken', 'EIO', 'disk-error'],
])('a stick that is %s is said, and the first place has its backup', async (_, code, reason) => {
  const { delivery, status } = await start(failingIn('stick', code));
  await delivery.deliver(copyAt(now));
  expect(await namesIn('first')).toHaveLength(1);
  expect(await status()).toMatchObject({ problem: null, second: { problem: { reason } } });
});

test('a first place that fails leaves the second with its backup', async () => {
  const { delivery, status } = await start(failingIn('first', 'ENOSPC'));
  await expect(delivery.deliver(copyAt(now))).rejects.toMatchObject({ code: 'ENOSPC' });
  expect(await namesIn('stick')).toHaveLength(1);
  expect(await status()).toMatchObject({
    problem: { reason: 'disk-full' },
    second: { lastProvenAt: now.toISOString(), problem: null },
  });
});

test('a stick that does not answer is given up after a time, and is no failure of the first place', async () => {
  let isAsked = false;
  const { delivery, status } = await start(async (content, place) => {
    isAsked = path.basename(place.folder) === 'stick';
    if (isAsked) await new Promise(() => undefined);
    await writeName(content, place);
  });
  const waiting = delivery.deliver(copyAt(now));
  waiting.catch(() => undefined);
  await expect.poll(() => isAsked).toBe(true);
  delivery.abort(new AppError('storage', 'backup-slow'));
  await expect(waiting).rejects.toMatchObject({ reason: 'backup-slow' });
  expect(await status()).toMatchObject({
    problem: null,
    second: { lastProvenAt: null, problem: { reason: 'backup-slow' } },
  });
});

test('only a backup on another disk puts the reminder off', async () => {
  const { state, status } = await start();
  const long = '2026-11-01T10:00:00.000Z';
  const of = (provenAt: string, elsewhere: boolean) => ({
    vaultId,
    file: path.join(folder, 'gone.zip'),
    provenAt,
    mark: '',
    elsewhere,
  });
  const secondWith = (last: ReturnType<typeof of>) => ({
    folder: path.join(folder, 'stick'),
    last,
    problem: null,
  });
  await state.change({ since: { vaultId, at: long }, last: of(now.toISOString(), false) });
  expect((await status()).due).toEqual({ copy: true, proof: false });
  await state.change({ second: secondWith(of('2026-11-15T10:00:00.000Z', true)) });
  expect((await status()).due).toMatchObject({ copy: false });
  await state.change({ second: secondWith(of('2026-11-14T10:00:00.000Z', true)) });
  expect((await status()).due).toMatchObject({ copy: true });
  // Of another vault that was here before.
  await state.change({
    second: secondWith({ ...of(now.toISOString(), true), vaultId: randomUUID() }),
  });
  expect((await status()).due).toMatchObject({ copy: true });
});

test('what was remembered by an earlier version is still understood', async () => {
  const last = { vaultId, file: path.join(folder, 'x.zip'), provenAt: now.toISOString(), mark: '' };
  await writeFile(
    path.join(folder, 'backup.json'),
    JSON.stringify({ folder: path.join(folder, 'first'), last, problem: null }),
  );
  expect(await createBackupStateFile(folder).read()).toMatchObject({
    folder: path.join(folder, 'first'),
    last: { ...last, elsewhere: false },
    second: null,
    pause: null,
  });
});
