import { expect, test } from 'vitest';
import { PrivacyNotice0140 } from '../../main/database/migrations/0140-privacy-notice.ts';
import { migrations } from '../../main/database/migrations/index.ts';
import { withVersions } from './with-versions.ts';

const upTo = migrations.slice(0, migrations.indexOf(PrivacyNotice0140));

test('begins with no ground chosen, in one row that holds only what the law knows, and keeps all else', async () => {
  await withVersions(async (openAt) => {
    const older = await openAt(upTo);
    await older.query(`UPDATE letterhead SET address = 'Via Prova 1'`);
    const before = await older.query('SELECT * FROM letterhead');
    const dataSource = await openAt([...upTo, PrivacyNotice0140]);
    expect(await dataSource.query('SELECT * FROM letterhead')).toEqual(before);
    expect(await dataSource.query('SELECT * FROM privacy_notice')).toEqual([
      { id: 1, ground: null, officer: '' },
    ]);
    for (const wrong of [
      `INSERT INTO privacy_notice VALUES (2, NULL, '')`,
      `UPDATE privacy_notice SET ground = 'consent'`,
    ])
      await expect(dataSource.query(wrong)).rejects.toThrow(/CHECK/u);
  });
});
