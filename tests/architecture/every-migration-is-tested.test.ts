import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { migrations } from '../../main/database/migrations/index.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const STEP = /^\d{4}-[a-z0-9-]+\.ts$/;

async function steps(): Promise<string[]> {
  const names = await readdir(path.join(ROOT, 'main/database/migrations'));
  return names.filter((name) => STEP.test(name)).sort();
}

test('every migration has a test that imports it', async () => {
  const names = await steps();
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const file = path.join(ROOT, 'tests/migrations', name.replace(/\.ts$/, '.test.ts'));
    const text = await readFile(file, 'utf8').catch(() => '');
    expect([name, text.includes(`migrations/${name}`)]).toEqual([name, true]);
  }
});

test('every migration is in the list, under its own number, in order', async () => {
  const numbers = migrations.map((Step) => new Step().number);
  expect((await steps()).map((name) => Number(name.slice(0, 4)))).toEqual(numbers);
});
