/** A backup proved: opened again and compared; and every way in which a proof is refused, ended, or fails. */
import { readFileSync } from 'node:fs';
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  aVaultWithSomebody,
  backupsOf,
  editBackup,
  namesIn,
  newestBackupFile,
} from '../harness/backups.ts';
import { aPerson } from '../harness/builders/people.ts';
import { createTestClock, testPassphrase } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';
import { startsApps } from '../harness/starts-apps.ts';

const startApps = startsApps();

async function start(options?: Parameters<typeof startApps>[0]): Promise<StartedApp> {
  const one = await startApps(options);
  await aVaultWithSomebody(one);
  return one;
}

const newest = { backup: null };

/** Nothing that a proof makes may stay, whatever came of it. */
function expectNothingLeft(one: StartedApp): void {
  expect(namesIn(join(one.folder, 'data', 'backup-proof'))).toEqual([]);
}

describe('a proof', () => {
  it('says from when the newest backup is, what it holds, and how that differs from now', async () => {
    const clock = createTestClock('2026-11-01T08:00:00.000Z');
    const one = await start({ clock });
    await one.client.backup.run();
    clock.set('2026-11-02T08:00:00.000Z');
    expect(await one.client.backup.prove(newest)).toMatchObject({
      madeAt: '2026-11-01T08:00:00.000Z',
      place: 'first',
      isSealed: true,
      held: { people: 1, groups: 0, meetings: 0, portfolios: 0 },
      now: { people: 1, groups: 0 },
    });
    await one.client.people.create(aPerson());
    await one.client.people.create(aPerson());
    expect(await one.client.backup.prove(newest)).toMatchObject({
      held: { people: 1 },
      now: { people: 3 },
    });
    expect(await one.client.backup.status()).toMatchObject({
      lastProofAt: '2026-11-02T08:00:00.000Z',
    });
    expectNothingLeft(one);
  });

  it('is made of the backup that was chosen, the newest first in the list', async () => {
    const clock = createTestClock('2026-11-01T08:00:00.000Z');
    const one = await start({ clock });
    await one.client.backup.run();
    await one.client.people.create(aPerson());
    clock.set('2026-11-02T08:00:00.000Z');
    await one.client.backup.run();
    const list = await one.client.backup.list();
    expect(list.map(({ madeAt }) => madeAt)).toEqual([
      '2026-11-02T08:00:00.000Z',
      '2026-11-01T08:00:00.000Z',
    ]);
    const [, { place, name } = { place: 'first' as const, name: '' }] = list;
    const proof = await one.client.backup.prove({ backup: { place, name } });
    expect(proof).toMatchObject({ held: { people: 1 }, now: { people: 2 } });
    const elsewhere = { place: 'second', name } as const;
    await expect(one.client.backup.prove({ backup: elsewhere })).rejects.toMatchObject({
      reason: 'no-backup',
    });
  });

  it('tells its steps in order', async () => {
    const one = await start();
    await one.client.backup.run();
    const told: string[] = [];
    one.app.events.subscribe(({ topic, payload }) => {
      if (topic === 'backup.proof') told.push((payload as { step: string }).step);
    });
    await one.client.backup.prove(newest);
    expect([...new Set(told)]).toEqual(['read', 'open', 'compare']);
  });

  it('is remembered to be due after a month, and a copy elsewhere after a week', async () => {
    const clock = createTestClock('2026-11-01T08:00:00.000Z');
    const one = await start({ clock });
    const due = async () => (await one.client.backup.status()).due;
    expect(await due()).toEqual({ copy: false, proof: false });
    await one.client.backup.run();
    clock.set('2026-11-08T08:00:00.000Z');
    await one.client.backup.run();
    expect(await due()).toEqual({ copy: true, proof: false });
    clock.set('2026-12-01T08:00:00.000Z');
    expect(await due()).toEqual({ copy: true, proof: true });
    await one.client.backup.prove(newest);
    expect(await due()).toEqual({ copy: true, proof: false });
  });
});

