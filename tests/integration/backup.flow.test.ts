/** Backups as the window asks for them: made by themselves, proved, kept in number, taken back; and every way in which that fails. */
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { backupPartBytes } from '../../shared/contract/backup.ts';
import type { RestoredVault } from '../../shared/contract/backup.ts';
import type { AppClient } from '../../shared/contract/index.ts';
import { recoveryGroups } from '../../shared/domain/recovery/recovery-code.ts';
import { aPerson } from '../harness/builders/people.ts';
import { createTestClock, startApp, testCentre, testPassphrase } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';

const canary = 'Canary Zanzibar';
const REFUSED = {
  reason: expect.stringMatching(/^(not-a-backup|backup-damaged|newer-version)$/u) as unknown,
};
const started: StartedApp[] = [];

async function start(options: Parameters<typeof startApp>[0] = {}): Promise<StartedApp> {
  const one = await startApp(options);
  started.push(one);
  return one;
}

afterEach(async () => {
  for (const one of started.splice(0)) await one.stop();
});

const backupsOf = (one: StartedApp): string => join(one.outputFolder, 'backups');
const namesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).sort() : [];

/** Waits for what the lock has begun; it does not make the lock wait. */
async function settled(client: AppClient): Promise<void> {
  await expect
    .poll(async () => (await client.backup.status()).running, { timeout: 20_000 })
    .toBe(false);
}

async function aVaultWithSomebody(one: StartedApp): Promise<void> {
  await one.client.vault.create(testCentre);
  await one.client.people.create(aPerson({ preferredName: canary }));
}

async function newestBackup(one: StartedApp): Promise<Buffer> {
  const name = namesIn(backupsOf(one)).at(-1);
  if (name === undefined) throw new Error('no backup');
  return readFile(join(backupsOf(one), name));
}

async function takeBack({ client }: StartedApp, bytes: Buffer): Promise<RestoredVault> {
  const { token } = await client.backup.beginRestore({ bytes: bytes.length });
  for (let at = 0; at < bytes.length; at += backupPartBytes) {
    const base64 = bytes.subarray(at, at + backupPartBytes).toString('base64');
    await client.backup.addPart({ token, base64 });
  }
  return client.backup.restore({ token });
}

