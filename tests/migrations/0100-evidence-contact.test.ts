import { expect, test } from 'vitest';
import { EvidenceContact0100 } from '../../main/database/migrations/0100-evidence-contact.ts';
import { migrations } from '../../main/database/migrations/index.ts';
import { withVersions } from './with-versions.ts';

const upTo = migrations.slice(0, migrations.indexOf(EvidenceContact0100));

test('gives the evidence of an older vault nobody to ask, and keeps all else', async () => {
  await withVersions(async (openAt) => {
    const older = await openAt(upTo);
    await older.query(
      `INSERT INTO person (id, code_number, code, preferred_name, languages, literacy_first_language, literacy_host_language, availability, availability_note, created_at)
       VALUES ('p1', 1, 'CE-0001', 'Samira', '["ar"]', 'reads', 'none', '[]', '', '2026')`,
    );
    await older.query(
      `INSERT INTO evidence VALUES ('e1', 'p1', 1, 7, 'T', 'Sewed for a shop', 'Prova P.', '2026-10-01', 1)`,
    );
    const dataSource = await openAt([...upTo, EvidenceContact0100]);
    expect(await dataSource.query('SELECT * FROM evidence')).toEqual([
      {
        id: 'e1',
        person_id: 'p1',
        position: 1,
        number: 7,
        code: 'T',
        description: 'Sewed for a shop',
        seen_by: 'Prova P.',
        seen_on: '2026-10-01',
        share: 1,
        contact: null,
      },
    ]);
  });
});
