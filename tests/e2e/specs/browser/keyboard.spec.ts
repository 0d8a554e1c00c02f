/** The main work with the keyboard alone; what happens is told to those who cannot see it. */
import type { Locator, Page } from 'playwright-core';
import { expect, test } from '../../fixtures.ts';
import { meetingPage } from '../../page-models/group-page.ts';
import { vaultPage } from '../../page-models/vault-page.ts';

/** Presses Tab until the thing has the focus, as a person would; fails when it never gets there. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let press = 0; press < 90; press += 1) {
    // An open list hides everything else from the tree until it is left.
    const isThere = await wanted
      .evaluate((element) => element === document.activeElement, null, { timeout: 300 })
      .catch(() => false);
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  await expect(wanted).toBeFocused();
}

test('the main work is done with the keyboard alone', async ({ openInBrowser: open }) => {
  test.slow();
  const { page } = await open();
  const press = async (wanted: Locator, key: 'Enter' | 'Space' = 'Enter') => {
    await tabTo(page, wanted);
    await page.keyboard.press(key);
  };
  const type = async (name: string, text: string) => {
    await tabTo(page, page.getByRole('textbox', { name, exact: true }));
    await page.keyboard.type(text);
  };
  const choose = async (name: string, language: string) => {
    await tabTo(page, page.getByRole('combobox', { name }));
    await page.keyboard.type(language);
    await page.getByRole('option', { name: language, exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    // The keyboard stays where it was, for the next one.
    await expect(page.getByRole('combobox', { name })).toBeFocused();
  };
  const section = (name: string) => page.getByRole('link', { name, exact: true });
  await vaultPage(page).createVault({
    name: 'Casa Levante',
    operator: 'Marta F.',
    passphrase: 'five plain words for tests',
  });

  await test.step('a person is entered; what is missing is said at its field', async () => {
    await press(section('People'));
    await press(page.getByRole('link', { name: 'Add a person' }));
    const name = page.getByRole('textbox', { name: 'Preferred name' });
    await press(page.getByRole('button', { name: 'Add the person' }));
    await expect(name).toHaveAttribute('aria-invalid', 'true');
    await expect(name).toHaveAccessibleDescription(/.{10,}/u);
    await type('Preferred name', 'Samira A.');
    await choose('Languages', 'Arabic');
    await expect(page.getByRole('button', { name: 'Remove Arabic' })).toBeVisible();
    await press(page.getByRole('button', { name: 'Add the person' }));
    const literacy = page.getByRole('radiogroup', { name: 'In their first language' });
    await expect(literacy).toHaveAttribute('aria-invalid', 'true');
    await expect(literacy).toHaveAccessibleDescription(/.{10,}/u);
    await press(literacy.getByRole('radio').first(), 'Space');
    const host = page.getByRole('radiogroup', { name: 'In the language of this country' });
    await press(host.getByRole('radio').first(), 'Space');
    await press(page.getByRole('button', { name: 'Add the person' }));
    await page.getByRole('heading', { name: 'Samira A.', level: 1 }).waitFor();
  });

  await test.step('the signature is recorded', async () => {
    await press(page.getByRole('link', { name: 'Agreement', exact: true }));
    await press(page.getByRole('button', { name: 'Record the signature' }), 'Space');
    await page.getByText(/^Signed on /u).waitFor();
  });

  await test.step('a group is begun; that it is made is told in a live region', async () => {
    await press(section('Groups'));
    await press(page.getByRole('link', { name: 'Make a group' }).first());
    await type('Name of the group', 'Tuesdays');
    await choose('Language of the meetings', 'Italian');
    await press(page.getByRole('checkbox', { name: /Samira A\./u }), 'Space');
    await press(page.getByRole('button', { name: 'Make the group' }));
    await page.getByRole('heading', { name: 'Tuesdays', level: 1 }).waitFor();
    await expect(page.locator('[aria-live="polite"] .notice.ok').last()).toBeVisible();
  });

  await test.step('its first meeting is held; that it is saved is told in a live region', async () => {
    await press(page.getByRole('link', { name: 'Open I1' }));
    await press(page.getByRole('button', { name: 'Open the meeting' }));
    await press(page.getByRole('button', { name: 'Everybody present' }), 'Space');
    await type('What Samira A. wants kept', 'I sew dresses');
    await press(page.getByRole('button', { name: 'Next step' }));
    await expect(
      page.locator('[aria-live="polite"]').filter({ hasText: /^Saved at /u }),
    ).toBeVisible();
  });

  await test.step('the vault is locked; that a phrase is wrong is told in a live region', async () => {
    await press(page.getByRole('button', { name: 'Lock' }));
    await page.getByRole('heading', { name: 'The vault is locked' }).waitFor();
    await type('Your secret phrase', 'five plain words for others');
    await page.keyboard.press('Enter');
    const told = page.locator('[role="alert"], [role="status"]');
    await expect(told.filter({ hasText: 'The secret phrase is wrong.' })).toBeVisible();
  });
});

test('a second press of the key that closed a meeting does not open it again', async ({
  openInBrowser: open,
}) => {
  const { page } = await open({ practice: true });
  const meeting = meetingPage(page);
  await page.getByRole('link', { name: 'Open the meeting' }).first().click();
  await page.getByRole('button', { name: 'Open the meeting' }).click();
  await meeting.everybodyPresent().click();
  await meeting.close().focus();
  await page.keyboard.press('Enter');
  const reopen = page.getByRole('button', { name: 'Reopen' });
  await expect(reopen).toBeVisible();
  await expect(reopen).not.toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Group notes' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(reopen).toBeVisible();
});
