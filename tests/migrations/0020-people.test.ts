import { expect, test } from 'vitest';
import { Centre0010 } from '../../main/database/migrations/0010-centre.ts';
import { People0020 } from '../../main/database/migrations/0020-people.ts';
import { tableNames, withVersions } from './with-versions.ts';

const PERSON = `INSERT INTO person VALUES (?, 1, ?, 'Samira A.', '["ar"]', 'some', 'none', NULL, NULL, '[]', '', NULL, '2026-11-21T10:00:00.000Z')`;

test('adds people, agreements, consents and counters to a vault of the centre alone', async () => {
  await withVersions(async (openAt) => {
    const before = await openAt([Centre0010]);
    await before.query(
      `INSERT INTO centre VALUES (1, 'Centro', 'IT', 'CE', 'Operator', 'p', 's', 'i', 'r', 1, '2026-11-21')`,
    );
    const dataSource = await openAt([Centre0010, People0020]);
    expect(await tableNames(dataSource)).toEqual([
      'agreement',
      'centre',
      'consent',
      'counter',
      'person',
    ]);
    expect(await dataSource.query('SELECT name FROM centre')).toEqual([{ name: 'Centro' }]);
  });
});

test('gives a code once, and takes agreement and consents away with the person', async () => {
  await withVersions(async (openAt) => {
    const dataSource = await openAt([Centre0010, People0020]);
    await dataSource.query(PERSON, ['p1', 'CE-0001']);
    await expect(dataSource.query(PERSON, ['p2', 'CE-0001'])).rejects.toThrow('UNIQUE');
    await dataSource.query(`INSERT INTO agreement VALUES ('p1', '2026-09-07', 'ar', 1, NULL)`);
    await dataSource.query(`INSERT INTO consent VALUES ('p1', 'evidence-copies', 1, '2026-09-07')`);
    await dataSource.query(`DELETE FROM person WHERE id = 'p1'`);
    expect(await dataSource.query('SELECT count(*) AS n FROM agreement')).toEqual([{ n: 0 }]);
    expect(await dataSource.query('SELECT count(*) AS n FROM consent')).toEqual([{ n: 0 }]);
  });
});
