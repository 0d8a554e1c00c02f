/** What was typed and not whole lies in the vault over a lock, and nowhere else. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startApp, testCentre, testPassphrase } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';

let started: StartedApp;
beforeEach(async () => {
  started = await startApp();
  await started.client.vault.create(testCentre);
});
afterEach(() => started.stop());

const half = { key: 'draft:details:p1', value: '{"preferredName":"Zanzibara"}' };

test('drafts are there again after the lock, each set in the place of the one before', async () => {
  const { client } = started;
  await client.drafts.keep({ drafts: [half, { key: 'form:new-group', value: '{}' }] });
  await client.vault.lock();
  await expect(client.drafts.list()).rejects.toMatchObject({ code: 'locked' });
  await client.vault.unlock({ passphrase: testPassphrase });
  expect(await client.drafts.list()).toHaveLength(2);
  await client.drafts.keep({ drafts: [half] });
  expect(await client.drafts.list()).toEqual([half]);
  await client.drafts.keep({ drafts: [] });
  expect(await client.drafts.list()).toEqual([]);
});

test('they are no step of the history, and stand in no file as text', async () => {
  const { client, folder } = started;
  await client.drafts.keep({ drafts: [half] });
  expect((await client.history.state()).undo).toBeNull();
  await client.vault.lock();
  const files = await readdir(join(folder, 'data'), { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    files
      .filter((file) => file.isFile())
      .map((file) => readFile(join(file.parentPath, file.name), 'latin1')),
  );
  expect(texts.length).toBeGreaterThan(2);
  for (const text of texts) expect(text).not.toContain('Zanzibara');
});
