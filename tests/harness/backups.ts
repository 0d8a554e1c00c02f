/** Backups of a program that a test has started: where they are, the newest, and the way back. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';
import type { FileEntry } from '@zip.js/zip.js';
import { expect } from 'vitest';
import { canonicalJson, parseCanonicalJson } from '../../main/bundle/canonical-json.ts';
import { headerHash } from '../../main/vault/envelope-bytes.ts';
import { backupPartBytes } from '../../shared/contract/backup.ts';
import type { RestoredVault } from '../../shared/contract/backup.ts';
import type { AppClient } from '../../shared/contract/index.ts';
import { aPerson } from './builders/people.ts';
import { testCentre } from './start-app.ts';
import type { StartedApp } from './start-app.ts';

/** The name of the one person in the vault, as no other text has it. */
export const canary = 'Canary Zanzibar';

export const backupsOf = (one: StartedApp): string => join(one.outputFolder, 'backups');

/** Gives the names in a folder, in order; none where there is no folder. */
export const namesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).sort() : [];

/** Waits for what the lock has begun; it does not make the lock wait. */
export async function settled(client: AppClient): Promise<void> {
  await expect
    .poll(async () => (await client.backup.status()).running, { timeout: 20_000 })
    .toBe(false);
}

export async function aVaultWithSomebody(one: StartedApp): Promise<void> {
  await one.client.vault.create(testCentre);
  await one.client.people.create(aPerson({ preferredName: canary }));
}

/** Gives the path of the newest backup. @throws Error where there is none */
export function newestBackupFile(one: StartedApp): string {
  const name = namesIn(backupsOf(one)).at(-1);
  if (name === undefined) throw new Error('no backup');
  return join(backupsOf(one), name);
}

export const newestBackup = (one: StartedApp): Promise<Buffer> => readFile(newestBackupFile(one));

type Content = Record<string, unknown>;
const unchanged = (was: Content): Content => was;

/** Writes a backup again with another manifest or envelope, its sums made right, as somebody without a key could. */
export async function editBackup(
  file: string,
  {
    manifest = unchanged,
    envelope = unchanged,
  }: Partial<Record<'manifest' | 'envelope', typeof unchanged>>,
): Promise<void> {
  const reader = new ZipReader(new Uint8ArrayReader(await readFile(file)));
  const entries = new Map<string, Uint8Array>();
  for (const entry of (await reader.getEntries()) as FileEntry[])
    entries.set(entry.filename, await entry.getData(new Uint8ArrayWriter()));
  const read = (name: string) =>
    parseCanonicalJson(entries.get(name) ?? new Uint8Array()) as Content;
  const bytesOf = (content: Content) =>
    new Uint8Array(Buffer.from(canonicalJson(content as never)));

  const { mac, header_sha256: _, ...header } = envelope(read('vault.json'));
  const sealed = bytesOf({ ...header, mac, header_sha256: headerHash(header as never) });
  const was = read('manifest.json');
  const sha256 = createHash('sha256').update(sealed).digest('hex');
  const files = { ...(was['files'] as object), 'vault.json': { bytes: sealed.length, sha256 } };
  entries.set('vault.json', sealed);
  entries.set('manifest.json', bytesOf(manifest({ ...was, files })));

  const target = new Uint8ArrayWriter();
  const writer = new ZipWriter(target, { level: 0, useWebWorkers: false, unixMode: 0o100600 });
  for (const [name, bytes] of entries)
    await writer.add(name, new Uint8ArrayReader(bytes), { extendedTimestamp: false });
  await writer.close();
  await writeFile(file, await target.getData());
}

/** Takes a backup back as the window does, part by part. */
export async function takeBack({ client }: StartedApp, bytes: Buffer): Promise<RestoredVault> {
  const { token } = await client.backup.beginRestore({ bytes: bytes.length });
  for (let at = 0; at < bytes.length; at += backupPartBytes) {
    const base64 = bytes.subarray(at, at + backupPartBytes).toString('base64');
    await client.backup.addPart({ token, base64 });
  }
  return client.backup.restore({ token });
}
