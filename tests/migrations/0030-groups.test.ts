import { expect, test } from 'vitest';
import { Centre0010 } from '../../main/database/migrations/0010-centre.ts';
import { Groups0030 } from '../../main/database/migrations/0030-groups.ts';
import { People0020 } from '../../main/database/migrations/0020-people.ts';
import { tableNames, withVersions } from './with-versions.ts';

const before = [Centre0010, People0020];
const PERSON = `INSERT INTO person VALUES ('p1', 1, 'CE-0001', 'Samira A.', '["ar"]', 'some', 'none', NULL, NULL, '[]', '', NULL, '2026-11-21')`;

test('adds groups and meetings, and leaves the people who were there', async () => {
  await withVersions(async (openAt) => {
    const older = await openAt(before);
    await older.query(PERSON);
    const dataSource = await openAt([...before, Groups0030]);
    expect(await dataSource.query('SELECT id, preferred_name FROM person')).toEqual([
      { id: 'p1', preferred_name: 'Samira A.' },
    ]);
    expect((await tableNames(dataSource)).filter((name) => /group|meeting/u.test(name))).toEqual([
      'group_member',
      'meeting',
      'meeting_entry',
      'participant_group',
    ]);
  });
});

test('has each place of the calendar once, and no entry without its person', async () => {
  await withVersions(async (openAt) => {
    const dataSource = await openAt([...before, Groups0030]);
    await dataSource.query(PERSON);
    await dataSource.query(
      `INSERT INTO participant_group VALUES ('g1', 'Group', 'it', '', 'espor-default', '1.0.0', '2026')`,
    );
    const meeting = `INSERT INTO meeting VALUES (?, 'g1', 0, 'I1', 'interview', 'planned', '2026-09-07', NULL, 75, 0, 0, NULL, '', NULL)`;
    await dataSource.query(meeting, ['m1']);
    await expect(dataSource.query(meeting, ['m2'])).rejects.toThrow('UNIQUE');
    await expect(
      dataSource.query(
        `INSERT INTO meeting_entry VALUES ('m1', 'nobody', 'present', 75, NULL, '', 'it')`,
      ),
    ).rejects.toThrow('FOREIGN KEY');
  });
});
