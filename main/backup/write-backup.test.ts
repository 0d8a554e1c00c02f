import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { randomBytes, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AppError } from '../../shared/wire.ts';
import { encodeEnvelope } from '../vault/envelope-bytes.ts';
import { sealEnvelope } from '../vault/envelope.ts';
import { LEAST_COST } from '../vault/key-derivation.ts';
import { createMasterKey } from '../vault/vault-keys.ts';
import { backupName, momentInName } from './backup-format.ts';
import { checkSeal, sealManifest } from './seal-manifest.ts';
import { readBackup, vaultIdOf } from './read-backup.ts';
import { writeBackup } from './write-backup.ts';
import type { SealedManifest } from './backup-format.ts';
import type { BackupContent } from './write-backup.ts';
import { testFolder } from '../../tests/harness/test-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(testFolder(), 'espor-backup-'));
});
afterEach(async () => rm(folder, { recursive: true, force: true }));

const NAME = 'espor-backup-CP-20261113-175200.zip';
const KEY = randomBytes(32);
const PART = '.espor-backup-x.part';
const inFolder = (name: string): string => path.join(folder, name);

/** Stands for a database: what is in it is not looked at here. */
async function aContent(megabytes: number): Promise<BackupContent> {
  const vaultId = randomUUID();
  const bytes = randomBytes(megabytes * 1_000_000);
  await writeFile(inFolder('copy.db'), bytes);
  const envelope = await sealEnvelope({
    vaultId,
    slotId: randomUUID(),
    centreName: 'Centro Prova',
    minApp: '0.1.0',
    passphrase: 'correct horse battery staple',
    cost: LEAST_COST,
    masterKey: createMasterKey(),
    databaseSalt: bytes.subarray(0, 16),
    recovery: null,
  });
  const about = {
    vault_id: vaultId,
    created_at: '2026-11-13T16:52:00.000Z',
    app: '0.1.0',
    schema: 60,
    audit: { count: 3, head: '0123456789abcdef' },
    tables: { person: 3 },
  };
  const files = { databaseFile: inFolder('copy.db'), envelope: encodeEnvelope(envelope) };
  return { ...files, manifest: await sealManifest(files, about, KEY) };
}

function place(signal = new AbortController().signal) {
  return { folder, name: NAME, temporaryName: PART, signal };
}

test('a backup comes back as it was, byte for byte', async () => {
  const content = await aContent(3);
  await writeFile(inFolder(PART), 'left by an earlier attempt');
  await writeBackup(content, place());
  expect((await readdir(folder)).sort()).toEqual(['copy.db', NAME]);
  const { manifest, envelope } = await readBackup(inFolder(NAME), inFolder('back.db'));
  const back = await readFile(inFolder('back.db'));
  expect(back.equals(await readFile(inFolder('copy.db')))).toBe(true);
  expect(manifest).toEqual(content.manifest);
  expect(encodeEnvelope(envelope).equals(content.envelope)).toBe(true);
  expect(await vaultIdOf(inFolder(NAME))).toBe(content.manifest.vault_id);
  expect(await vaultIdOf(inFolder('copy.db'))).toBeNull();
  if (process.platform !== 'win32') {
    expect((await stat(inFolder(NAME))).mode & 0o077).toBe(0);
    expect((await stat(inFolder('back.db'))).mode & 0o077).toBe(0);
  }
});

test('its seal is sound for the key of its vault only, and for nothing that was edited', async () => {
  const { manifest } = await aContent(1);
  expect(checkSeal(manifest, KEY)).toBe('sound');
  expect(checkSeal(manifest, randomBytes(32))).toBe('changed');
  const edits: Partial<SealedManifest>[] = [
    { created_at: '2026-11-14T16:52:00.000Z' },
    { tables: { person: 4 } },
    { schema: 61 },
    { vault_id: randomUUID() },
    { mac: manifest.mac.replace(/^./u, (digit) => (digit === '0' ? '1' : '0')) },
  ];
  for (const edit of edits) expect(checkSeal({ ...manifest, ...edit }, KEY)).toBe('changed');
  const { mac: _, ...unsealed } = manifest;
  expect(checkSeal({ ...unsealed, version: 1 }, KEY)).toBe('absent');
});

test('a reading can be followed and stopped', async () => {
  await writeBackup(await aContent(3), place());
  const parts: number[] = [];
  const stop = new AbortController();
  const watch = {
    signal: stop.signal,
    onRead: (bytes: number, of: number) => {
      parts.push(bytes / of);
      if (bytes / of > 0.5) stop.abort(new AppError('cancelled'));
    },
  };
  const reading = readBackup(inFolder(NAME), inFolder('back.db'), watch);
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.at(-1)).toBeLessThan(1);
});

test('leaves nothing when it is stopped', async () => {
  const content = await aContent(3);
  const stop = new AbortController();
  const work = writeBackup(content, place(stop.signal));
  stop.abort(new AppError('cancelled'));
  await expect(work).rejects.toMatchObject({ code: 'cancelled' });
  expect(await readdir(folder)).toEqual(['copy.db']);
});

test('leaves a temporary name at most when the program is killed, and the next one clears it', async () => {
  const content = await aContent(60);
  const script = `
    import { readFileSync } from 'node:fs';
    import { writeBackup } from ${JSON.stringify(pathToFileURL(path.join(import.meta.dirname, 'write-backup.ts')).href)};
    const { content, place } = JSON.parse(readFileSync(0, 'utf8'));
    await writeBackup(
      { ...content, envelope: Buffer.from(content.envelope, 'base64') },
      { ...place, signal: new AbortController().signal },
    );`;
  for (const wait of [0, 20, 60, 120]) {
    // Else the part of the round before is taken for this one's.
    await rm(inFolder(PART), { force: true });
    await rm(inFolder(NAME), { force: true });
    const child = spawn(process.execPath, ['--input-type=module', '-e', script]);
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.stdin.end(
      JSON.stringify({
        content: { ...content, envelope: Buffer.from(content.envelope).toString('base64') },
        place: { folder, name: NAME, temporaryName: PART },
      }),
    );
    await expect
      .poll(() => existsSync(inFolder(PART)), { timeout: 20_000, interval: 5 })
      .toBe(true);
    await new Promise((resolve) => setTimeout(resolve, wait));
    child.kill('SIGKILL');
    await ended;
    const left = (await readdir(folder)).sort();
    // Either nothing of that name, or the whole file: killed after the last step.
    if (left.includes(NAME)) await readBackup(inFolder(NAME));
    else expect(left).toEqual([PART, 'copy.db']);
  }
  await writeBackup(content, place());
  expect((await readdir(folder)).sort()).toEqual(['copy.db', NAME]);
}, 60_000);

test('is called by the operator’s clock, and known by the letters of its centre', () => {
  expect(backupName('CP', new Date(2026, 10, 13, 7, 5, 9))).toBe(
    'espor-backup-CP-20261113-070509.zip',
  );
  expect(momentInName('CP', NAME)).toEqual(new Date(2026, 10, 13, 17, 52, 0));
  expect(momentInName('CPX', NAME)).toBeNull();
  expect(momentInName('CP', `${NAME}.part`)).toBeNull();
});
