import { expect, test } from 'vitest';
import { entities } from '../../main/database/entities.ts';
import { migrations } from '../../main/database/migrations/index.ts';
import { withVersions } from './with-versions.ts';

test('what the migrations make is what the entities say', async () => {
  await withVersions(async (openAt) => {
    const dataSource = await openAt(migrations);
    const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
    expect(upQueries.map((step) => step.query)).toEqual([]);
    expect(dataSource.entityMetadatas).toHaveLength(entities.length);
  });
});

test('every table of ours is strict', async () => {
  await withVersions(async (openAt) => {
    const dataSource = await openAt(migrations);
    const loose = await dataSource.query<{ name: string }[]>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0
       AND name NOT LIKE 'sqlite_%' AND name <> 'migration'`,
    );
    expect(loose).toEqual([]);
  });
});
