import { expect, expectAccessible, test } from '../fixtures.ts';
import { vaultPage } from '../page-models/vault-page.ts';

const centre = {
  name: 'Casa Levante',
  operator: 'Marta F.',
  passphrase: 'five plain words for tests',
};

test('creates a vault, locks it, and opens it with the right phrase only', async ({ open }) => {
  const { page } = await open();
  const vault = vaultPage(page);
  await expect(vault.heading('Welcome')).toBeVisible();
  await expectAccessible(page);
  await vault.createVault(centre);
  await vault.lock();
  await expect(page.getByRole('heading', { name: centre.name })).toBeVisible();
  await expectAccessible(page);

  await vault.unlock('five plain words for others');
  await expect(page.getByText('The secret phrase is wrong. Nothing was opened.')).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeHidden();
  await vault.unlock(centre.passphrase);
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible();
});

test('does not go on with a short phrase or two different ones', async ({ open }) => {
  const { page } = await open();
  await page.getByRole('button', { name: 'Go on to the centre' }).click();
  await page.getByRole('button', { name: 'Go on to the secret phrase' }).click();
  await expect(page.getByText('Please fill this in.').first()).toBeVisible();
  await page.getByLabel('Name of the centre').fill(centre.name);
  await page.getByLabel('Your name').fill(centre.operator);
  await page.getByRole('button', { name: 'Go on to the secret phrase' }).click();
  await page.getByLabel('Your secret phrase').fill('too short');
  await page.getByRole('button', { name: 'Create the vault' }).click();
  await expect(page.getByText('The phrase needs at least 15 characters.')).toBeVisible();
  await page.getByLabel('Your secret phrase').fill(centre.passphrase);
  await page.getByLabel('The same phrase once more').fill('something else altogether');
  await page.getByRole('button', { name: 'Create the vault' }).click();
  await expect(page.getByText('The two phrases are not the same.')).toBeVisible();
  await expectAccessible(page);
});

test('reads from right to left in Arabic, before anything is opened', async ({ open }) => {
  const { page } = await open({ language: 'ar' });
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expectAccessible(page);
});