describe('a backup', () => {
  it('is made when the vault is locked, and not again when nothing has changed', async () => {
    const one = await start();
    await aVaultWithSomebody(one);
    expect(await one.client.backup.status()).toMatchObject({
      folder: backupsOf(one),
      isDefaultFolder: true,
      lastProvenAt: null,
      problem: null,
      sameDisk: true,
    });
    await one.client.vault.lock();
    await settled(one.client);
    const names = namesIn(backupsOf(one));
    expect(names).toEqual([expect.stringMatching(/^espor-backup-CL-\d{8}-\d{6}\.zip$/u)]);
    expect((await one.client.backup.status()).lastProvenAt).not.toBeNull();

    await one.client.vault.unlock({ passphrase: testPassphrase });
    await one.client.people.list();
    await one.client.vault.lock();
    await settled(one.client);
    expect(namesIn(backupsOf(one))).toEqual(names);

    await one.client.vault.unlock({ passphrase: testPassphrase });
    await one.client.people.create(aPerson());
    await one.client.vault.lock();
    await settled(one.client);
    expect(namesIn(backupsOf(one))).toHaveLength(2);
  });

  it('is made at the end of the program, and when the passphrase has changed', async () => {
    const one = await start();
    await aVaultWithSomebody(one);
    await one.app.dispose();
    expect(namesIn(backupsOf(one))).toHaveLength(1);
    const again = await start({ folder: one.folder });
    await again.client.vault.unlock({ passphrase: testPassphrase });
    await again.client.vault.changePassphrase({
      passphrase: testPassphrase,
      next: 'five other plain words now',
    });
    await again.app.dispose();
    expect(namesIn(backupsOf(one))).toHaveLength(2);
  });

  it('holds nothing in the clear but the centre, and nobody else may read it', async () => {
    const one = await start();
    await aVaultWithSomebody(one);
    await one.client.backup.run();
    const bytes = await newestBackup(one);
    expect(bytes.includes('Casa Levante')).toBe(true);
    for (const text of ['Canary', 'Zanzibar', 'PRIVATE KEY', 'AGE-SECRET', 'CREATE TABLE']) {
      expect(bytes.includes(text)).toBe(false);
    }
    // Nor does the copy that was made on the way stay.
    expect(namesIn(join(one.folder, 'data', 'backup-work'))).toEqual([]);
  });

  it('is kept fourteen times, the one just proved in any case, those of other vaults untouched', async () => {
    const clock = createTestClock('2026-11-01T08:00:00.000Z');
    const one = await start({ clock });
    await aVaultWithSomebody(one);
    const other = await start({ clock });
    await aVaultWithSomebody(other);
    await other.client.backup.run();
    await mkdir(backupsOf(one), { recursive: true });
    // The other centre has the same letters and uses the same stick; a third file only looks like one.
    const theirs = 'espor-backup-CL-20200101-000000.zip';
    const alien = 'espor-backup-CL-20200101-000001.zip';
    await writeFile(join(backupsOf(one), theirs), await newestBackup(other));
    await writeFile(join(backupsOf(one), alien), 'no zip at all');
    for (let day = 1; day <= 16; day += 1) {
      clock.set(`2026-11-${String(day).padStart(2, '0')}T08:00:00.000Z`);
      await one.client.backup.run();
    }
    const names = namesIn(backupsOf(one));
    expect(names.slice(0, 2)).toEqual([theirs, alien]);
    expect(names.slice(2)).toHaveLength(14);
    expect(names.at(-1)).toContain('20261116');
    expect(names.join()).not.toContain('20261102');

    clock.set('2026-10-01T08:00:00.000Z');
    await one.client.backup.run();
    expect(namesIn(backupsOf(one)).join()).toContain('20261001');
  }, 60_000);

  it('is never made of the practice vault', async () => {
    const one = await start();
    await one.client.vault.openPractice({ language: 'en' });
    await expect(one.client.backup.run()).rejects.toMatchObject({
      reason: 'practice-not-backed-up',
    });
    await one.client.vault.lock();
    await one.app.dispose();
    expect(namesIn(backupsOf(one))).toEqual([]);
  });

  it('clears what a program that was killed has left, and nothing else', async () => {
    const one = await start();
    await aVaultWithSomebody(one);
    await one.client.backup.run();
    const envelope = JSON.parse(
      await readFile(join(one.folder, 'data/vaults/centre/vault.json'), 'utf8'),
    ) as { vault_id: string };
    const part = `.espor-backup-${envelope.vault_id}.part`;
    await writeFile(join(backupsOf(one), part), 'half of it');
    await writeFile(join(backupsOf(one), 'a letter.txt'), 'mine');
    await one.app.dispose();
    await writeFile(join(one.folder, 'data/backup-work/left.db'), 'half of it');

    const again = await start({ folder: one.folder });
    await again.client.vault.unlock({ passphrase: testPassphrase });
    await again.client.backup.run();
    const names = namesIn(backupsOf(one));
    expect(names).not.toContain(part);
    expect(names).toContain('a letter.txt');
    expect(namesIn(join(one.folder, 'data/backup-work'))).toEqual([]);
  });
});

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
    const stick = await mkdtemp(join(tmpdir(), 'espor-stick-'));
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