describe('a proof is refused', () => {
  it('where there is no backup, in the practice vault, and while nothing is open', async () => {
    const one = await start();
    await expect(one.client.backup.prove(newest)).rejects.toMatchObject({ reason: 'no-backup' });
    await one.client.vault.lock();
    await expect(one.client.backup.prove(newest)).rejects.toMatchObject({ code: 'locked' });
    await one.client.vault.openPractice({ language: 'en' });
    await expect(one.client.backup.prove(newest)).rejects.toMatchObject({
      reason: 'practice-not-backed-up',
    });
    expectNothingLeft(one);
  });

  it('for a damaged file, wherever the damage is', async () => {
    const one = await start();
    await one.client.backup.run();
    const good = await readFile(newestBackupFile(one));
    for (const part of [0.02, 0.3, 0.6, 0.9]) {
      const bad = Buffer.from(good);
      const at = Math.floor(good.length * part);
      bad[at] = (bad[at] ?? 0) ^ 1;
      await writeFile(newestBackupFile(one), bad);
      await expect(one.client.backup.prove(newest)).rejects.toMatchObject({
        code: 'storage',
        reason: 'proof-failed',
      });
    }
    await writeFile(newestBackupFile(one), good.subarray(0, good.length >> 1));
    await expect(one.client.backup.prove(newest)).rejects.toMatchObject({ reason: 'proof-failed' });
    await writeFile(newestBackupFile(one), good);
    await one.client.backup.prove(newest);
    expectNothingLeft(one);
  });

  it.each([
    ['a later date', { created_at: '2099-01-01T00:00:00.000Z' }],
    ['other numbers', { tables: { person: 12 } }],
    ['another seal', { mac: '0'.repeat(64) }],
  ])('for a manifest with %s', async (_, part) => {
    const one = await start();
    await one.client.backup.run();
    await editBackup(newestBackupFile(one), { manifest: (was) => ({ ...was, ...part }) });
    await expect(one.client.backup.prove(newest)).rejects.toMatchObject({
      reason: 'proof-seal-changed',
    });
    expectNothingLeft(one);
  });

  it('not for a backup of an earlier version, but that it had no seal is said', async () => {
    const one = await start();
    await one.client.backup.run();
    await editBackup(newestBackupFile(one), {
      manifest: ({ mac: _mac, audit: _audit, ...rest }) => ({ ...rest, version: 1 }),
    });
    expect(await one.client.backup.prove(newest)).toMatchObject({ isSealed: false });
  });
});

describe('a backup that is not this vault’s own', () => {
  it('from before its keys were changed is not opened, and that is said', async () => {
    const one = await start();
    await one.client.backup.run();
    await editBackup(newestBackupFile(one), {
      envelope: (was) => ({ ...was, db: { ...(was['db'] as object), epoch: 2 } }),
    });
    await expect(one.client.backup.prove(newest)).rejects.toMatchObject({
      reason: 'backup-other-key',
    });
    expectNothingLeft(one);
  });

  it('is not offered, though it has the same letters and is newer', async () => {
    const one = await start({ clock: createTestClock('2026-11-01T08:00:00.000Z') });
    await one.client.backup.run();
    const other = await start({ clock: createTestClock('2026-11-02T08:00:00.000Z') });
    await other.client.backup.run();
    const theirs = newestBackupFile(other);
    await copyFile(theirs, join(backupsOf(one), basename(theirs)));
    expect(await one.client.backup.list()).toHaveLength(1);
    expect(await one.client.backup.prove(newest)).toMatchObject({
      madeAt: '2026-11-01T08:00:00.000Z',
    });
  });
});

describe('a proof ends', () => {
  it('when it is cancelled, and when the vault is locked under it', async () => {
    const one = await start();
    await one.client.backup.run();
    const first = one.client.backup.prove(newest);
    first.catch(() => undefined);
    await one.client.backup.cancelProof();
    await expect(first).rejects.toMatchObject({ code: 'cancelled' });
    const second = one.client.backup.prove(newest);
    second.catch(() => undefined);
    expect(await one.client.vault.lock()).toMatchObject({ kind: 'locked' });
    await expect(second).rejects.toMatchObject({ code: 'cancelled' });
    expectNothingLeft(one);
    await one.client.vault.unlock({ passphrase: testPassphrase });
    await one.client.backup.prove(newest);
  });

  it('without a word in the clear on the way', async () => {
    const one = await start();
    await one.client.backup.run();
    const seen: Buffer[] = [];
    one.app.events.subscribe(({ topic, payload }) => {
      if (topic !== 'backup.proof' || (payload as { step: string }).step !== 'compare') return;
      const folder = join(one.folder, 'data', 'backup-proof');
      for (const name of namesIn(folder)) seen.push(readFileSync(join(folder, name)));
    });
    await one.client.backup.prove(newest);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.length).toBeGreaterThan(10_000);
    for (const text of ['Canary', 'Zanzibar', 'CREATE TABLE', 'SQLite format'])
      expect(seen[0]?.includes(text)).toBe(false);
  });
});
