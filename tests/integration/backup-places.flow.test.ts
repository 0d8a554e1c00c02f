/** Where backups may lie and where a vault may not: chosen folders, a second place, sticks that are out, cloud services. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  aVaultWithSomebody,
  backupsOf,
  namesIn,
  newestBackup,
  settled,
  takeBack,
} from '../harness/backups.ts';
import { aPerson } from '../harness/builders/people.ts';
import { testCentre, testPassphrase } from '../harness/start-app.ts';
import { startsApps } from '../harness/starts-apps.ts';
import { testFolder } from '../harness/test-folder.ts';

const start = startsApps();

describe('a folder for backups', () => {
  it('that cannot be written keeps no vault open, and is remembered until it works', async () => {
    const one = await start();
    await mkdir(one.outputFolder, { recursive: true });
    await writeFile(backupsOf(one), 'a file in the way');
    await aVaultWithSomebody(one);
    expect(await one.client.vault.lock()).toMatchObject({ kind: 'locked' });
    await settled(one.client);
    const problem = { reason: expect.stringMatching(/^(backup-folder-missing|disk-error)$/u) };
    expect(await one.client.backup.status()).toMatchObject({ lastProvenAt: null, problem });
    await one.client.vault.unlock({ passphrase: testPassphrase });
    await expect(one.client.backup.run()).rejects.toMatchObject({ code: 'storage' });
    await rm(backupsOf(one));
    expect(await one.client.backup.run()).toMatchObject({ problem: null });
  });

  it('that the operator chose is not made anew when the stick is out', async () => {
    const stick = await mkdtemp(join(testFolder(), 'espor-stick-'));
    const choices = [stick, null];
    const folderDialogs = {
      choose: () => Promise.resolve(choices.shift() ?? null),
      show: null,
    };
    const one = await start({ folderDialogs });
    await aVaultWithSomebody(one);
    await one.client.backup.run();
    expect(await one.client.backup.chooseFolder()).toMatchObject({
      folder: stick,
      isDefaultFolder: false,
    });
    expect(await one.client.backup.chooseFolder()).toMatchObject({ folder: stick });
    await one.client.vault.lock();
    await settled(one.client);
    expect(namesIn(stick)).toHaveLength(1);

    await rename(stick, `${stick}-out`);
    expect(await one.client.backup.status()).toMatchObject({
      problem: { reason: 'backup-missing' },
    });
    await one.client.vault.unlock({ passphrase: testPassphrase });
    await expect(one.client.backup.run()).rejects.toMatchObject({
      reason: 'backup-folder-missing',
    });
    expect(existsSync(stick)).toBe(false);
    expect(await one.client.vault.lock()).toMatchObject({ kind: 'locked' });
    await settled(one.client);
    await rename(`${stick}-out`, stick);
    await one.client.vault.unlock({ passphrase: testPassphrase });
    expect(await one.client.backup.run()).toMatchObject({ problem: null });
    await rm(stick, { recursive: true });
  });

  it('is refused beside the vault itself, and where nothing can be written', async () => {
    const choices: string[] = [];
    const folderDialogs = { choose: () => Promise.resolve(choices.shift() ?? null), show: null };
    const one = await start({ folderDialogs });
    choices.push(join(one.folder, 'data', 'vaults'), join(one.folder, 'nowhere'));
    await mkdir(join(one.folder, 'data'), { recursive: true });
    await expect(one.client.backup.chooseFolder()).rejects.toMatchObject({
      reason: 'backup-folder-inside',
    });
    await expect(one.client.backup.chooseFolder()).rejects.toMatchObject({ code: 'storage' });
    expect(await one.client.backup.status()).toMatchObject({ folder: backupsOf(one) });
  });

  it('is not chosen where the system has no dialog', async () => {
    const one = await start();
    await expect(one.client.backup.chooseFolder()).rejects.toMatchObject({
      reason: 'not-available',
    });
  });
});

describe('a second place', () => {
  it('gets each backup too, is not asked for when it is out, and can be given up', async () => {
    const stick = await mkdtemp(join(testFolder(), 'espor-stick-'));
    const choices = [stick];
    const folderDialogs = { choose: () => Promise.resolve(choices.shift() ?? null), show: null };
    const one = await start({ folderDialogs });
    await aVaultWithSomebody(one);
    await one.client.backup.run();
    expect(await one.client.backup.chooseSecondFolder()).toMatchObject({
      second: { folder: stick, isThere: true, lastProvenAt: null, problem: null },
    });
    // Nothing has changed in the vault, but the second place has nothing yet.
    await one.client.vault.lock();
    await settled(one.client);
    expect(namesIn(stick)).toHaveLength(1);
    await rename(stick, `${stick}-out`);
    await one.client.vault.unlock({ passphrase: testPassphrase });
    await one.client.people.create(aPerson());
    expect(await one.client.backup.run()).toMatchObject({
      problem: null,
      second: { isThere: false, problem: { reason: 'second-folder-missing' } },
    });
    await rename(`${stick}-out`, stick);
    await one.client.vault.lock();
    await settled(one.client);
    expect(namesIn(stick)).toHaveLength(2);
    await one.client.vault.unlock({ passphrase: testPassphrase });
    expect(await one.client.backup.forgetSecondFolder()).toMatchObject({ second: null });
    expect(namesIn(stick)).toHaveLength(2);
    await rm(stick, { recursive: true });
  });

  it('is not the first one once more', async () => {
    const choices: string[] = [];
    const folderDialogs = { choose: () => Promise.resolve(choices.shift() ?? null), show: null };
    const one = await start({ folderDialogs });
    await aVaultWithSomebody(one);
    await one.client.backup.run();
    choices.push(backupsOf(one), join(one.folder, 'data'));
    await expect(one.client.backup.chooseSecondFolder()).rejects.toMatchObject({
      reason: 'second-same-folder',
    });
    await expect(one.client.backup.chooseSecondFolder()).rejects.toMatchObject({
      reason: 'backup-folder-inside',
    });
  });
});

describe('a folder that a cloud service copies', () => {
  it('holds no vault: none is made, taken back or opened there, and nothing is written', async () => {
    const one = await start();
    await aVaultWithSomebody(one);
    await one.client.backup.run();
    const bytes = await newestBackup(one);
    const home = await mkdtemp(join(testFolder(), 'espor-home-'));
    const two = await start({ folder: join(home, 'Nextcloud') });
    expect(await two.client.vault.dataFolder()).toEqual({ syncedBy: 'Nextcloud' });
    const refused = { reason: 'synced-folder', details: { service: 'Nextcloud' } };
    await expect(two.client.vault.create(testCentre)).rejects.toMatchObject(refused);
    await expect(two.client.vault.openPractice({ language: 'en' })).rejects.toMatchObject(refused);
    await expect(takeBack(two, bytes)).rejects.toMatchObject(refused);
    expect(namesIn(join(two.folder, 'data', 'vaults'))).toEqual([]);
    await two.app.dispose();

    // A folder that was moved there with its vault.
    await one.app.dispose();
    await rename(join(one.folder, 'data'), join(home, 'Nextcloud', 'data'));
    const three = await start({ folder: join(home, 'Nextcloud') });
    await expect(three.client.vault.unlock({ passphrase: testPassphrase })).rejects.toMatchObject(
      refused,
    );
    await rename(join(home, 'Nextcloud'), join(home, 'espor'));
    const four = await start({ folder: join(home, 'espor') });
    expect(await four.client.vault.unlock({ passphrase: testPassphrase })).toMatchObject({
      kind: 'open',
    });
    await four.app.dispose();
    await rm(home, { recursive: true, force: true });
  });

  it('may hold backups, which are encrypted, and is named', async () => {
    const home = await mkdtemp(join(testFolder(), 'espor-home-'));
    const dropbox = join(home, 'Dropbox');
    await mkdir(dropbox);
    const folderDialogs = { choose: () => Promise.resolve(dropbox), show: null };
    const one = await start({ folderDialogs });
    await aVaultWithSomebody(one);
    expect(await one.client.backup.chooseFolder()).toMatchObject({ syncedBy: 'Dropbox' });
    expect(await one.client.backup.run()).toMatchObject({ problem: null });
    expect(namesIn(dropbox)).toHaveLength(1);
    await rm(home, { recursive: true, force: true });
  });
});
