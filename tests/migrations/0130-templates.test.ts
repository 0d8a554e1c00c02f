import { expect, test } from 'vitest';
import { Templates0130 } from '../../main/database/migrations/0130-templates.ts';
import { migrations } from '../../main/database/migrations/index.ts';
import { withVersions } from './with-versions.ts';

const upTo = migrations.slice(0, migrations.indexOf(Templates0130));

test('begins without a template, holds one for each language, and keeps the centre', async () => {
  await withVersions(async (openAt) => {
    const older = await openAt(upTo);
    const before = await older.query('SELECT * FROM retention_rule');
    const dataSource = await openAt([...upTo, Templates0130]);
    expect(await dataSource.query('SELECT * FROM retention_rule')).toEqual(before);
    expect(await dataSource.query('SELECT * FROM template')).toEqual([]);
    await dataSource.query(`INSERT INTO template VALUES ('it', 'UEsDBA==', '2026-10-01')`);
    await expect(
      dataSource.query(`INSERT INTO template VALUES ('it', 'UEsDBA==', '2026-10-02')`),
    ).rejects.toThrow(/UNIQUE/u);
  });
});
