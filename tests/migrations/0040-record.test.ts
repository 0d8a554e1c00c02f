import { expect, test } from 'vitest';
import { Centre0010 } from '../../main/database/migrations/0010-centre.ts';
import { Groups0030 } from '../../main/database/migrations/0030-groups.ts';
import { People0020 } from '../../main/database/migrations/0020-people.ts';
import { Record0040 } from '../../main/database/migrations/0040-record.ts';
import { tableNames, withVersions } from './with-versions.ts';

const before = [Centre0010, People0020, Groups0030];
const PERSON = `INSERT INTO person VALUES ('p1', 1, 'CE-0001', 'Samira A.', '["ar"]', 'some', 'none', NULL, NULL, '[]', '', NULL, '2026-11-21')`;

test('adds the nine tables of a record and nothing else', async () => {
  await withVersions(async (openAt) => {
    const older = await tableNames(await openAt(before));
    const added = (await tableNames(await openAt([...before, Record0040]))).filter(
      (name) => !older.includes(name),
    );
    expect(added).toEqual([
      'competence',
      'confirmation',
      'evidence',
      'experience',
      'language_skill',
      'learning',
      'plan_step',
      'profile',
      'project',
    ]);
  });
});

test('takes the record away with the person', async () => {
  await withVersions(async (openAt) => {
    const dataSource = await openAt([...before, Record0040]);
    await dataSource.query(PERSON);
    await dataSource.query(
      `INSERT INTO evidence VALUES ('e1', 'p1', 1, 1, 'D', 'A course', '', NULL, 1)`,
    );
    await dataSource.query(
      `INSERT INTO plan_step VALUES ('p1', 0, 'Visit', NULL, '2026-12-01', 'to-do')`,
    );
    await dataSource.query(`DELETE FROM person`);
    for (const table of ['evidence', 'plan_step'])
      expect(await dataSource.query(`SELECT count(*) AS n FROM ${table}`)).toEqual([{ n: 0 }]);
  });
});
