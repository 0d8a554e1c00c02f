/** The way back: a backup becomes the vault again, or is refused whole; and nothing is thrown away after it. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recoveryGroups } from '../../shared/domain/recovery/recovery-code.ts';
import {
  aVaultWithSomebody,
  backupsOf,
  canary,
  editBackup,
  namesIn,
  newestBackup,
  newestBackupFile,
  takeBack,
} from '../harness/backups.ts';
import { aPerson } from '../harness/builders/people.ts';
import { createTestClock, testCentre, testPassphrase } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';
import { startsApps } from '../harness/starts-apps.ts';

const REFUSED = {
  reason: expect.stringMatching(/^(not-a-backup|backup-damaged|newer-version)$/u) as unknown,
};
const start = startsApps();

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

describe('after a restore', () => {
  it('nothing is thrown away until somebody has said that the vault is right', async () => {
    const clock = createTestClock('2026-09-01T08:00:00.000Z');
    const one = await start({ clock });
    await aVaultWithSomebody(one);
    await one.client.backup.run();
    const bytes = await newestBackup(one);
    clock.set('2026-11-20T08:00:00.000Z');
    const two = await start({ clock });
    await mkdir(backupsOf(two), { recursive: true });
    const old = 'espor-backup-CL-20260901-080000.zip';
    await writeFile(join(backupsOf(two), old), bytes);
    await takeBack(two, bytes);
    const paused = { madeAt: '2026-09-01T08:00:00.000Z', since: '2026-11-20T08:00:00.000Z' };
    expect(await two.client.backup.status()).toMatchObject({
      rotationPaused: { ...paused, seal: 'unchecked' },
    });
    await two.client.vault.unlock({ passphrase: testPassphrase });
    await expect
      .poll(async () => (await two.client.backup.status()).rotationPaused)
      .toEqual({ ...paused, seal: 'sound' });
    await two.client.backup.run();
    expect(namesIn(backupsOf(two))).toContain(old);
    expect(await two.client.backup.resumeRotation()).toMatchObject({ rotationPaused: null });
    await two.client.people.create(aPerson());
    await two.client.backup.run();
    expect(namesIn(backupsOf(two))).not.toContain(old);
    expect(namesIn(backupsOf(two))).toHaveLength(2);
  });

  it.each([
    [
      'changed',
      (was: Record<string, unknown>) => ({ ...was, created_at: '2026-12-24T18:00:00.000Z' }),
    ],
    [
      'absent',
      ({ mac: _mac, audit: _audit, ...was }: Record<string, unknown>) => ({ ...was, version: 1 }),
    ],
  ])('a seal that is %s is noticed when the vault is first opened', async (seal, manifest) => {
    const one = await start();
    await aVaultWithSomebody(one);
    await one.client.backup.run();
    await editBackup(newestBackupFile(one), { manifest });
    const two = await start();
    await takeBack(two, await newestBackup(one));
    expect(await two.client.backup.status()).toMatchObject({
      rotationPaused: { seal: 'unchecked' },
    });
    // The practice vault has another key: nothing is said by it.
    await two.client.vault.openPractice({ language: 'en' });
    await two.client.vault.unlock({ passphrase: testPassphrase });
    await expect
      .poll(async () => (await two.client.backup.status()).rotationPaused?.seal)
      .toBe(seal);
  });

  it('a vault made instead is not concerned', async () => {
    const one = await start();
    await aVaultWithSomebody(one);
    await one.client.backup.run();
    const two = await start();
    await takeBack(two, await newestBackup(one));
    await rm(join(two.folder, 'data', 'vaults'), { recursive: true });
    await two.client.vault.create(testCentre);
    expect(await two.client.backup.status()).toMatchObject({ rotationPaused: null });
  });
});
