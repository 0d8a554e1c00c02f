// Reads a backup and believes nothing about it: only the known entries, the sizes and sums that its
// manifest names, an envelope of the same vault, a database under that envelope.
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { AppError } from '../../shared/wire.ts';
import { parseCanonicalJson } from '../bundle/canonical-json.ts';
import type { JsonValue } from '../bundle/canonical-json.ts';
import { walkZip } from '../bundle/safe-zip.ts';
import type { ChunkSink } from '../bundle/safe-zip.ts';
import { storageErrorOf, storageReasonOf } from '../files/atomic-file.ts';
import { decodeEnvelope } from '../vault/envelope-bytes.ts';
import type { Envelope } from '../vault/envelope-schema.ts';
import {
  BACKUP_ZIP_LIMITS,
  DATABASE_ENTRY,
  ENVELOPE_ENTRY,
  MANIFEST_ENTRY,
  Manifest,
  backupRefused,
  isFromFuture,
  mostBytesOf,
} from './backup-format.ts';
import { FileReader, writeAll } from './file-reader.ts';

const SALT_BYTES = 16;
/** Where the name of the first file stands in a zip. */
const NAME_OFFSET = 30;

export interface ReadBackup {
  readonly manifest: Manifest;
  readonly envelope: Envelope;
}

/** Follows a long reading. */
export interface ReadingWatch {
  /** Ends it between two pieces. */
  readonly signal: AbortSignal;
  /** Told after each piece of the database: how many bytes of how many are read. */
  readonly onRead: (bytes: number, of: number) => void;
}

interface Collected {
  readonly hashes: Map<string, { readonly bytes: number; readonly sha256: string }>;
  readonly texts: Map<string, Uint8Array>;
  databaseSalt: string;
}

/**
 * Reads a backup to its last byte; with `databaseTarget` the database is written to that new file.
 *
 * @throws AppError `refused` / `not-a-backup` or `backup-damaged`; `storage` / `newer-version`, and
 *   `disk-full` … when the target cannot be written; the reason of the signal.
 */
export async function readBackup(
  file: string,
  databaseTarget: string | null = null,
  watch: ReadingWatch | null = null,
): Promise<ReadBackup> {
  const collected: Collected = { hashes: new Map(), texts: new Map(), databaseSalt: '' };
  await collect(file, { databaseTarget, watch }, collected);
  const manifest = manifestOf(collected.texts.get(MANIFEST_ENTRY));
  for (const name of [DATABASE_ENTRY, ENVELOPE_ENTRY] as const) {
    const [found, named] = [collected.hashes.get(name), manifest.files[name]];
    if (found?.bytes !== named.bytes || found.sha256 !== named.sha256) {
      throw backupRefused('backup-damaged');
    }
  }
  const envelope = envelopeOf(collected.texts.get(ENVELOPE_ENTRY));
  if (envelope.vault_id !== manifest.vault_id || envelope.db.salt !== collected.databaseSalt) {
    throw backupRefused('backup-damaged');
  }
  return { manifest, envelope };
}

/** Gives to which vault a file says that it belongs, without reading the database; null when it does not say. */
export async function vaultIdOf(file: string): Promise<string | null> {
  const source = await open(file, 'r').catch(() => null);
  if (source === null) return null;
  let text: Uint8Array | undefined;
  try {
    const { size } = await source.stat();
    await walkZip(new FileReader(source, size), BACKUP_ZIP_LIMITS, (entry) => {
      if (entry.filename !== MANIFEST_ENTRY) return null;
      const bytes = new Uint8Array(Math.min(entry.uncompressedSize, mostBytesOf(MANIFEST_ENTRY)));
      text = bytes;
      return (chunk, offset) => bytes.set(chunk, offset);
    });
    return manifestOf(text).vault_id;
  } catch {
    return null;
  } finally {
    await source.close();
  }
}

async function collect(
  file: string,
  { databaseTarget, watch }: { databaseTarget: string | null; watch: ReadingWatch | null },
  collected: Collected,
): Promise<void> {
  let failure: unknown = null;
  const source = await open(file, 'r').catch((error: unknown) => {
    throw storageErrorOf(error);
  });
  let target: FileHandle | null = null;
  try {
    const { size } = await source.stat();
    if (!(await beginsLikeOurs(source))) throw backupRefused('not-a-backup');
    target = databaseTarget === null ? null : await open(databaseTarget, 'wx', 0o600);
    await walkZip(new FileReader(source, size), BACKUP_ZIP_LIMITS, (entry) => {
      if (entry.uncompressedSize > mostBytesOf(entry.filename)) {
        throw backupRefused('backup-damaged');
      }
      const sink = sinkFor(entry.filename, entry.uncompressedSize, collected, target);
      return async (chunk, offset) => {
        try {
          watch?.signal.throwIfAborted();
          await sink(chunk, offset);
          if (entry.filename === DATABASE_ENTRY)
            watch?.onRead(offset + chunk.length, entry.uncompressedSize);
        } catch (error) {
          // The library would hide that it was our disk, and not the file.
          failure = error;
          throw error;
        }
      };
    });
    await target?.sync();
  } catch (error) {
    throw refusalOf(failure ?? error);
  } finally {
    await target?.close().catch(() => undefined);
    await source.close();
  }
}

function sinkFor(
  name: string,
  size: number,
  collected: Collected,
  target: FileHandle | null,
): ChunkSink {
  const hash = createHash('sha256');
  const text = name === DATABASE_ENTRY ? null : new Uint8Array(size);
  if (text !== null) collected.texts.set(name, text);
  return async (chunk, offset) => {
    hash.update(chunk);
    text?.set(chunk, offset);
    if (text === null) {
      if (offset === 0) collected.databaseSalt = hexOf(chunk.subarray(0, SALT_BYTES));
      if (target !== null) await writeAll(target, chunk);
    }
    const bytes = offset + chunk.length;
    if (bytes === size) collected.hashes.set(name, { bytes, sha256: hash.digest('hex') });
  };
}

/** Our files begin with the database; whatever else is wrong with such a one, it is ours and damaged. */
async function beginsLikeOurs(source: FileHandle): Promise<boolean> {
  const end = NAME_OFFSET + DATABASE_ENTRY.length;
  const { buffer } = await source.read(Buffer.alloc(end), 0, end, 0);
  const text = buffer.toString('latin1');
  return text.startsWith('PK\x03\x04') && text.endsWith(DATABASE_ENTRY);
}

function manifestOf(bytes: Uint8Array | undefined): Manifest {
  if (bytes === undefined) throw backupRefused('backup-damaged');
  let content: JsonValue;
  try {
    content = parseCanonicalJson(bytes);
  } catch {
    throw backupRefused('backup-damaged');
  }
  if (isFromFuture(content)) throw new AppError('storage', 'newer-version');
  const parsed = Manifest.safeParse(content);
  if (!parsed.success) throw backupRefused('backup-damaged');
  return parsed.data;
}

function envelopeOf(bytes: Uint8Array | undefined): Envelope {
  try {
    return decodeEnvelope(bytes ?? new Uint8Array(0));
  } catch (error) {
    if (error instanceof AppError && error.reason === 'newer-version') throw error;
    throw backupRefused('backup-damaged');
  }
}

function refusalOf(error: unknown): AppError {
  if (error instanceof AppError) return error;
  return storageReasonOf(error) === null ? backupRefused('backup-damaged') : storageErrorOf(error);
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
