import { expect, test } from 'vitest';
import { Letterhead0120 } from '../../main/database/migrations/0120-letterhead.ts';
import { migrations } from '../../main/database/migrations/index.ts';
import { withVersions } from './with-versions.ts';

const upTo = migrations.slice(0, migrations.indexOf(Letterhead0120));

test('begins with an empty letterhead, of which there is one, and keeps all else', async () => {
  await withVersions(async (openAt) => {
    const older = await openAt(upTo);
    await older.query('UPDATE retention_rule SET check_days = 7');
    const before = await older.query('SELECT * FROM retention_rule');
    const dataSource = await openAt([...upTo, Letterhead0120]);
    expect(await dataSource.query('SELECT * FROM retention_rule')).toEqual(before);
    expect(await dataSource.query('SELECT * FROM letterhead')).toEqual([
      { id: 1, address: '', telephone: '', email: '', website: '', funding_line: '' },
    ]);
    expect(await dataSource.query('SELECT * FROM logo')).toEqual([]);
    await expect(
      dataSource.query(`INSERT INTO letterhead VALUES (2, '', '', '', '', '')`),
    ).rejects.toThrow(/CHECK/u);
  });
});
