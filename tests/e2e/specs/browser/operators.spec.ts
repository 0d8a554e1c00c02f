/** Several operators at one computer: added, chosen on the lock screen, given another phrase, removed. */
import type { Page } from 'playwright-core';
import { expect, expectAccessible, test } from '../../fixtures.ts';
import { vaultPage } from '../../page-models/vault-page.ts';

const centre = {
  name: 'Casa Levante',
  operator: 'Marta F.',
  passphrase: 'five plain words for tests',
};

const dialog = (page: Page) => page.getByRole('dialog');
const list = (page: Page) => page.getByRole('list', { name: 'Operators' });

async function showSettings(page: Page): Promise<void> {
  await page.getByRole('contentinfo').getByRole('link').click();
  await page.getByRole('heading', { name: 'Operators' }).waitFor();
}

/** Takes the words that were drawn and copies them as from paper; gives them. */
async function takeDrawnWords(page: Page): Promise<string> {
  const words = dialog(page).locator('.suggested-words');
  await expect(words).toContainText(/^(?:\S+ ){4}/u);
  const phrase = (await words.innerText()).trim().replaceAll(/\s+/gu, ' ');
  await dialog(page).getByRole('button', { name: 'Use these words' }).click();
  await expect(dialog(page).getByLabel('Their secret phrase')).toHaveValue(phrase);
  await dialog(page).getByLabel('The same phrase once more').fill(phrase);
  return phrase;
}

async function proveAs(page: Page, passphrase: string, button: string): Promise<void> {
  await dialog(page).getByLabel('Your own secret phrase, for this change').fill(passphrase);
  await dialog(page).getByRole('button', { name: button, exact: true }).click();
}

async function signIn(page: Page, name: string, passphrase: string): Promise<void> {
  await page.getByLabel('Who are you?').selectOption({ label: name });
  await vaultPage(page).unlock(passphrase);
}

test('adds an operator, who opens the vault with an own phrase until they are removed', async ({
  open,
}) => {
  const { page } = await open();
  const vault = vaultPage(page);
  const sections = page.getByRole('navigation', { name: 'Sections' });
  await vault.createVault(centre);
  await showSettings(page);
  await expect(list(page).getByRole('listitem').first()).toContainText('Marta F.');
  await expect(page.getByRole('button', { name: 'Remove Marta F.' })).toBeHidden();

  await page.getByRole('button', { name: 'Add an operator' }).click();
  await proveAs(page, centre.passphrase, 'Add');
  await expect(page.getByText('Write a name.')).toBeVisible();
  await expect(page.getByText('The phrase needs at least 15 characters.')).toBeVisible();
  await dialog(page).getByRole('textbox', { name: 'Name' }).fill('Ahmed B.');
  await expectAccessible(page);
  const first = await takeDrawnWords(page);
  await proveAs(page, 'not the right phrase', 'Add');
  await expect(page.getByText('The secret phrase is wrong.', { exact: false })).toBeVisible();
  await expect(page.getByText('You can try again in 1 second.')).toBeVisible();
  await expect(dialog(page).getByRole('button', { name: 'Add', exact: true })).toBeDisabled();
  await proveAs(page, centre.passphrase, 'Add');
  await expect(page.getByText('Ahmed B. can open the vault.')).toBeVisible();
  await expectAccessible(page);

  await vault.lock();
  const who = page.getByLabel('Who are you?');
  await expect(who).toBeFocused();
  // Nobody is chosen beforehand, whoever was here last.
  await expect(who).toHaveValue('');
  await page.getByLabel('Your secret phrase').fill(first);
  await expect(vault.next('Open')).toBeDisabled();
  await expectAccessible(page);
  await signIn(page, 'Ahmed B.', first);
  await expect(page.getByRole('contentinfo')).toContainText('Ahmed B.');
  await showSettings(page);
  await expect(page.getByText('Operators are managed by', { exact: false })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Add an operator' })).toBeHidden();
  await vault.lock();

  await signIn(page, 'Marta F.', centre.passphrase);
  await showSettings(page);
  await page.getByRole('button', { name: 'New phrase for Ahmed B.' }).click();
  await expectAccessible(page);
  const second = await takeDrawnWords(page);
  expect(second).not.toBe(first);
  await proveAs(page, centre.passphrase, 'Set the new phrase');
  await expect(page.getByText('The new phrase counts.')).toBeVisible();

  await page.getByRole('button', { name: 'Change Ahmed B.' }).click();
  await dialog(page).locator('label', { hasText: 'Administrator' }).click();
  await expectAccessible(page);
  await proveAs(page, centre.passphrase, 'Save');
  await expect(
    list(page).getByRole('listitem').filter({ hasText: 'Ahmed B.' }).first(),
  ).toContainText('Administrator');

  await page.getByRole('button', { name: 'Remove Ahmed B.' }).click();
  await expect(page.getByText('Backups of before still open with this phrase.')).toBeVisible();
  await expectAccessible(page);
  await proveAs(page, centre.passphrase, 'Remove and change the keys');
  await expect(page.getByText('The operator is removed and the keys are changed.')).toBeVisible();
  await expect(list(page)).not.toContainText('Ahmed B.');

  await vault.lock();
  await expect(page.getByLabel('Who are you?')).toBeHidden();
  await vault.unlock(second);
  await expect(page.getByText('The secret phrase is wrong. Nothing was opened.')).toBeVisible();
  await vault.unlock(centre.passphrase);
  await expect(sections).toBeVisible();
});

test('gives the words before anything else, and refuses what everybody tries', async ({ open }) => {
  const { page } = await open();
  const vault = vaultPage(page);
  await vault.next('Go on').click();
  await vault.next('Go on to the centre').click();
  await page.getByLabel('Name of the centre').fill(centre.name);
  await page.getByLabel('Your name').fill(centre.operator);
  await vault.next('Go on to the secret phrase').click();
  const words = page.locator('.suggested-words');
  await expect(words).toContainText(/^(?:\S+ ){4}/u);
  await expectAccessible(page);
  const before = await words.innerText();
  await page.getByRole('button', { name: 'Other words' }).click();
  await expect(words).not.toHaveText(before);

  for (const [phrase, said] of [
    ['qwertyuiop12345', 'This phrase is among those that everybody tries first.'],
    ['casa levante 2026', 'This phrase is little more than the name of the centre'],
    ['aaaaaaaaaaaaaaaaaaaa', 'This phrase is one piece over and over'],
  ] as const) {
    await page.getByLabel('Your secret phrase').fill(phrase);
    await page.getByLabel('The same phrase once more').fill(phrase);
    await vault.next('Go on to the recovery sheet').click();
    await expect(page.getByText(said, { exact: false })).toBeVisible();
  }
  await page.getByRole('button', { name: 'Use these words' }).click();
  const drawn = await page.getByLabel('Your secret phrase').inputValue();
  await page.getByLabel('The same phrase once more').fill(drawn);
  await vault.next('Go on to the recovery sheet').click();
  await vault.sheet.waitFor();
});
