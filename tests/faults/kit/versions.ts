/** Rows that count their changes, so that a lost one shows: what a program has acknowledged against what is there. */
import { withDatabase } from './inspect-vault.ts';

/** The newest version of each row, by its name. */
export type Versions = Map<string, number>;

/** Gives the text that a row holds in a version; long, so that it takes more than one page. */
export function textOf(version: number): string {
  return `v${version} ${'.'.repeat(120)}`;
}

/** Gives the version in such a text; 0 for any other. */
export function versionIn(text: string): number {
  return Number(/^v(\d+) /u.exec(text)?.[1] ?? 0);
}

/** Reads the line by which a worker acknowledges a change. */
export function acknowledged(line: string): readonly [row: string, version: number] | null {
  const [, row, version] = /^ack (\S+) (\d+)$/u.exec(line) ?? [];
  return row === undefined ? null : [row, Number(version)];
}

/**
 * Gives the versions in a vault, after a check of the whole database; opened by the code of the sheet.
 *
 * @throws AppError when it does not open; Error when it is damaged
 */
export async function readVersions(vault: string, code: string): Promise<Versions> {
  return withDatabase(vault, code, async (database) => {
    const [check] = await database.query<{ integrity_check: string }[]>('PRAGMA integrity_check');
    if (check?.integrity_check !== 'ok') throw new Error('the database is damaged');
    const people = await database.query<{ id: string; note: string }[]>(
      'SELECT id, availability_note AS note FROM person',
    );
    const profiles = await database.query<{ id: string; note: string }[]>(
      'SELECT person_id AS id, interests AS note FROM profile',
    );
    return new Map([
      ...people.map(({ id, note }) => [`person:${id}`, versionIn(note)] as const),
      ...profiles.map(({ id, note }) => [`profile:${id}`, versionIn(note)] as const),
    ]);
  });
}

/**
 * Gives the rows that are not as acknowledged: each must be there in that version, or in the one after it, of which
 * the program had no time to say that it was stored.
 */
export function lostRows(promised: Versions, found: Versions): string[] {
  const lost: string[] = [];
  for (const [row, version] of promised) {
    const there = found.get(row);
    if (there === undefined) lost.push(`${row} is not there`);
    else if (there < version) lost.push(`${row} is in version ${there}, not ${version}`);
    else if (there > version + 1) lost.push(`${row} is in a version that nobody has written`);
  }
  return lost;
}
