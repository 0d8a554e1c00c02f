import { mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEventHub } from '../../ipc/event-hub.ts';
import { createPassphrases } from '../../vault/passphrases.ts';
import { createVaultService } from '../vault/vault.service.ts';
import { createBackupStateFile } from './backup-state.ts';
import { createBackupService } from './backup.service.ts';
import { testFolder } from '../../../tests/harness/test-folder.ts';

let dataFolder: string;
beforeEach(async () => {
  dataFolder = await mkdtemp(path.join(testFolder(), 'espor-slow-'));
});
afterEach(async () => rm(dataFolder, { recursive: true, force: true }));

const PHRASE = 'correct horse battery staple';

/** A vault whose backup folder never answers: a share on a network that is gone. */
function startWithDeafFolder(writing = 200) {
  const events = createEventHub();
  const shared = {
    paths: { dataFolder, defaultOutputFolder: path.join(dataFolder, 'out') },
    clock: { now: () => new Date('2026-11-21T10:00:00.000Z') },
    ids: { next: () => randomUUID() },
    logger: { info: () => undefined, error: () => undefined },
    events,
    sqliteBinding: null,
  };
  const vault = createVaultService({
    passphrases: createPassphrases('resources'),
    ...shared,
    fillPractice: () => Promise.resolve(),
    kdf: { m: 65_536, t: 3, p: 1 },
    beforeClosing: (open) => backups.beforeClosing(open),
  });
  const asked: string[] = [];
  const backups = createBackupService({
    ...shared,
    state: createBackupStateFile(dataFolder),
    folderDialogs: { choose: null, show: null },
    vaultFolder: vault.folder(),
    opened: vault.opened,
    limits: { writing, closing: 50, asking: 50 },
    write: (_content, { name }) => {
      asked.push(name);
      return new Promise(() => undefined);
    },
  });
  const make = (): Promise<unknown> =>
    vault.create({
      centreName: 'Centro Prova',
      country: 'IT',
      operatorName: 'Nessuno',
      passphrase: PHRASE,
      recovery: { kind: 'none' },
    });
  return { vault, backups, asked, make, events };
}

test('a folder that does not answer holds neither the lock nor the end of the program', async () => {
  const { vault, backups, asked, make } = startWithDeafFolder();
  await make();
  expect(await vault.lock()).toMatchObject({ kind: 'locked' });
  expect(vault.isOpen()).toBe(false);
  await backups.finish();
  expect(asked).toHaveLength(1);
  // Remembering it takes the disk a moment, for which the end of the program has not waited.
  await expect.poll(async () => (await backups.status()).running).toBe(false);
  expect(await backups.status()).toMatchObject({
    lastProvenAt: null,
    problem: { reason: 'backup-slow' },
    running: false,
  });
});

test('a folder that does not answer is given up after a time, and tried again with the next change', async () => {
  const { vault, backups, asked, make } = startWithDeafFolder();
  await make();
  await expect(backups.run()).rejects.toMatchObject({ reason: 'backup-slow' });
  expect(await backups.status()).toMatchObject({ problem: { reason: 'backup-slow' } });
  await vault.lock();
  await expect.poll(() => asked.length, { timeout: 10_000 }).toBe(2);
  await backups.finish();
});

test('a backup can be stopped while the vault is copied, and nothing is left of it', async () => {
  const { vault, backups, asked, make, events } = startWithDeafFolder();
  await make();
  const stop = events.subscribe(({ topic }) => {
    if (topic === 'backup.progress') backups.cancel();
  });
  await expect(backups.run()).rejects.toMatchObject({ code: 'cancelled' });
  stop();
  expect(asked).toEqual([]);
  expect(await readdir(path.join(dataFolder, 'backup-work'))).toEqual([]);
  expect(await backups.status()).toMatchObject({ problem: null, running: false });
  await vault.dispose();
  await backups.finish();
});

test('a backup under way can be stopped, which is no failure', async () => {
  const { vault, backups, asked, make } = startWithDeafFolder(60_000);
  await make();
  const run = backups.run();
  await expect.poll(() => asked.length, { timeout: 10_000 }).toBe(1);
  backups.cancel();
  await expect(run).rejects.toMatchObject({ code: 'cancelled' });
  expect(await backups.status()).toMatchObject({ problem: null, running: false });
  await vault.dispose();
  await backups.finish();
});

test('the key of the copies is wiped when the vault is locked', async () => {
  const { vault, backups, make } = startWithDeafFolder();
  await make();
  const { databaseKey } = vault.opened();
  expect(databaseKey.some((byte) => byte !== 0)).toBe(true);
  await vault.lock();
  expect(databaseKey.every((byte) => byte === 0)).toBe(true);
  await backups.finish();
  expect((await readdir(dataFolder)).sort()).toEqual([
    'backup-work',
    'backup.json',
    'out',
    'vaults',
  ]);
});
