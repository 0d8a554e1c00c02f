import { expect, test } from 'vitest';
import { migrations } from '../../main/database/migrations/index.ts';
import { VersionLanguages0150 } from '../../main/database/migrations/0150-version-languages.ts';
import { tableNames, withVersions } from './with-versions.ts';

const upTo = migrations.slice(0, migrations.indexOf(VersionLanguages0150));

test('keeps the versions, and takes one more language of each', async () => {
  await withVersions(async (openAt) => {
    const older = await openAt(upTo);
    await older.query(
      `INSERT INTO person (id, code_number, code, preferred_name, languages, literacy_first_language, literacy_host_language, availability, availability_note, created_at)
       VALUES ('p1', 1, 'CE-0001', 'Samira', '["ar"]', 'reads', 'none', '[]', '', '2026')`,
    );
    const row = `('p1', 2, 'ab', 1, 'it-ar', '2026-10-01T09:00:00.000Z', '{"dossier":"cd"}')`;
    await older.query(`INSERT INTO portfolio_version VALUES ${row}`);
    const dataSource = await openAt([...upTo, VersionLanguages0150]);
    const kept = await dataSource.query('SELECT * FROM portfolio_version');
    expect(kept).toEqual([
      {
        person_id: 'p1',
        number: 2,
        data_sha256: 'ab',
        partial: 1,
        languages: 'it-ar',
        created_at: '2026-10-01T09:00:00.000Z',
        sections: '{"dossier":"cd"}',
      },
    ]);
    expect(await tableNames(dataSource)).not.toContain('portfolio_version_before');
    const again = `INSERT INTO portfolio_version VALUES ${row}`;
    await expect(dataSource.query(again)).rejects.toThrow('UNIQUE');
    await dataSource.query(again.replace('it-ar', 'de'));
    // Goes with its person, as before.
    await dataSource.query(`DELETE FROM person WHERE id = 'p1'`);
    expect(await dataSource.query('SELECT * FROM portfolio_version')).toEqual([]);
  });
});
