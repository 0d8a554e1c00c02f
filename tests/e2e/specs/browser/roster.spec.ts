/** A list is looked at before it is stored: as it will be stored, not as its file writes it. */
import { testCentre } from '../../../harness/start-app.ts';
import { expect, expectAccessible, test } from '../../fixtures.ts';
import { openPeople } from '../../page-models/people-page.ts';

const list = [
  'name;languages;reads local language;arrived on',
  'Samira A.;ar, farsi;2;03/12/2025',
  'Yonas T.;Arabic;;',
  'Lina H.;Arabic;none;31/02/2026',
  ';Arabic;none;04/12/2025',
].join('\n');

test('shows days and levels of a list as they will be stored, and what it does not say', async ({
  openInBrowser,
}) => {
  const { page, started, people } = await openPeople(openInBrowser);
  await people.pasteRoster(list);
  const row = (line: number) =>
    page.getByRole('table', { name: 'Rows of the list' }).getByRole('row').nth(line);
  const cell = (line: number, place: number) => row(line).getByRole('cell').nth(place);

  await test.step('languages and days stand in the words of the window', async () => {
    await expect(cell(1, 2)).toHaveText('Arabic and Persian');
    await expect(cell(1, 4)).toHaveText('3 December 2025');
    await expect(cell(2, 4)).toHaveText('');
    await expect(cell(4, 4)).toHaveText('4 December 2025');
  });

  await test.step('what could not be read stands as it is written, with its sentence', async () => {
    await expect(cell(3, 4)).toHaveText('31/02/2026');
    await expect(row(3)).toContainText('The date is not clear');
  });

  await test.step('what the list does not say is told before it is stored', async () => {
    await expect(cell(1, 3)).toHaveText('reads and writes well');
    await expect(cell(2, 3)).toHaveText(/^reads and writes a little\s*not in the list$/u);
    await expect(row(0).getByRole('columnheader').nth(5)).toHaveText('Reads first language');
    await expect(cell(1, 5)).toHaveText(/^reads and writes a little\s*not in the list$/u);
    await expect(page.getByText('The list does not say of everybody')).toBeVisible();
    await expectAccessible(page);
  });

  await page.getByRole('button', { name: 'Add 2 people' }).click();
  await expect(people.rows()).toHaveCount(3);
  const [samira] = await started.client.people.list();
  expect(await started.client.people.get({ id: samira?.id ?? '' })).toMatchObject({
    arrivedOn: '2025-12-03',
    literacyFirstLanguage: 'some',
    literacyHostLanguage: 'fluent',
  });
});

test('says nothing of levels where the list says all of them, and writes days in Arabic too', async ({
  openInBrowser,
}) => {
  const { page, started } = await openInBrowser();
  await started.client.vault.create(testCentre);
  await started.client.settings.setLanguage({ language: 'ar' });
  await page.evaluate(() => {
    location.hash = '#/people/import';
  });
  await page.reload();
  const text =
    'name;languages;reads first language;reads local language;arrived on\n' +
    'Samira A.;Arabic;fluent;some;03/12/2025';
  await page.getByRole('textbox').fill(text);
  await page.getByRole('button', { name: 'عرض القائمة' }).click();
  await expect(page.getByRole('cell').nth(5)).toContainText('ديسمبر');
  await expect(page.getByText('ليس في القائمة')).toBeHidden();
});
