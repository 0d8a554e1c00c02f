/** Backups and the recovery sheet as an operator meets them: line below, settings, lock screen, first start. */
import { readdir, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, expectAccessible, test } from '../fixtures.ts';
import { vaultPage } from '../page-models/vault-page.ts';

const centre = {
  name: 'Casa Levante',
  operator: 'Marta F.',
  passphrase: 'five plain words for tests',
};

const bar = (page: Page) => page.getByRole('contentinfo');

async function showSettings(page: Page): Promise<void> {
  await bar(page).getByRole('link').click();
  await page.getByRole('heading', { name: 'Safety' }).waitFor();
}

test('makes backups by itself and on request, and says so where one looks', async ({ open }) => {
  const { page, started } = await open();
  const vault = vaultPage(page);
  await vault.createVault(centre);
  // The first one is made at once: it shows whether the place works.
  await expect(bar(page)).toContainText('Backup checked');
  await showSettings(page);
  await expect(page.getByText('The backups lie on the same disk as the vault.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText('The backup is written and checked.')).toBeVisible();
  const folder = join(started.outputFolder, 'backups');
  expect(await readdir(folder)).toHaveLength(2);
  await vault.lock();
  await expect(page.getByText('Last backup')).toBeVisible();
  await expect(page.getByText('none yet')).toBeHidden();

  await rename(folder, `${folder}-gone`);
  await vault.unlock(centre.passphrase);
  await expect(bar(page)).toContainText('The last backup failed');
  await showSettings(page);
  await expect(page.getByText('The newest backup is not in its folder any more.')).toBeVisible();
  await expectAccessible(page);
});

test('brings a vault back on another computer, and refuses what is no backup', async ({ open }) => {
  const first = await open();
  await vaultPage(first.page).createVault(centre);
  await expect(bar(first.page)).toContainText('Backup checked');
  const folder = join(first.started.outputFolder, 'backups');
  const [name = ''] = await readdir(folder);
  const buffer = await readFile(join(folder, name));

  const { page } = await open();
  const vault = vaultPage(page);
  await vault.next('Go on').click();
  await page.getByRole('radio', { name: /^Open a backup/u }).focus();
  await page.keyboard.press('Space');
  await vault.next('Go on to the file').click();
  await expectAccessible(page);
  await vault.next('Check and open this backup').click();
  await expect(page.getByText('Choose a file first.')).toBeVisible();
  const choose = (bytes: Buffer) =>
    page
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'application/zip', buffer: bytes });
  await choose(Buffer.from('something else'));
  await vault.next('Check and open this backup').click();
  await expect(
    page.getByText('This file is not a backup of ESPoR. Nothing was changed.'),
  ).toBeVisible();
  await choose(buffer.subarray(0, -200));
  await vault.next('Check and open this backup').click();
  await expect(
    page.getByText('This backup is damaged or incomplete.', { exact: false }),
  ).toBeVisible();
  await choose(buffer);
  await vault.next('Check and open this backup').click();
  await expect(page.getByRole('heading', { name: centre.name })).toBeVisible();
  await vault.unlock(centre.passphrase);
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible();
  // No backup is removed until somebody has looked.
  const taken = page.getByText('This vault was taken back from the backup', { exact: false });
  await expect(taken).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'The vault is right' }).click();
  await expect(taken).toBeHidden();
});

test('gives a vault another sheet and another phrase from the settings', async ({ open }) => {
  const { page } = await open();
  const vault = vaultPage(page);
  await vault.createVault(centre);
  await showSettings(page);
  await page.getByRole('button', { name: 'Make a new sheet' }).click();
  const phrase = page.getByLabel('The secret phrase of today');
  await phrase.fill('not the right phrase');
  await page.getByRole('button', { name: 'Show the sheet' }).click();
  await expect(page.getByText('The secret phrase is wrong.', { exact: false })).toBeVisible();
  await phrase.fill(centre.passphrase);
  await page.getByRole('button', { name: 'Show the sheet' }).click();
  const groups = await vault.readSheet();
  await expectAccessible(page);
  await vault.retype(groups);
  await page.getByRole('button', { name: 'This sheet counts from now on' }).click();
  await expect(page.getByText('The recovery sheet is made.')).toBeVisible();

  await page.getByRole('button', { name: 'Change the phrase' }).click();
  await phrase.fill(centre.passphrase);
  await page.getByLabel('The new secret phrase').fill('five other words altogether');
  await page.getByLabel('The same phrase once more').fill('five other words altogether');
  await page.getByRole('dialog').getByRole('button', { name: 'Change the phrase' }).click();
  await expect(page.getByText('The phrase is changed.')).toBeVisible();
  await vault.lock();
  await vault.unlock('five other words altogether');
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible();
});

test('says in the practice vault that there is nothing to keep safe', async ({ open }) => {
  const { page } = await open({ practice: true });
  await page.evaluate(() => {
    location.hash = '#/settings';
  });
  await expect(page.getByText('The practice vault has no phrase', { exact: false })).toBeVisible();
  await expect(bar(page).getByRole('link')).toHaveCount(0);
});
