/**
 * A real disk that is full: what was acknowledged stays, nothing is half-written, the reason is named.
 * Linux only, where a small disk can be mounted; without the right to mount, the tests of files and
 * transactions stand for it (main/files, main/database).
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { aPerson } from '../harness/builders/people.ts';
import { startApp, testCentre, testPassphrase } from '../harness/start-app.ts';

const mounted: string[] = [];

/** Mounts a disk of its own of `kilobytes`; null where that is not allowed. */
function smallDisk(kilobytes: number): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'espor-small-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder], {
      stdio: 'ignore',
    });
    mounted.push(folder);
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
}

const trial = smallDisk(64);

describe.runIf(trial !== null)('a full disk', () => {
  afterAll(() => {
    for (const folder of mounted) {
      execFileSync('umount', [folder], { stdio: 'ignore' });
      rmSync(folder, { recursive: true });
    }
  });

  it('makes no vault where there is no room for one, and says why', async () => {
    const folder = smallDisk(150) ?? '';
    const { client, stop } = await startApp({ folder });
    await expect(client.vault.create(testCentre)).rejects.toMatchObject({
      code: 'storage',
      reason: 'disk-full',
    });
    expect(await client.vault.status()).toEqual({ kind: 'absent' });
    await stop();
  });

  it('keeps every person it has acknowledged, and opens again', async () => {
    const folder = smallDisk(3000) ?? '';
    const inTheWay = join(folder, 'in-the-way');
    writeFileSync(inTheWay, Buffer.alloc(64 * 1024));
    const { client, app } = await startApp({ folder });
    await client.vault.create(testCentre);
    let acknowledged = 0;
    const fill = async (): Promise<void> => {
      for (;;) {
        await client.people.create(aPerson({ availabilityNote: 'x'.repeat(200) }));
        acknowledged += 1;
      }
    };
    await expect(fill()).rejects.toMatchObject({ code: 'storage', reason: 'disk-full' });
    expect(acknowledged).toBeGreaterThan(10);
    expect(await client.people.list()).toHaveLength(acknowledged);
    await app.dispose();

    // Opening writes a line into the log; how much room the last change has left for it is chance.
    rmSync(inTheWay);
    const again = await startApp({ folder });
    await again.client.vault.unlock({ passphrase: testPassphrase });
    expect(await again.client.people.list()).toHaveLength(acknowledged);
    await again.stop();
  });

  it('locks all the same when there is no room for a backup, keeps the older ones, and says why', async () => {
    const out = smallDisk(400) ?? '';
    const { client, stop } = await startApp({ outputFolder: out });
    await client.vault.create(testCentre);
    await client.backup.run();
    const [older = ''] = readdirSync(join(out, 'backups'));
    expect(await client.backup.status()).toMatchObject({ problem: null, sameDisk: false });
    const { lastProvenAt } = await client.backup.status();
    for (let count = 0; count < 5; count += 1) {
      await client.people.create(aPerson({ availabilityNote: 'x'.repeat(200) }));
    }
    expect(await client.vault.lock()).toMatchObject({ kind: 'locked' });
    await expect
      .poll(async () => (await client.backup.status()).problem?.reason, { timeout: 20_000 })
      .toBe('disk-full');
    expect(readdirSync(join(out, 'backups'))).toEqual([older]);
    expect((await client.backup.status()).lastProvenAt).toBe(lastProvenAt);
    await client.vault.unlock({ passphrase: testPassphrase });
    expect(await client.people.list()).toHaveLength(5);
    await stop();
  });

  it('takes no backup back where there is no room for it', async () => {
    const one = await startApp();
    await one.client.vault.create(testCentre);
    await one.client.backup.run();
    const folder = join(one.outputFolder, 'backups');
    const bytes = readFileSync(join(folder, readdirSync(folder)[0] ?? ''));
    await one.stop();
    // Room for the file itself, and not for the vault beside it.
    const small = smallDisk(Math.ceil(bytes.length / 1024) + 120) ?? '';
    const { client, stop } = await startApp({ folder: small });
    const { token } = await client.backup.beginRestore({ bytes: bytes.length });
    await client.backup.addPart({ token, base64: bytes.toString('base64') });
    await expect(client.backup.restore({ token })).rejects.toMatchObject({ reason: 'disk-full' });
    expect(await client.vault.status()).toEqual({ kind: 'absent' });
    expect(readdirSync(join(small, 'data', 'vaults'))).toEqual([]);
    await stop();
  });

  it('writes a bundle whole or not at all', async () => {
    const out = smallDisk(32) ?? '';
    const { client, stop } = await startApp({ outputFolder: out });
    await client.vault.create(testCentre);
    const { id: personId } = await client.people.create(aPerson());
    await client.agreements.sign({
      personId,
      signedOn: '2026-09-07',
      language: 'ar',
      withInterpreter: false,
    });
    const { ageRecipient } = await client.transfer.card();
    const { id } = await client.transfer.authorise({
      personId,
      receiver: { name: 'El Faro', country: 'ES', ageRecipient },
      purpose: 'Continuity',
      sections: ['profile'],
      languages: { language: 'es', second: null },
      signedOn: '2026-09-07',
      language: 'ar',
      expiresOn: '2099-01-01',
    });
    await expect(client.transfer.export({ authorisationId: id })).rejects.toMatchObject({
      reason: 'disk-full',
    });
    expect(readdirSync(join(out, 'bundles'))).toEqual([]);
    expect((await client.transfer.list({ personId }))[0]?.exportedAt).toBeNull();
    await stop();
  });
});
