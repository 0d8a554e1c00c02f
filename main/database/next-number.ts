/** Gives numbers that are never given twice. */
import type { DataSource } from 'typeorm';
import type { DatabaseAccess } from './database-access.ts';

/** The counter of changes: it says whether a vault still holds what its last backup does. */
export const CHANGES = 'change';

/** The next number of a named counter, beginning with 1. Call it inside a command: commands do not overlap. */
export async function nextNumber(database: DatabaseAccess, counter: string): Promise<number> {
  const rows: { last: number }[] = await database().query(
    'INSERT INTO counter (name, last) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET last = last + 1 RETURNING last',
    [counter],
  );
  return rows[0]?.last ?? 1;
}

/** Makes the next number of a counter greater than `atLeast`. */
export async function raiseNumber(
  database: DatabaseAccess,
  counter: string,
  atLeast: number,
): Promise<void> {
  await database().query(
    'INSERT INTO counter (name, last) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET last = max(last, excluded.last)',
    [counter, atLeast],
  );
}

/** Gives a word that is another one when a command, or a step of the schema, has changed what is in the vault. */
export async function changesIn(dataSource: DataSource): Promise<string> {
  const [row] = await dataSource.query<{ changes: number | null; steps: number }[]>(
    'SELECT (SELECT last FROM counter WHERE name = ?) AS changes, (SELECT count(*) FROM migration) AS steps',
    [CHANGES],
  );
  return `${row?.steps ?? 0}.${row?.changes ?? 0}`;
}
