import { expect, test } from 'vitest';
import { Audit0095 } from '../../main/database/migrations/0095-audit.ts';
import { migrations } from '../../main/database/migrations/index.ts';
import { tableNames, withVersions } from './with-versions.ts';

const upTo = migrations.slice(0, migrations.indexOf(Audit0095));

test('adds a log that only grows, with a key for each vault', async () => {
  await withVersions(async (openAt) => {
    const before = await openAt(upTo);
    const older = await tableNames(before);
    await before.query(
      `INSERT INTO centre VALUES (1, 'Centro', 'IT', 'CE', 'p', 's', 'i', 'r', 1, '2026')`,
    );
    const dataSource = await openAt([...upTo, Audit0095]);
    expect((await tableNames(dataSource)).filter((name) => !older.includes(name))).toEqual([
      'audit_entry',
    ]);
    expect(await dataSource.query('SELECT audit_key FROM centre')).toEqual([
      { audit_key: expect.stringMatching(/^[0-9a-f]{64}$/u) },
    ]);
    await dataSource.query(
      `INSERT INTO audit_entry VALUES (1, '2026', 'o1', 'record.get', 'p1', 'done', 'ff')`,
    );
    for (const change of [`UPDATE audit_entry SET actor = 'o2'`, 'DELETE FROM audit_entry'])
      await expect(dataSource.query(change)).rejects.toThrow('only grows');
  });
});
