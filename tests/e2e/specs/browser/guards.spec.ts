/** Guards: words that do not belong here, names in group notes, whom nobody may ask, and what may not leave. */
import { expect, expectAccessible, test } from '../../fixtures.ts';
import { peoplePage } from '../../page-models/people-page.ts';
import { recordPage } from '../../page-models/record-page.ts';
import { showRoute } from '../../routes.ts';

test('warns below the field while somebody types, stops nobody, and goes away', async ({
  open,
}) => {
  const { page, resolveRoute, started } = await open({ practice: true });
  const address = await resolveRoute('#/people/:first/profile');
  await showRoute(page, address);
  const field = page.getByLabel('Under which conditions would you like to work?');
  const remark = page.locator('.text-remarks', { hasText: 'says something about health' });
  await field.fill('Mornings only. He has diabetes');
  await expect(remark).toContainText('diabetes');
  await expect(remark).toContainText('Write what the person can do, not why.');
  await expect(remark).toHaveAttribute('aria-live', 'polite');
  await expect(field).toHaveAccessibleDescription(/diabetes says something about health/u);
  await expectAccessible(page);
  // A warning is no barrier: it is stored as it was typed.
  const personId = /people\/([^/]+)/u.exec(address)?.[1] ?? '';
  await expect
    .poll(async () => (await started.client.record.get({ personId })).profile.conditions)
    .toBe('Mornings only. He has diabetes');
  await field.fill('Mornings only');
  await expect(remark).toHaveCount(0);
});

test('points at people who are named in notes about the group', async ({ open }) => {
  const { page, resolveRoute } = await open({ practice: true });
  const address = await resolveRoute('#/meetings/:running');
  await showRoute(page, address);
  await page.getByRole('button', { name: 'Group notes' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('A good round. samira told much.');
  const remark = dialog.locator('.text-remarks');
  await expect(remark).toContainText('samira is somebody of this group.');
  await expect(remark).toContainText('without names');
  await expectAccessible(page);
  await dialog.getByRole('textbox').fill('A good round, much was told.');
  await expect(remark).toBeEmpty();
});

test('stores nobody to ask in a country that the person fled from', async ({ open }) => {
  const { page, resolveRoute, started } = await open({ practice: true });
  const address = await resolveRoute('#/people/:first/evidence');
  await showRoute(page, address);
  const record = recordPage(page);
  await record.beginEvidence('Sewed for a shop');
  await page.getByLabel('What kind of evidence is it?').selectOption('T');
  const dialog = page.getByRole('dialog');
  const save = dialog.getByRole('button', { name: 'Save', exact: true });
  await dialog.getByLabel('Whom the centre may ask', { exact: false }).fill('Shop Prova');
  await dialog.getByLabel('In which country?').selectOption('Türkiye');
  await save.click();
  await expect(dialog.getByText('Ask the person and choose an answer.')).toBeVisible();
  await dialog.getByText('Yes, or the person is not sure').click();
  await expect(dialog.getByText('Regulation (EU) 2024/1348', { exact: false })).toBeVisible();
  await expectAccessible(page);
  await save.click();
  await expect(
    dialog.getByText('Nobody in this country may be asked about the person.'),
  ).not.toHaveCount(0);
  const personId = /people\/([^/]+)/u.exec(address)?.[1] ?? '';
  const contacts = async () =>
    (await started.client.record.get({ personId })).evidence.map(({ contact }) => contact?.name);
  expect(await contacts()).not.toContain('Shop Prova');
  await dialog.getByText('No, none of these').click();
  await save.click();
  await dialog.waitFor({ state: 'hidden' });
  expect(await contacts()).toContain('Shop Prova');
  await expect(
    page.getByText('May be asked: Shop Prova, Türkiye.', { exact: false }),
  ).toBeVisible();
});

test('keeps everything here after a withdrawal: the buttons say why and can be reached', async ({
  open,
}) => {
  const { page, resolveRoute, started } = await open({ practice: true });
  const address = await resolveRoute('#/people/:first/portfolio');
  const personId = /people\/([^/]+)/u.exec(address)?.[1] ?? '';
  await showRoute(page, address);
  const make = page.getByRole('button', { name: 'Make the portfolio' });
  await expect(
    page.getByText('Stands on the participation agreement', { exact: false }),
  ).toBeVisible();
  await started.client.agreements.withdraw({ personId, withdrawnOn: '2026-11-25' });
  await expect(make).toHaveAttribute('aria-disabled', 'true');
  await expect(make).toHaveAccessibleDescription(/withdrawn from the agreement/u);
  await make.focus();
  await expect(make).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('progressbar')).toHaveCount(0);
  await expectAccessible(page);

  await peoplePage(page).openPart('Transfer');
  const authorise = page.getByRole('button', { name: 'Record the authorisation' });
  await expect(authorise).toHaveAccessibleDescription(/withdrawn from the agreement/u);
  await expectAccessible(page);

  const group = await started.client.groups.ofPerson({ personId });
  await showRoute(page, `#/groups/${group?.id ?? ''}/portfolios`);
  await expect(page.getByText('1 person is left out')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make 9 portfolios' })).toBeEnabled();
  await expectAccessible(page);
});
