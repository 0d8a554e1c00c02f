// The ways in which a vault's database refuses to open, as named errors, and SQLite's codes as these.
import { AppError } from '../../shared/wire.ts';
import { codeOf, storageErrorOf } from '../files/atomic-file.ts';

/** The file is missing, damaged, or not ours, although the key is the right one. */
export class VaultDamagedError extends AppError {
  constructor() {
    super('storage', 'vault-damaged');
    this.name = 'VaultDamagedError';
  }
}

/** Another copy of the program (perhaps of another user) has the file open. */
export class VaultInUseError extends AppError {
  constructor() {
    super('storage', 'vault-in-use');
    this.name = 'VaultInUseError';
  }
}

/** A newer version of the program has changed the file; `details` hold both migration numbers. */
export class DatabaseFromFutureError extends AppError {
  constructor(found: number, known: number) {
    super('storage', 'newer-version', { found, known });
    this.name = 'DatabaseFromFutureError';
  }
}

/** A change of the schema failed; the file is again what it was before. */
export class MigrationFailedError extends AppError {
  constructor(cause?: unknown) {
    super('storage', 'migration-failed');
    // For developers: the message names tables and columns. The whole error would hold values too.
    this.cause = cause instanceof Error ? cause.message : undefined;
    this.name = 'MigrationFailedError';
  }
}

/** Gives the error that may leave the program for whatever opening or using a database has thrown. */
export function databaseErrorOf(error: unknown): AppError {
  const code = error instanceof AppError ? null : codeOf(error);
  if (code === 'SQLITE_NOTADB' || code?.startsWith('SQLITE_CORRUPT') === true) {
    return new VaultDamagedError();
  }
  if (code?.startsWith('SQLITE_BUSY') === true || code?.startsWith('SQLITE_LOCKED') === true) {
    return new VaultInUseError();
  }
  return storageErrorOf(error);
}
