/** The pages of a database file and of its log as they lie on the disk, decrypted without SQLite: what is left in them. */
import { createDecipheriv } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseFile, vaultFolder } from '../../main/features/vault/vault-folders.ts';
import { openVaultFolder } from '../../main/vault/envelope-file.ts';
import { databaseKeyOf } from '../../main/vault/vault-keys.ts';
import { testPassphrase } from './start-app.ts';
import type { StartedApp } from './start-app.ts';

// SQLCipher, version 4 of its format: the end of a page holds what deciphers it and what proves it.
const PAGE = 4096;
const RESERVED = 80;
const IV = 16;
const SALT = 16;
const LOG_HEADER = 32;
const FRAME_HEADER = 24;

/** Gives every page of the database, and of its log, as one text of bytes each. */
export async function decryptedPages({
  folder,
}: StartedApp): Promise<{ readonly pages: Buffer[]; readonly log: Buffer[] }> {
  const source = vaultFolder(join(folder, 'data'), 'centre');
  const { envelope, masterKey } = await openVaultFolder(source, { passphrase: testPassphrase });
  const key = databaseKeyOf(masterKey, envelope.db.epoch);
  const file = readFileSync(databaseFile(source));
  const pages = cut(file, 0, PAGE).map((page, index) => decrypt(page, key, index === 0 ? SALT : 0));
  const logFile = `${databaseFile(source)}-wal`;
  const log = existsSync(logFile) ? readFileSync(logFile) : Buffer.alloc(0);
  const frames = cut(log, LOG_HEADER, FRAME_HEADER + PAGE).map((frame) => {
    const isFirst = frame.readUInt32BE(0) === 1;
    return decrypt(frame.subarray(FRAME_HEADER), key, isFirst ? SALT : 0);
  });
  return { pages, log: frames };
}

function cut(bytes: Buffer, from: number, size: number): Buffer[] {
  const pieces: Buffer[] = [];
  for (let at = from; at + size <= bytes.length; at += size)
    pieces.push(bytes.subarray(at, at + size));
  return pieces;
}

function decrypt(page: Buffer, key: Buffer, skipped: number): Buffer {
  const end = PAGE - RESERVED;
  const decipher = createDecipheriv('aes-256-cbc', key, page.subarray(end, end + IV));
  decipher.setAutoPadding(false);
  return Buffer.concat([decipher.update(page.subarray(skipped, end)), decipher.final()]);
}
