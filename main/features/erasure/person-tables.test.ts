import { expect, test } from 'vitest';
import { migrations } from '../../database/migrations/index.ts';
import { heldKinds } from '../../../shared/contract/erasure.ts';
import { tableNames, withVersions } from '../../../tests/migrations/with-versions.ts';
import { goes, personTables } from './person-tables.ts';

test('every table that refers to a person is in the list, and goes with them', async () => {
  await withVersions(async (openAt) => {
    const dataSource = await openAt(migrations);
    const referring: string[] = [];
    for (const table of await tableNames(dataSource)) {
      const columns: { name: string }[] = await dataSource.query(
        'SELECT name FROM pragma_table_info(?)',
        [table],
      );
      if (!columns.some(({ name }) => name === 'person_id')) continue;
      const keys: { table: string; on_delete: string }[] = await dataSource.query(
        'SELECT "table", on_delete FROM pragma_foreign_key_list(?)',
        [table],
      );
      // The proof of an erasure is what stays.
      if (table === 'erasure') expect(keys).toEqual([]);
      else {
        referring.push(table);
        expect([table, keys]).toEqual([
          table,
          expect.arrayContaining([
            expect.objectContaining({ table: 'person', on_delete: 'CASCADE' }),
          ]),
        ]);
      }
    }
    expect(referring.length).toBeGreaterThan(15);
    const listed = new Set(personTables.map(({ table }) => table));
    expect([...referring, 'person'].filter((table) => !listed.has(table))).toEqual([]);
  });
});

test('every kind that is told to an operator lies somewhere', () => {
  expect(personTables.map(({ kind }) => kind).toSorted()).toEqual(heldKinds.toSorted());
});

test('more goes with a wider scope, and everything with the widest', () => {
  const count = (scope: Parameters<typeof goes>[1]) =>
    personTables.filter((table) => goes(table, scope)).length;
  expect([count('papers'), count('everything')]).toEqual([1, personTables.length]);
  expect(count('content')).toBeGreaterThan(count('papers'));
  expect(count('content')).toBeLessThan(count('everything'));
});
