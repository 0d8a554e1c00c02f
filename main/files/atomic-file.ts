// Small files that are either the old or the new one after a crash, never half of each, and the
// words for what can go wrong with a disk. Not for databases and not for large files.
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../shared/wire.ts';

const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;
/** How a file is called until it is whole. */
const UNFINISHED = /\.[0-9a-f]{12}\.tmp$/u;

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  SQLITE_FULL: 'disk-full',
  EACCES: 'folder-not-writable',
  EPERM: 'folder-not-writable',
  EROFS: 'folder-not-writable',
  SQLITE_READONLY: 'folder-not-writable',
  EIO: 'disk-error',
  ENXIO: 'disk-error',
  ENODEV: 'disk-error',
  ENOENT: 'disk-error',
  ENOTDIR: 'disk-error',
  EISDIR: 'disk-error',
  EEXIST: 'disk-error',
  ENOTEMPTY: 'disk-error',
  EMFILE: 'disk-error',
  ENFILE: 'disk-error',
  EBUSY: 'disk-error',
  SQLITE_CANTOPEN: 'disk-error',
  SQLITE_IOERR: 'disk-error',
};

/**
 * Writes a file that only this user can read, replacing an older one in a single step. When this
 * returns, the content is on the disk and not only in the system's memory.
 *
 * @throws AppError `storage` / `disk-full`, `folder-not-writable` or `disk-error`; the older file is
 *   then still there.
 */
export async function writeFileAtomically(file: string, bytes: Uint8Array): Promise<void> {
  await writeFilesAtomically([{ file, bytes }]);
}

/**
 * Writes files that say the same or belong together: all are on the disk under other names before the
 * first is replaced. A crash in between leaves the first ones new and the others old.
 *
 * @throws AppError as {@link writeFileAtomically}; a full disk replaces none.
 */
export async function writeFilesAtomically(
  files: readonly { readonly file: string; readonly bytes: Uint8Array }[],
): Promise<void> {
  const written: string[] = [];
  try {
    for (const { file, bytes } of files) {
      const temporary = `${file}.${randomBytes(6).toString('hex')}.tmp`;
      written.push(temporary);
      await writeAndSync(temporary, bytes);
    }
    for (const [index, { file }] of files.entries()) {
      await rename(written[index] ?? '', file);
      await syncFolder(path.dirname(file));
    }
  } catch (error) {
    await Promise.all(
      written.map((temporary) => rm(temporary, { force: true }).catch(() => undefined)),
    );
    throw storageErrorOf(error);
  }
}

/**
 * Removes from a folder what a program that was killed had begun to write and not yet named; what is younger than
 * `age` milliseconds may be in hand and stays. Never fails: nothing depends on it.
 */
export async function removeUnfinished(folder: string, age = 0): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => UNFINISHED.test(one))) {
    const file = path.join(folder, name);
    const found = await stat(file).catch(() => null);
    // With no age asked for none is too young: times of files are finer than the clock, and clocks are set back.
    if (found === null || (age > 0 && Date.now() - found.mtimeMs < age)) continue;
    await rm(file, { force: true }).catch(() => undefined);
  }
}

/**
 * Makes a folder (and those above it) that only this user can enter.
 *
 * @throws AppError `storage` / `disk-full`, `folder-not-writable` or `disk-error`.
 */
export async function ensurePrivateFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
    // A folder that was there before may be open to others.
    if (process.platform !== 'win32') await chmod(folder, PRIVATE_FOLDER);
  } catch (error) {
    throw storageErrorOf(error);
  }
}

/** Makes the names in a folder durable: without it a rename may be lost in a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder as a file, and orders its own journal.
  if (process.platform === 'win32') return;
  await syncFile(folder);
}

/** Makes the content of a file durable. */
export async function syncFile(file: string): Promise<void> {
  const handle = await open(file, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Gives the error that may leave the program for a failure of the disk or of the database file. An
 * AppError stays as it is; what is not about storage becomes `internal`.
 */
export function storageErrorOf(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const reason = storageReasonOf(error);
  return reason === null ? new AppError('internal') : new AppError('storage', reason);
}

/** Gives the reason word of a storage failure, or null when the error is about something else. */
export function storageReasonOf(error: unknown): string | null {
  const code = codeOf(error);
  if (code === null) return null;
  // SQLite has extended codes (SQLITE_IOERR_FSYNC): the longest known beginning counts.
  for (let end = code.length; end > 0; end = code.lastIndexOf('_', end - 1)) {
    const reason = REASONS[code.slice(0, end)];
    if (reason !== undefined) return reason;
  }
  return null;
}

/** Gives the system's or SQLite's code of an error, also of one that TypeORM has wrapped. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null) return null;
  if ('driverError' in error && error.driverError !== error) {
    const inner = codeOf(error.driverError);
    if (inner !== null) return inner;
  }
  return 'code' in error && typeof error.code === 'string' ? error.code : null;
}

async function writeAndSync(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx', PRIVATE_FILE);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
