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

test('goes through the first start by keyboard alone, and back without losing anything', async ({
  open,
}) => {
  const { page } = await open();
  const vault = vaultPage(page);
  const { keyboard } = page;
  const focused = page.locator(':focus');
  await expect(page.getByRole('radio', { name: 'English' })).toBeFocused();
  await keyboard.press('Enter');
  await expect(page.getByRole('radio', { name: 'With real people' })).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(vault.next('Open the practice vault')).toBeVisible();
  await keyboard.press('ArrowUp');
  await keyboard.press('Enter');

  await expect(page.getByLabel('Name of the centre')).toBeFocused();
  await keyboard.type(centre.name);
  await keyboard.press('Enter');
  await expect(page.getByText('Please fill this in.')).toHaveCount(1);
  await page.getByLabel('Your name').focus();
  await keyboard.type(centre.operator);
  await keyboard.press('Enter');

  await expect(page.getByLabel('Your secret phrase')).toBeFocused();
  await keyboard.type(centre.passphrase);
  await page.getByLabel('The same phrase once more').focus();
  await keyboard.type(centre.passphrase);
  await keyboard.press('Enter');

  await expect(page.getByLabel('The last two groups, from the paper')).toBeFocused();
  const groups = await vault.readSheet();
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByLabel('Your secret phrase')).toHaveValue(centre.passphrase);
  await page.getByRole('button', { name: 'Back', exact: true }).click();
  await expect(page.getByLabel('Name of the centre')).toHaveValue(centre.name);
  await keyboard.press('Enter');
  await expect(page.getByLabel('Your secret phrase')).toBeFocused();
  await keyboard.press('Enter');
  // The same paper as before: one that was printed already still counts.
  await expect(page.getByLabel('The last two groups, from the paper')).toBeFocused();
  expect(await vault.readSheet()).toEqual(groups);
  await keyboard.type(groups.slice(-2).join(' '));
  await keyboard.press('Enter');
  await expect(vault.heading('Where backups go')).toBeVisible();
  await expect(focused).toHaveText('Create the vault');
  await expectAccessible(page);
  await keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible();
});

test('does not go on with something missing, and says it beside the field', async ({ open }) => {
  const { page } = await open();
  const vault = vaultPage(page);
  await vault.next('Go on').click();
  await vault.next('Go on to the centre').click();
  await vault.next('Go on to the secret phrase').click();
  await expect(page.getByText('Please fill this in.')).toHaveCount(2);
  await page.getByLabel('Name of the centre').fill(centre.name);
  await page.getByLabel('Your name').fill(centre.operator);
  await vault.next('Go on to the secret phrase').click();
  await page.getByLabel('Your secret phrase').fill('too short');
  await vault.next('Go on to the recovery sheet').click();
  await expect(page.getByText('The phrase needs at least 15 characters.')).toBeVisible();
  await page.getByLabel('Your secret phrase').fill(centre.passphrase);
  await page.getByLabel('The same phrase once more').fill('something else altogether');
  await vault.next('Go on to the recovery sheet').click();
  await expect(page.getByText('The two phrases are not the same.')).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('The same phrase once more').fill(centre.passphrase);
  await vault.next('Go on to the recovery sheet').click();
  await vault.sheet.waitFor();
  await page.getByLabel('The last two groups, from the paper').fill('QQQQ QQ');
  await vault.next('Go on to the backups').click();
  await expect(
    page.getByText('These are not the last two groups.', { exact: false }),
  ).toBeVisible();
  await expectAccessible(page);
});

test('goes without a recovery sheet only when that is said in so many words', async ({ open }) => {
  const { page } = await open();
  const vault = vaultPage(page);
  await vault.goToSheet(centre);
  await page.getByRole('button', { name: 'Without a sheet…' }).click();
  await vault.next('Go on without a sheet').click();
  await expect(
    page.getByText('Tick this to go on without a sheet', { exact: false }),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByText('I know that nobody can open the vault').click();
  await vault.next('Go on without a sheet').click();
  await vault.next('Create the vault').click();
  await vault.lock();
  await page.getByRole('button', { name: 'I have lost the phrase' }).click();
  await expect(page.getByText('This vault has no recovery sheet.')).toBeVisible();
  await expectAccessible(page);
});

test('opens with the recovery sheet when the phrase is lost, and names the mistyped group', async ({
  open,
}) => {
  const { page } = await open();
  const vault = vaultPage(page);
  const groups = await vault.createVault(centre);
  await vault.lock();
  await page.getByRole('button', { name: 'I have lost the phrase' }).click();
  const code = page.getByRole('textbox', { name: 'Recovery code' });
  await expect(code).toBeFocused();
  await expectAccessible(page);
  await page.getByLabel('The new secret phrase').fill('five other words altogether');
  await page.getByLabel('The same phrase once more').fill('five other words altogether');

  const wrong = groups.with(
    6,
    `${groups[6]?.startsWith('Z') === true ? 'X' : 'Z'}${groups[6]?.slice(1)}`,
  );
  await code.fill(wrong.join(' '));
  await page.getByRole('button', { name: 'Open and set the new phrase' }).click();
  await expect(page.getByText('Group 7 of the recovery code', { exact: false })).toBeVisible();
  await code.fill(`${groups.slice(0, 8).join(' ').toLowerCase()}\n${groups.slice(8).join('')}`);
  await expect(page.getByText('58 of 58', { exact: false })).toBeVisible();
  await page.getByRole('button', { name: 'Open and set the new phrase' }).click();
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible();
  await vault.lock();
  await vault.unlock(centre.passphrase);
  await expect(page.getByText('The secret phrase is wrong. Nothing was opened.')).toBeVisible();
  await vault.unlock('five other words altogether');
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeVisible();
});

test('reads from right to left in Arabic, before anything is opened', async ({ open }) => {
  const { page } = await open({ language: 'ar' });
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(page);
});
