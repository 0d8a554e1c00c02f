/** The whole line once, by hand: people, group, meeting, record, portfolio, relocation into a second vault. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, expectAccessible, test } from '../fixtures.ts';
import { groupPage, meetingPage } from '../page-models/group-page.ts';
import { peoplePage } from '../page-models/people-page.ts';
import { recordPage } from '../page-models/record-page.ts';
import { transferPage } from '../page-models/transfer-page.ts';
import { vaultPage } from '../page-models/vault-page.ts';

const passphrase = 'five plain words for tests';
const rosterNames = [
  'Tesfay G.',
  'Bakary D.',
  'Shahin M.',
  'Imran K.',
  'Oksana V.',
  'Luz Marina P.',
  'Sahra O.',
  'Nasrin H.',
  'Baran Y.',
];

const roster = [
  'name;languages;reads first language;reads local language;arrived on;availability',
  ...rosterNames.map((name) => `${name};Arabic;some;none;2026-03-02;mornings`),
  'No Language;;some;none;2026-03-02;mornings',
].join('\n');

test('takes ten people from the door to a portfolio, and one of them to another centre', async ({
  open,
}) => {
  test.slow();
  const { page, started } = await open();
  const people = peoplePage(page);
  const groups = groupPage(page);
  const meeting = meetingPage(page);
  const record = recordPage(page);
  await vaultPage(page).createVault({ name: 'Casa Levante', operator: 'Marta F.', passphrase });

  await test.step('one person by hand, with agreement and a consent', async () => {
    await people.show();
    await people.enter('Samira A.', ['Arabic', 'French']);
    await people.signAgreement();
    await people.consent('Copies of papers');
    await expectAccessible(page);
  });

  await test.step('nine from a list, the bad row named', async () => {
    await people.show();
    await people.pasteRoster(roster);
    await expect(page.getByText('1 row cannot be added.')).toBeVisible();
    await expect(page.getByRole('row', { name: /No Language/u })).toContainText('This is missing.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Add 9 people' }).click();
    await expect(people.rows()).toHaveCount(11);
  });

  await test.step('a group of ten with its calendar', async () => {
    await groups.show();
    await groups.begin('Group 1', 'Italian');
    await groups.choose([
      /Samira A\./u,
      ...rosterNames.map((name) => new RegExp(name.replaceAll('.', '\\.'), 'u')),
    ]);
    await expect(page.getByText('10 people chosen')).toBeVisible();
    await expectAccessible(page);
    await groups.make().click();
    await expect(page.getByRole('heading', { name: 'Group 1', level: 1 })).toBeVisible();
    await expect(page.getByRole('link', { name: /^G10 · /u })).toBeVisible();
  });

  await test.step('a meeting, typed for ten people, resumed after leaving it', async () => {
    await page.getByRole('link', { name: 'Open I1' }).click();
    await meeting.start();
    await expectAccessible(page);
    await meeting.everybodyPresent().click();
    await meeting.kept('Samira A.').fill('أخيط الفساتين');
    await meeting.kept('Samira A.').press('Enter');
    await expect(meeting.kept('Tesfay G.')).toBeFocused();
    await meeting.next().click();
    await expect(meeting.saved()).toBeVisible();
    await page.getByRole('link', { name: 'Today' }).click();
    await page.getByRole('link', { name: 'Resume the meeting' }).click();
    await expect(meeting.kept('Samira A.')).toHaveValue('أخيط الفساتين');
    await expect(
      page
        .getByRole('listitem')
        .filter({ has: page.locator('[aria-current="step"]') })
        .or(page.locator('li[aria-current="step"]'))
        .first(),
    ).toBeVisible();
    await meeting.close().click();
    await expect(page.getByRole('button', { name: 'Reopen' })).toBeVisible();
  });

  await test.step('what she can do, on what it rests, her plan', async () => {
    await people.show();
    await page.getByRole('link', { name: 'Samira A.' }).click();
    await record.addEvidence('Sewed a hem in front of the group');
    await record.addCompetence('I sew dresses', 'sew garments');
    await expect(page.getByRole('row', { name: /I sew dresses/u })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a partial portfolio in Italian and Arabic', async () => {
    await people.openPart('Portfolio');
    await page.getByLabel('Language of the document').selectOption({ label: 'Italian' });
    await expect(page.getByText(/^Page 1 of \d+$/u)).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page);
    await page.getByRole('radio', { name: 'Text', exact: true }).press('Space');
    await expect(page.getByText('Portfolio di competenze').first()).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Make the portfolio' }).click();
    await expect(page.getByText('2 files written.')).toBeVisible({ timeout: 30_000 });
    expect(await readdir(join(started.outputFolder, 'portfolios'))).toEqual([
      'CL-0001-v1-it-ar.docx',
      'CL-0001-v1-it-ar.pdf',
    ]);
  });

  await test.step('a bundle for one receiver, opened in a second, empty vault', async () => {
    const second = await open();
    await vaultPage(second.page).createVault({ name: 'El Faro', operator: 'Lucía R.', passphrase });
    const receiver = transferPage(second.page);
    await receiver.show();
    const address = await receiver.address();

    await people.openPart('Transfer');
    await transferPage(page).authorise('El Faro', address);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Make the bundle' }).click();
    await expect(page.getByText('The bundle is written.')).toBeVisible({ timeout: 30_000 });
    const folder = join(started.outputFolder, 'bundles');
    const [name = ''] = await readdir(folder);

    await receiver.choose({
      name,
      mimeType: 'application/octet-stream',
      buffer: await readFile(join(folder, name)),
    });
    await expect(second.page.getByText('Casa Levante, Italy')).toBeVisible();
    await expectAccessible(second.page);
    await second.page.getByRole('button', { name: 'Take the person in' }).click();
    await expect(second.page.getByRole('heading', { name: 'Samira A.', level: 1 })).toBeVisible();
    await expect(second.page.getByText(/Came from Casa Levante \(Italy\)/u)).toBeVisible();
  });
});

test('warns at the eleventh person and stops at the thirteenth', async ({ open }) => {
  const { page, started } = await open();
  await vaultPage(page).createVault({ name: 'Casa Levante', operator: 'Marta F.', passphrase });
  for (let number = 1; number <= 13; number += 1)
    await started.client.people.create({
      preferredName: `Person ${number}`,
      languages: ['ar'],
      literacyFirstLanguage: 'some',
      literacyHostLanguage: 'some',
      arrivedOn: null,
      mayWorkFrom: null,
      availability: [],
      availabilityNote: '',
    });
  const groups = groupPage(page);
  await groups.show();
  await groups.begin('Large', 'Arabic');
  const choose = (from: number, to: number) =>
    groups.choose(
      Array.from(
        { length: to - from + 1 },
        (_, index) => new RegExp(`Person ${from + index}\\b`, 'u'),
      ),
    );
  await choose(1, 11);
  await expect(groups.make()).toBeDisabled();
  await groups.tick('I know, and I want a group of this size');
  await expect(groups.make()).toBeEnabled();
  await choose(12, 13);
  await expect(page.getByText('A group has at most 12 people')).toBeVisible();
  await expect(groups.make()).toBeDisabled();
});
