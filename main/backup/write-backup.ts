// Writes a backup under a temporary name, makes it durable, reads it back whole, and only then gives it
// its own name: whoever sees a file of that name sees one that was proved.
import { open, rename, rm } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';
import { AppError } from '../../shared/wire.ts';
import { canonicalJson } from '../bundle/canonical-json.ts';
import { storageErrorOf, syncFolder } from '../files/atomic-file.ts';
import {
  DATABASE_ENTRY,
  ENVELOPE_ENTRY,
  MANIFEST_ENTRY,
  MOST_BYTES,
  backupRefused,
} from './backup-format.ts';
import type { SealedManifest } from './backup-format.ts';
import { FileReader, writeAll } from './file-reader.ts';
import { readBackup } from './read-backup.ts';

const FILE_MODE = 0o100600;

/** What goes into a backup, made before and proved by itself. */
export interface BackupContent {
  /** A closed database file, opened and read through after it was made. */
  readonly databaseFile: string;
  readonly envelope: Uint8Array;
  /** Sealed while the vault was open; says what the two files are to the last byte. */
  readonly manifest: SealedManifest;
}

export interface BackupPlace {
  /** An existing folder. */
  readonly folder: string;
  readonly name: string;
  /** The name while it is written; what an earlier attempt left there is overwritten. */
  readonly temporaryName: string;
  /** Ends the work between two pieces. */
  readonly signal: AbortSignal;
}

/**
 * Writes one backup; the file is there, proved and durable, or not at all.
 *
 * @throws AppError `storage` / `disk-full`, `folder-not-writable` or `disk-error`; `refused` /
 *   `backup-damaged` when what was read back is not what was written, or `backup-too-large`; the reason
 *   of the signal.
 */
export async function writeBackup(content: BackupContent, place: BackupPlace): Promise<void> {
  const temporary = path.join(place.folder, place.temporaryName);
  try {
    await rm(temporary, { force: true });
    await pack(content, temporary, place.signal);
    const { manifest } = await readBackup(temporary);
    if (canonicalJson(manifest) !== canonicalJson(content.manifest))
      throw backupRefused('backup-damaged');
    place.signal.throwIfAborted();
    await rename(temporary, path.join(place.folder, place.name));
    await syncFolder(place.folder);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    place.signal.throwIfAborted();
    throw storageErrorOf(error);
  }
}

async function pack(content: BackupContent, file: string, signal: AbortSignal): Promise<void> {
  const { manifest } = content;
  if (manifest.files[DATABASE_ENTRY].bytes > MOST_BYTES) {
    throw new AppError('refused', 'backup-too-large');
  }
  const target = await open(file, 'wx', 0o600);
  const source = await open(content.databaseFile, 'r').catch(async (error: unknown) => {
    await target.close();
    throw error;
  });
  try {
    const writer = new ZipWriter(writableTo(target, signal), {
      level: 0,
      useWebWorkers: false,
      extendedTimestamp: false,
      unixMode: FILE_MODE,
      lastModDate: new Date(manifest.created_at),
    });
    const database = new FileReader(source, manifest.files[DATABASE_ENTRY].bytes);
    await writer.add(DATABASE_ENTRY, database);
    await writer.add(ENVELOPE_ENTRY, new Uint8ArrayReader(content.envelope));
    await writer.add(MANIFEST_ENTRY, new Uint8ArrayReader(Buffer.from(canonicalJson(manifest))));
    await writer.close();
    await target.sync();
  } finally {
    await target.close();
    await source.close();
  }
}

function writableTo(target: FileHandle, signal: AbortSignal): WritableStream<Uint8Array> {
  return new WritableStream({
    write: async (chunk) => {
      signal.throwIfAborted();
      await writeAll(target, chunk);
    },
  });
}
