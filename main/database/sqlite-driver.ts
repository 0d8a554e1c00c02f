// The SQLite package as far as we use it without TypeORM.
import driver from 'better-sqlite3-multiple-ciphers';

export interface SqliteStatement {
  get(...values: readonly unknown[]): unknown;
  all(...values: readonly unknown[]): unknown[];
  run(...values: readonly unknown[]): unknown;
}

export interface SqliteConnection {
  prepare(sql: string): SqliteStatement;
  pragma(source: string, options?: { readonly simple?: boolean }): unknown;
  key(key: Buffer): number;
  rekey(key: Buffer): number;
  close(): void;
}

export interface SqliteOptions {
  readonly readonly?: boolean;
  readonly fileMustExist?: boolean;
  readonly timeout?: number;
  readonly nativeBinding?: string;
}

/** The constructor, as TypeORM wants it; the native part is loaded with the first connection. */
export const SqliteDriver = driver as new (
  file: string,
  options?: SqliteOptions,
) => SqliteConnection;

/** Gives the option for another addon than the package's, or none. */
export function bindingOption(binding: string | null): { readonly nativeBinding?: string } {
  return binding === null ? {} : { nativeBinding: binding };
}
