import { expect, test } from 'vitest';
import { Drafts0085 } from '../../main/database/migrations/0085-drafts.ts';
import { migrations } from '../../main/database/migrations/index.ts';
import { tableNames, withVersions } from './with-versions.ts';

const upTo = migrations.slice(0, migrations.indexOf(Drafts0085));

test('adds drafts, one for each form of an operator, who takes them along when removed', async () => {
  await withVersions(async (openAt) => {
    const older = await tableNames(await openAt(upTo));
    const dataSource = await openAt([...upTo, Drafts0085]);
    expect((await tableNames(dataSource)).filter((name) => !older.includes(name))).toEqual([
      'draft',
    ]);
    await dataSource.query(
      `INSERT INTO operator VALUES ('o1', 'Prova P.', '["operator"]', NULL, '2026', NULL)`,
    );
    const draft = `INSERT INTO draft VALUES ('o1', 'form:new-person', '{}')`;
    await dataSource.query(draft);
    await expect(dataSource.query(draft)).rejects.toThrow('UNIQUE');
    await dataSource.query(`DELETE FROM operator`);
    expect(await dataSource.query('SELECT * FROM draft')).toEqual([]);
  });
});
