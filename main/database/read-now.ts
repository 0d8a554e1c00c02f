// A read that is done when it returns: what is decided by it is decided before anything else can happen.
import type { DataSource } from 'typeorm';
import type { SqliteConnection } from './sqlite-driver.ts';

/** Gives the rows of a statement that only reads. TypeORM's own queries answer later, although SQLite does not. */
export function readNow<T>(
  { driver }: DataSource,
  sql: string,
  values: readonly (string | number | null)[] = [],
): T[] {
  const { databaseConnection } = driver as unknown as {
    readonly databaseConnection: SqliteConnection;
  };
  return databaseConnection.prepare(sql).all(...values) as T[];
}
