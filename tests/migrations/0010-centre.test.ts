import { expect, test } from 'vitest';
import { Centre0010 } from '../../main/database/migrations/0010-centre.ts';
import { withVersions } from './with-versions.ts';

const CENTRE =
  `INSERT INTO centre VALUES (?, 'Centro', 'IT', 'CE', 'Operator', 'p', 's', 'i', 'r', 1, ` +
  `'2026-11-21T10:00:00.000Z')`;

test('makes the table of the centre in an empty file', async () => {
  await withVersions(async (openAt) => {
    await openAt([]);
    const dataSource = await openAt([Centre0010]);
    const columns = await dataSource.query<{ name: string; type: string; notnull: number }[]>(
      `SELECT name, type, "notnull" FROM pragma_table_info('centre')`,
    );
    expect(columns.map((column) => `${column.name} ${column.type}`)).toEqual([
      'id INTEGER',
      'name TEXT',
      'country TEXT',
      'prefix TEXT',
      'operator_name TEXT',
      'signing_private_key TEXT',
      'signing_public_key TEXT',
      'age_identity TEXT',
      'age_recipient TEXT',
      'envelope_generation INTEGER',
      'created_at TEXT',
    ]);
    expect(columns.every((column) => column.notnull === 1)).toBe(true);
    const [table] = await dataSource.query<{ strict: number }[]>(
      `SELECT strict FROM pragma_table_list('centre')`,
    );
    expect(table?.strict).toBe(1);
  });
});

test('lets a vault belong to one centre only', async () => {
  await withVersions(async (openAt) => {
    const dataSource = await openAt([Centre0010]);
    await dataSource.query(CENTRE, [1]);
    await expect(dataSource.query(CENTRE, [2])).rejects.toThrow('CHECK');
  });
});