describe('a backup taken back', () => {
  it('is the vault of that day, opened by its phrase', async () => {
    const one = await start();
    await aVaultWithSomebody(one);
    await one.client.backup.run();
    const bytes = await newestBackup(one);
    const two = await start();
    expect(await takeBack(two, bytes)).toMatchObject({ centreName: 'Casa Levante' });
    expect(await two.client.vault.status()).toMatchObject({ kind: 'locked', vault: 'centre' });
    await expect(two.client.vault.unlock({ passphrase: 'not the right phrase' })).rejects.toThrow();
    await two.client.vault.unlock({ passphrase: testPassphrase });
    expect((await two.client.people.list()).map((person) => person.preferredName)).toEqual([
      canary,
    ]);
    expect(namesIn(join(two.folder, 'data', 'backup-incoming'))).toEqual([]);
    expect(namesIn(join(two.folder, 'data', 'vaults'))).toEqual(['centre']);
  });

  it('opens by the recovery sheet too', async () => {
    const one = await start();
    const { code } = await one.client.vault.prepareRecovery({ passphrase: null });
    const retyped = recoveryGroups(code).slice(-2).join(' ');
    await one.client.vault.create({ ...testCentre, recovery: { kind: 'sheet', retyped } });
    await one.client.backup.run();
    const two = await start();
    await takeBack(two, await newestBackup(one));
    await two.client.vault.recover({ code, passphrase: 'five other plain words now' });
    expect(await two.client.vault.status()).toMatchObject({ kind: 'open' });
  });

  it('does not take the place of a vault', async () => {
    const one = await start();
    await aVaultWithSomebody(one);
    await one.client.backup.run();
    const bytes = await newestBackup(one);
    await expect(takeBack(one, bytes)).rejects.toMatchObject({ reason: 'vault-exists' });
    await one.client.vault.lock();
    await expect(takeBack(one, bytes)).rejects.toMatchObject({ reason: 'vault-exists' });
    await one.client.vault.unlock({ passphrase: testPassphrase });
    expect(await one.client.people.list()).toHaveLength(1);
  });

  it('is refused with one bit flipped anywhere, cut anywhere, or with anything added', async () => {
    const one = await start();
    await aVaultWithSomebody(one);
    await one.client.backup.run();
    const good = await newestBackup(one);
    const two = await start();
    const damaged: Buffer[] = [];
    for (let step = 0; step < 120; step += 1) {
      const bytes = Buffer.from(good);
      const at = Math.floor((good.length * step) / 120);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (step % 8));
      damaged.push(bytes);
    }
    for (const part of [1, 0.9, 0.5, 0.01]) {
      damaged.push(good.subarray(0, Math.floor(good.length * part) - 1));
    }
    damaged.push(Buffer.concat([good, Buffer.from('x')]), Buffer.from('PK'), Buffer.alloc(64));
    for (const bytes of damaged) {
      await expect(takeBack(two, bytes)).rejects.toMatchObject(REFUSED);
      expect(await two.client.vault.status()).toEqual({ kind: 'absent' });
    }
    expect(namesIn(join(two.folder, 'data', 'vaults'))).toEqual([]);
    expect(namesIn(join(two.folder, 'data', 'backup-incoming'))).toEqual([]);
    await takeBack(two, good);
  }, 60_000);

  it('is refused, or the very same, with one bit flipped in the directory of the archive', async () => {
    const one = await start();
    await aVaultWithSomebody(one);
    await one.client.backup.run();
    const good = await newestBackup(one);
    const restored = (from: StartedApp) =>
      readFile(join(from.folder, 'data/vaults/centre/vault.db'));
    let two = await start();
    await takeBack(two, good);
    const same = await restored(two);
    two = await start();
    let refused = 0;
    // Dates and attributes of an entry are nobody's matter; whatever else is there is.
    for (let at = good.length - 330; at < good.length; at += 3) {
      const bytes = Buffer.from(good);
      bytes[at] = (bytes[at] ?? 0) ^ 16;
      try {
        await takeBack(two, bytes);
        expect((await restored(two)).equals(same)).toBe(true);
        two = await start();
      } catch (error) {
        expect(error).toMatchObject(REFUSED);
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(60);
  }, 60_000);

  it('is refused when another file, or less than was announced, is sent', async () => {
    const two = await start();
    const { client } = two;
    await expect(takeBack(two, Buffer.from('name;languages\n'))).rejects.toMatchObject({
      reason: 'not-a-backup',
    });
    await expect(client.backup.beginRestore({ bytes: 2_000_000_000 })).rejects.toMatchObject({
      reason: 'backup-too-large',
    });
    const { token } = await client.backup.beginRestore({ bytes: 10 });
    await client.backup.addPart({ token, base64: 'AAAA' });
    await expect(client.backup.restore({ token })).rejects.toMatchObject({
      reason: 'backup-damaged',
    });
    await expect(client.backup.addPart({ token, base64: 'AAAA' })).rejects.toMatchObject({
      code: 'not-found',
    });
    const again = await client.backup.beginRestore({ bytes: 10 });
    await client.backup.cancelRestore(again);
    expect(namesIn(join(two.folder, 'data', 'backup-incoming'))).toEqual([]);
    expect(await client.vault.status()).toEqual({ kind: 'absent' });
  });
});
