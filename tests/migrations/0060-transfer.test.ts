import { expect, test } from 'vitest';
import { migrations } from '../../main/database/migrations/index.ts';
import { Transfer0060 } from '../../main/database/migrations/0060-transfer.ts';
import { tableNames, withVersions } from './with-versions.ts';

const upTo = migrations.slice(0, migrations.indexOf(Transfer0060));

test('adds authorisations, each of an existing person', async () => {
  await withVersions(async (openAt) => {
    const older = await tableNames(await openAt(upTo));
    const dataSource = await openAt([...upTo, Transfer0060]);
    expect((await tableNames(dataSource)).filter((name) => !older.includes(name))).toEqual([
      'transfer_authorisation',
    ]);
    await expect(
      dataSource.query(
        `INSERT INTO transfer_authorisation VALUES ('a1', 'nobody', '{}', 'x', '[]', '{}', '2026-11-21', 'ar', '2026-12-21', '2026', NULL)`,
      ),
    ).rejects.toThrow('FOREIGN KEY');
  });
});
