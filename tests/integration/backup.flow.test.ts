/** Backups as the window asks for them: made by themselves, proved, kept by the rule. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  aVaultWithSomebody,
  backupsOf,
  namesIn,
  newestBackup,
  settled,
} from '../harness/backups.ts';
import { aPerson } from '../harness/builders/people.ts';
import { createTestClock, testPassphrase } from '../harness/start-app.ts';
import { startsApps } from '../harness/starts-apps.ts';

const start = startsApps();

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

  it('is kept by the rule, the one just proved in any case, those of other vaults untouched', async () => {
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
    // Fourteen days, and the last of the week before them: Sunday the first.
    expect(names.slice(2)).toHaveLength(15);
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
