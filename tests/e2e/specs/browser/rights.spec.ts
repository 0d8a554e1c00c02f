/** A person asks about their data: a request, the report, a restriction, the portfolio handed over, and the end. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { aFilledPerson } from '../../../harness/builders/filled-person.ts';
import { expect, expectAccessible, test } from '../../fixtures.ts';
import { peoplePage } from '../../page-models/people-page.ts';
import { rightsPage } from '../../page-models/rights-page.ts';
import { vaultPage } from '../../page-models/vault-page.ts';

const centre = {
  name: 'Casa Levante',
  operator: 'Marta F.',
  passphrase: 'five plain words for tests',
};
const word = 'Quokkazanzibar';

test('from a request about one’s data to their erasing', async ({ open }) => {
  const { page, started } = await open();
  const { client, outputFolder } = started;
  const people = peoplePage(page);
  const rights = rightsPage(page);
  await vaultPage(page).createVault(centre);
  const person = await aFilledPerson(client, word, '2026-01-12');
  await people.show();
  await page.getByRole('link', { name: `${word} A.` }).click();
  await people.openPart('Rights');

  await test.step('a request is recorded with its day, and answered', async () => {
    await rights.recordRequest('To correct their data');
    await expect(page.getByText(/^Answer due by /u).first()).toBeVisible();
    await rights.press('Answer: To correct their data');
    await rights.dialog().getByRole('button', { name: 'Save' }).click();
    await expect(rights.dialog().getByText('Please fill this in.')).toBeVisible();
    await expectAccessible(page);
    await rights.dialog().getByLabel('What was done').fill('The year was corrected.');
    await rights.dialog().getByRole('button', { name: 'Save' }).click();
    await expect(page.getByText('The year was corrected.')).toBeVisible();
    await expect(page.getByText(/^Done on /u)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('what is held is made into files', async () => {
    await rights.press('Make the access report');
    await expect(page.getByText('The report is made.')).toBeVisible({ timeout: 30_000 });
    const files = await readdir(join(outputFolder, 'rights'));
    expect(files.map((name) => name.split('.').at(-1)).toSorted()).toEqual(['docx', 'json', 'pdf']);
  });

  await test.step('while the use is restricted nothing changes, and the page says why', async () => {
    await rights.restrict('The dates of a job are being checked');
    await expect(page.getByText(/^Use restricted since /u)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Erase everything…' })).toBeDisabled();
    await people.openPart('Details');
    await expect(page.getByText(/^Use restricted since /u)).toBeVisible();
    await page.getByLabel('Preferred name').fill('Somebody else');
    await page.getByLabel('Preferred name').blur();
    await expect(
      page.getByRole('main').getByText(/The use of this person’s data is restricted/u),
    ).toBeVisible();
    await expectAccessible(page);
    expect((await client.people.get({ id: person.id })).preferredName).toBe(`${word} A.`);
    await page.getByLabel('Preferred name').fill(`${word} A.`);
    await page.getByRole('link', { name: 'Open the rights' }).click();
    await rights.press('Lift the restriction');
    await expect(page.getByText(/^Use restricted since /u)).toBeHidden();
  });

  await test.step('the portfolio is handed over, and the words of the meetings go', async () => {
    await rights.press('The portfolio was handed over');
    await expect(rights.dialog().getByText('No portfolio was made yet.')).toBeVisible();
    await expectAccessible(page);
    await rights.press('Cancel');
    const { id } = await client.portfolio.produce({
      personIds: [person.id],
      languages: { language: 'en', second: null },
      formats: ['docx'],
    });
    await expect
      .poll(async () => (await client.portfolio.job({ jobId: id })).state, { timeout: 20_000 })
      .toBe('finished');
    await rights.press('The portfolio was handed over');
    await expect(
      rights.dialog().getByText('The words kept from 1 meeting are erased for good.'),
    ).toBeVisible();
    await rights.press('Record the handing over');
    await expect(page.getByText('Recorded; the words of the meetings are erased.')).toBeVisible();
    await expect(page.getByText(/^Handed over on .+, version 1$/u)).toBeVisible();
  });

  await test.step('what should go by now is proposed, and nothing goes by itself', async () => {
    await client.agreements.withdraw({ personId: person.id, withdrawnOn: '2026-02-01' });
    await rights.showDesk();
    await expect(page.getByText('The person withdrew on 1 February 2026.')).toBeVisible();
    await expectAccessible(page);
    await page.getByLabel('Years for proofs').fill('7');
    await page.getByLabel('Years for proofs').blur();
    await expect.poll(async () => (await client.retention.rules()).proofYears).toBe(7);
    await rights.press(`Look and decide: ${word} A.`);
    const list = rights.dialog().getByRole('list');
    await expect(list.filter({ hasText: 'Learning: 1' })).toBeVisible();
    await expect(list.filter({ hasText: 'Participation agreement: 1' })).toBeVisible();
    await expectAccessible(page);
    await expect(rights.dialog().getByRole('button', { name: 'Erase for good' })).toBeDisabled();
    await rights.typeCode(person.code);
    await rights.press('Erase for good');
    await expect(page.getByText('Nothing is due to be erased.')).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'The record' })).toBeVisible();
  });

  await test.step('everything goes, and a line of proof stays', async () => {
    await people.show();
    await page.getByRole('link', { name: `${word} A.` }).click();
    await people.openPart('Rights');
    await rights.press('Erase everything…');
    await rights.typeCode('CL-9999');
    await expect(rights.dialog().getByRole('button', { name: 'Erase for good' })).toBeDisabled();
    await rights.typeCode(person.code);
    await rights.press('Erase for good');
    await expect(page.getByText('It is erased.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'People', level: 1 })).toBeVisible();
    await expect(page.getByText(word)).toHaveCount(0);
    expect(await readdir(join(outputFolder, 'rights'))).toEqual([]);
    await rights.showDesk();
    await expect(page.getByRole('row').filter({ hasText: 'Everything' })).toContainText('Marta F.');
    await expectAccessible(page);
  });
});
