/** The backups on the screen: proved in the window, reminded of; and no vault in a synced folder. */
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { aPerson } from '../../../harness/builders/people.ts';
import { createTestClock, testCentre } from '../../../harness/start-app.ts';
import { expect, expectAccessible, test } from '../../fixtures.ts';

/** Goes to a screen; the vault was opened by the program and not by the page. */
async function show(page: Page, hash: string): Promise<void> {
  await page.evaluate((address) => {
    location.hash = address;
  }, hash);
}

test('a backup is proved, and the window says what it holds beside the vault now', async ({
  openInBrowser,
}) => {
  const { page, started } = await openInBrowser();
  await started.client.vault.create(testCentre);
  await started.client.people.create(aPerson());
  await show(page, '#/settings');
  await expect(page.getByText('No backup has been proved yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Prove my backup' }).click();
  await expect(page.getByText('There is no backup of this vault in its folder.')).toBeVisible();
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('The backup is written and checked.')).toBeVisible();
  await started.client.people.create(aPerson());

  await page.getByRole('button', { name: 'Prove my backup' }).click();
  const report = page.getByRole('table', { name: 'What the backup holds' });
  await expect(report).toBeVisible();
  await expect(report.getByRole('row', { name: /^People/u })).toContainText('2, 1 more');
  await expect(report.getByRole('row', { name: /^Groups/u })).toContainText('0, the same');
  await expect(page.getByText('Last proof:', { exact: false })).toBeVisible();
  await expectAccessible(page);

  const folder = join(started.outputFolder, 'backups');
  const [name = ''] = await readdir(folder);
  const bytes = await readFile(join(folder, name));
  bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
  await writeFile(join(folder, name), bytes);
  await page.getByLabel('Which backup').selectOption({ index: 1 });
  await page.getByRole('button', { name: 'Prove my backup' }).click();
  await expect(page.getByText('This backup has not passed', { exact: false })).toBeVisible();
  await expect(report).toBeHidden();
});

test('reminds of a copy elsewhere after a week and of a proof after a month, on the first screen', async ({
  openInBrowser,
}) => {
  const clock = createTestClock('2026-10-01T08:00:00.000Z');
  const { page, started } = await openInBrowser({ clock });
  await started.client.vault.create(testCentre);
  await started.client.backup.run();
  const copy = page.getByText('For a week no backup has been written to another disk.');
  const proof = page.getByText('For a month no backup has been proved.');
  const bar = page.getByRole('link', { name: /No copy elsewhere/u });
  await page.getByRole('navigation', { name: 'Sections' }).waitFor();
  await expect(copy).toBeHidden();
  clock.set('2026-11-05T08:00:00.000Z');
  await page.reload();
  await expect(copy).toBeVisible();
  await expect(proof).toBeVisible();
  await expect(bar).toBeVisible();
  await expectAccessible(page);
  await started.client.backup.prove({ backup: null });
  await expect(proof).toBeHidden();
  await page.getByRole('link', { name: 'Go to the backups' }).click();
  await expect(page.getByRole('heading', { name: 'Second place for backups' })).toBeVisible();
});

test('does not ask for a phrase where a cloud service copies the folder, and says why', async ({
  openInBrowser,
}) => {
  const home = await mkdtemp(join(tmpdir(), 'espor-home-'));
  const { page } = await openInBrowser({ folder: join(home, 'Dropbox') });
  await expect(
    page.getByRole('heading', { name: 'The vault cannot stay in this folder' }),
  ).toBeVisible();
  await expect(page.getByText('lies in Dropbox', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Go on' })).toBeHidden();
  await expectAccessible(page);
  await page.close();
  await rm(home, { recursive: true, force: true });
});
