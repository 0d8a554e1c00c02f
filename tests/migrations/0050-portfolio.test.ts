import { expect, test } from 'vitest';
import { migrations } from '../../main/database/migrations/index.ts';
import { Portfolio0050 } from '../../main/database/migrations/0050-portfolio.ts';
import { tableNames, withVersions } from './with-versions.ts';

const upTo = migrations.slice(0, migrations.indexOf(Portfolio0050));

test('adds the versions of portfolios, one row for each number', async () => {
  await withVersions(async (openAt) => {
    const older = await tableNames(await openAt(upTo));
    const dataSource = await openAt([...upTo, Portfolio0050]);
    expect((await tableNames(dataSource)).filter((name) => !older.includes(name))).toEqual([
      'portfolio_version',
    ]);
    await dataSource.query(
      `INSERT INTO person VALUES ('p1', 1, 'CE-0001', 'Samira A.', '["ar"]', 'some', 'none', NULL, NULL, '[]', '', NULL, '2026-11-21')`,
    );
    const version = `INSERT INTO portfolio_version VALUES ('p1', 1, 'abc', 0, 'it', '2026-11-21')`;
    await dataSource.query(version);
    await expect(dataSource.query(version)).rejects.toThrow('UNIQUE');
  });
});
