/** A form that lacks something leads to it, and a field shows what it holds, not what only looks like it. */
import { aPerson } from '../../../harness/builders/people.ts';
import { testCentre } from '../../../harness/start-app.ts';
import { expect, expectAccessible, test } from '../../fixtures.ts';
import { openPeople } from '../../page-models/people-page.ts';

test('a form leads to the first thing that is missing, also where that is out of sight', async ({
  openInBrowser,
}) => {
  const { page, started } = await openInBrowser();
  await started.client.vault.create(testCentre);
  for (let number = 1; number <= 8; number += 1)
    await started.client.people.create(aPerson({ preferredName: `Person ${number}` }));
  await page.getByRole('link', { name: 'Groups' }).click();
  await page.getByRole('link', { name: 'Make a group' }).first().click();
  await page.getByRole('button', { name: 'Choose all 8 people' }).click();
  const language = page.getByRole('combobox', { name: 'Language of the meetings' });
  await language.fill('Italian');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Make the group' }).click();
  const name = page.getByLabel('Name of the group');
  await expect(name).toBeFocused();
  await expect(name).toBeInViewport();

  await page.keyboard.type('Tuesday');
  await page.getByRole('button', { name: 'Make the group' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tuesday' })).toBeVisible();
});

test('a form in a dialog leads to it too', async ({ openInBrowser }) => {
  const { page, people } = await openPeople(openInBrowser);
  await people.enter('Samira A.', ['Arabic']);
  await people.openPart('Learning');
  await page.getByRole('button', { name: 'Add something learnt' }).click();
  const form = page.getByRole('dialog', { name: 'Add something learnt' });
  await expect(form.getByLabel('What did you learn?')).toBeFocused();
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByLabel('What did you learn?')).toBeFocused();

  // What nobody has said is not stored as if it had been.
  await page.keyboard.type('sewing');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(form.getByLabel('How was it learnt?')).toBeFocused();
  await form.getByLabel('How was it learnt?').selectOption('Learnt from life, at home or at work');
  await form.getByLabel('Is there a paper about it?').selectOption('There never was one');
  await form.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('row', { name: /sewing/u })).toContainText('There never was one');
});

test('how well a person reads and writes is asked for, not stored as if it had been said', async ({
  openInBrowser,
}) => {
  const { page, started, people } = await openPeople(openInBrowser);
  await page.getByRole('link', { name: 'Add a person' }).first().click();
  const add = page.getByRole('button', { name: 'Add the person' });
  await page.getByLabel('Preferred name').fill('Samira A.');
  await page.getByRole('combobox', { name: 'Languages' }).fill('Arabic');
  await page.getByRole('option', { name: 'Arabic', exact: true }).click();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  for (const [name, level] of [
    ['In their first language', 'reads and writes well'],
    ['In the language of this country', 'does not read or write'],
  ] as const) {
    const field = page.getByRole('radiogroup', { name });
    await add.click();
    await expect(field.getByRole('radio').first()).toBeFocused();
    await expect(field).toHaveAccessibleDescription('Please fill this in.');
    await expectAccessible(page);
    await people.literacy(name, level).click();
    await expect(field).toHaveAccessibleDescription('');
  }
  expect(await started.client.people.list()).toEqual([]);
  await add.click();
  await page.getByRole('heading', { name: 'Samira A.', level: 1 }).waitFor();
  const [summary] = await started.client.people.list();
  expect(await started.client.people.get({ id: summary?.id ?? '' })).toMatchObject({
    literacyFirstLanguage: 'fluent',
    literacyHostLanguage: 'none',
  });
});

test('a language is chosen by Enter or by the only name that fits, and half a name is no language', async ({
  openInBrowser,
}) => {
  const { page, started } = await openInBrowser();
  await started.client.vault.create(testCentre);
  await page.getByRole('link', { name: 'Groups' }).click();
  await page.getByRole('link', { name: 'Make a group' }).first().click();
  const language = page.getByRole('combobox', { name: 'Language of the meetings' });
  const typed = async (text: string, key: 'Enter' | 'Tab') => {
    await language.fill('');
    await language.pressSequentially(text);
    await page.keyboard.press(key);
  };
  await typed('zz', 'Tab');
  await expect(language).toHaveValue('');
  await typed('arab', 'Enter');
  await expect(language).toHaveValue('Arabic');
  await typed('tigr', 'Tab');
  await expect(language).toHaveValue('Arabic');
  await typed('tigriny', 'Tab');
  await expect(language).toHaveValue('Tigrinya');
  await typed('', 'Tab');
  await expect(language).toHaveValue('Tigrinya');
});
