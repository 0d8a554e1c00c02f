import { expect, test } from 'vitest';
import { Rights0090 } from '../../main/database/migrations/0090-rights.ts';
import { migrations } from '../../main/database/migrations/index.ts';
import { withVersions } from './with-versions.ts';

const upTo = migrations.slice(0, migrations.indexOf(Rights0090));

test('adds the rules that the program begins with, and leaves who is there as they are', async () => {
  await withVersions(async (openAt) => {
    const older = await openAt(upTo);
    await older.query(
      `INSERT INTO person (id, code_number, code, preferred_name, languages, literacy_first_language,
         literacy_host_language, availability, availability_note, created_at)
       VALUES ('p1', 1, 'CE-0001', 'Samira', '["ar"]', 'some', 'none', '[]', '', '2026')`,
    );
    const before = await older.query('SELECT * FROM person');
    const dataSource = await openAt([...upTo, Rights0090]);
    expect(await dataSource.query('SELECT * FROM person')).toEqual(before);
    expect(await dataSource.query('SELECT * FROM retention_rule')).toEqual([
      { id: 1, check_days: 30, follow_up_months: 12, proof_years: 5 },
    ]);
    await expect(
      dataSource.query('INSERT INTO retention_rule VALUES (2, 30, 12, 5)'),
    ).rejects.toThrow(/CHECK/u);
  });
});

test('everything about a request goes with its person, the proof of an erasure stays', async () => {
  await withVersions(async (openAt) => {
    const dataSource = await openAt([...upTo, Rights0090]);
    await dataSource.query(
      `INSERT INTO person (id, code_number, code, preferred_name, languages, literacy_first_language,
         literacy_host_language, availability, availability_note, created_at)
       VALUES ('p1', 1, 'CE-0001', 'Samira', '["ar"]', 'some', 'none', '[]', '', '2026')`,
    );
    await dataSource.query(
      `INSERT INTO rights_request VALUES ('r1', 'p1', 'access', '2026-03-01', 'open', NULL, '', '2026')`,
    );
    await dataSource.query(`INSERT INTO restriction VALUES ('p1', '2026-03-01', 'asked for')`);
    await dataSource.query(`INSERT INTO portfolio_delivery VALUES ('p1', '2026-03-01', 1)`);
    await dataSource.query(
      `INSERT INTO erasure VALUES ('e1', 'p1', 'papers', '2026-03-01', 'no-longer-needed', 'o1')`,
    );
    await dataSource.query(`DELETE FROM person`);
    for (const table of ['rights_request', 'restriction', 'portfolio_delivery'])
      expect(await dataSource.query(`SELECT * FROM ${table}`)).toEqual([]);
    expect(await dataSource.query('SELECT id FROM erasure')).toEqual([{ id: 'e1' }]);
  });
});
