import { expect, test } from 'vitest';
import { VersionSections0110 } from '../../main/database/migrations/0110-version-sections.ts';
import { migrations } from '../../main/database/migrations/index.ts';
import { withVersions } from './with-versions.ts';

const upTo = migrations.slice(0, migrations.indexOf(VersionSections0110));

test('knows of no section of a version that was made before, and keeps all else', async () => {
  await withVersions(async (openAt) => {
    const older = await openAt(upTo);
    await older.query(
      `INSERT INTO person (id, code_number, code, preferred_name, languages, literacy_first_language, literacy_host_language, availability, availability_note, created_at)
       VALUES ('p1', 1, 'CE-0001', 'Samira', '["ar"]', 'reads', 'none', '[]', '', '2026')`,
    );
    await older.query(
      `INSERT INTO portfolio_version (person_id, number, data_sha256, partial, languages, created_at)
       VALUES ('p1', 2, 'ab', 1, 'it-ar', '2026-10-01T09:00:00.000Z')`,
    );
    const dataSource = await openAt([...upTo, VersionSections0110]);
    expect(await dataSource.query('SELECT * FROM portfolio_version')).toEqual([
      {
        person_id: 'p1',
        number: 2,
        data_sha256: 'ab',
        partial: 1,
        languages: 'it-ar',
        created_at: '2026-10-01T09:00:00.000Z',
        sections: '{}',
      },
    ]);
  });
});
