// Everything that makes a bare connection ours: cipher, key, durability, no plain text on the disk.
// Each setting is read back, because SQLite ignores a pragma that it does not know without a word.
import { DatabaseFromFutureError, VaultDamagedError } from './database-errors.ts';
import type { SqliteConnection } from './sqlite-driver.ts';

/** 'ESPR' as a big-endian number: what the `file` program and we ourselves know our files by. */
export const APPLICATION_ID = 0x45_53_50_52;
/** Bytes of a raw key. */
export const KEY_BYTES = 32;

interface Setting {
  readonly pragma: string;
  readonly value: string;
  readonly reads: string | number;
}

const SETTINGS: readonly Setting[] = [
  { pragma: 'journal_mode', value: 'WAL', reads: 'wal' },
  // This build's default for WAL is NORMAL, which loses acknowledged transactions in a power cut.
  { pragma: 'synchronous', value: 'FULL', reads: 2 },
  // On macOS fsync alone does not reach the disk; elsewhere these two have no effect.
  { pragma: 'fullfsync', value: 'ON', reads: 1 },
  { pragma: 'checkpoint_fullfsync', value: 'ON', reads: 1 },
  // Temporary tables and large sorts are never encrypted: they must not reach the disk.
  { pragma: 'temp_store', value: 'MEMORY', reads: 2 },
  { pragma: 'secure_delete', value: 'ON', reads: 1 },
  { pragma: 'foreign_keys', value: 'ON', reads: 1 },
  { pragma: 'trusted_schema', value: 'OFF', reads: 0 },
  { pragma: 'cell_size_check', value: 'ON', reads: 1 },
  { pragma: 'mmap_size', value: '0', reads: 0 },
  { pragma: 'cache_size', value: '-64000', reads: -64_000 },
  { pragma: 'wal_autocheckpoint', value: '1000', reads: 1000 },
];

/**
 * Sets cipher and key, takes the file for this program alone, and proves that the key fits by reading
 * the schema.
 *
 * @throws RangeError for a key that is not 32 bytes or only zeros; SqliteError `SQLITE_NOTADB` for a
 *   wrong key or a damaged first page, `SQLITE_BUSY` when another program has the file.
 */
export function unlockConnection(connection: SqliteConnection, key: Uint8Array): void {
  assertUsableKey(key);
  set(connection, { pragma: 'cipher', value: "'sqlcipher'", reads: 'sqlcipher' });
  // Version 4 of the format as other tools read it; the library's own variant has a plain header.
  set(connection, { pragma: 'legacy', value: '4', reads: 4 });
  const text = rawKeyText(key);
  try {
    connection.key(text);
  } finally {
    text.fill(0);
  }
  // Before the first read: a log that was first read in shared mode stays shared (with a -shm file)
  // until something is written, and till then a second program could open the file as well.
  set(connection, { pragma: 'locking_mode', value: 'EXCLUSIVE', reads: 'exclusive' });
  connection.prepare('SELECT count(*) FROM sqlite_master').get();
}

/**
 * Writes every page of an open database anew under another key, with another salt. Only ever on a copy that nobody
 * needs yet: a crash in the middle can leave a file that neither key opens.
 */
export function rekeyConnection(connection: SqliteConnection, key: Uint8Array): void {
  assertUsableKey(key);
  const text = rawKeyText(key);
  try {
    connection.rekey(text);
  } finally {
    text.fill(0);
  }
}

/**
 * Applies every durability and privacy setting in order and reads each back.
 *
 * @throws Error when a setting did not take: the connection must then be closed.
 */
export function hardenConnection(connection: SqliteConnection): void {
  for (const setting of SETTINGS) set(connection, setting);
}

/**
 * Checks whose file this is and which version wrote it; marks a new file as ours.
 *
 * @throws VaultDamagedError for a file of another program; DatabaseFromFutureError.
 */
export function checkOrigin(
  connection: SqliteConnection,
  lastMigration: number,
  isNew: boolean,
): void {
  if (isNew) connection.pragma(`application_id = ${APPLICATION_ID}`);
  if (read(connection, 'application_id') !== APPLICATION_ID) throw new VaultDamagedError();
  const version = schemaVersion(connection);
  if (version > lastMigration) throw new DatabaseFromFutureError(version, lastMigration);
}

/**
 * Reads through the file once (0.4 s for 60 MB): each page is authenticated as it is read.
 *
 * @throws VaultDamagedError
 */
export function checkIntegrity(connection: SqliteConnection): void {
  if (read(connection, 'quick_check(1)') !== 'ok') throw new VaultDamagedError();
}

/** Gives the number of the last migration that the file has been through; 0 for a new file. */
export function schemaVersion(connection: SqliteConnection): number {
  return Number(read(connection, 'user_version'));
}

function set(connection: SqliteConnection, setting: Setting): void {
  connection.pragma(`${setting.pragma} = ${setting.value}`);
  // As text, since those of the cipher answer so and SQLite's own do not.
  if (String(read(connection, setting.pragma)) !== String(setting.reads)) {
    throw new Error(`The database setting ${setting.pragma} did not take effect.`);
  }
}

function read(connection: SqliteConnection, pragma: string): unknown {
  return connection.pragma(pragma, { simple: true });
}

function assertUsableKey(key: Uint8Array): void {
  // All zeros is what a key looks like that was already wiped.
  if (key.length !== KEY_BYTES || key.every((byte) => byte === 0)) {
    throw new RangeError('The database key is not usable.');
  }
}

/** Gives `x'<64 hex digits>'`: in any other quoting the digits would be taken for a passphrase. */
function rawKeyText(key: Uint8Array): Buffer {
  const digits = '0123456789abcdef';
  // Written byte by byte, since a text made on the way could not be wiped.
  const text = Buffer.alloc(2 * KEY_BYTES + 3);
  text.write("x'", 0, 'latin1');
  key.forEach((byte, index) => {
    text[2 + 2 * index] = digits.charCodeAt(byte >> 4);
    text[3 + 2 * index] = digits.charCodeAt(byte & 15);
  });
  text.write("'", text.length - 1, 'latin1');
  return text;
}
