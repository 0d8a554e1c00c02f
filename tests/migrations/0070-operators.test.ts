import { expect, test } from 'vitest';
import { Role } from '../../shared/contract/operators.ts';
import { Operators0070 } from '../../main/database/migrations/0070-operators.ts';
import { migrations } from '../../main/database/migrations/index.ts';
import { withVersions } from './with-versions.ts';

const upTo = migrations.slice(0, migrations.indexOf(Operators0070));

test('makes the one operator of an older vault the first, to whom everything so far belongs', async () => {
  await withVersions(async (openAt) => {
    const older = await openAt(upTo);
    await older.query(
      `INSERT INTO centre VALUES (1, 'Centro', 'IT', 'CE', 'Prova P.', 'p', 's', 'i', 'r', 1, '2026-11-21T10:00:00.000Z')`,
    );
    await older.query(
      `INSERT INTO person VALUES ('p1', 1, 'CE-0001', 'Samira', '["ar"]', 'reads', 'none', NULL, NULL, '[]', '', NULL, '2026')`,
    );
    await older.query(
      `INSERT INTO participant_group VALUES ('g1', 'Tuesday', 'it', 'Room 1', 'default', '1.0.0', '2026')`,
    );
    const dataSource = await openAt([...upTo, Operators0070]);
    const operators =
      await dataSource.query<Record<string, string | null>[]>('SELECT * FROM operator');
    expect(operators).toEqual([
      {
        id: expect.stringMatching(
          /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u,
        ),
        name: 'Prova P.',
        roles: '["operator","coordinator","administrator"]',
        slot_id: null,
        created_at: '2026-11-21T10:00:00.000Z',
        removed_at: null,
      },
    ]);
    const roles: unknown = JSON.parse(operators[0]?.['roles'] ?? '');
    expect(Role.array().parse(roles)).toHaveLength(3);
    const id = operators[0]?.['id'];
    expect(await dataSource.query('SELECT entered_by FROM person')).toEqual([{ entered_by: id }]);
    expect(await dataSource.query('SELECT leader_id FROM participant_group')).toEqual([
      { leader_id: id },
    ]);
    expect(await dataSource.query('SELECT * FROM centre')).toEqual([
      expect.not.objectContaining({ operator_name: expect.anything() }),
    ]);
  });
});

test('adds nobody to a vault that is being made', async () => {
  await withVersions(async (openAt) => {
    const dataSource = await openAt([...upTo, Operators0070]);
    expect(await dataSource.query('SELECT * FROM operator')).toEqual([]);
  });
});
