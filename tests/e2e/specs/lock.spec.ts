/** The lock asks nothing and loses nothing; what is not whole waits in the vault. */
import { expect, expectAccessible, test } from '../fixtures.ts';
import { peoplePage } from '../page-models/people-page.ts';
import { vaultPage } from '../page-models/vault-page.ts';

const passphrase = 'five plain words for tests';

test('keeps over the lock what could not be stored as it stands', async ({ open }) => {
  const { page, started } = await open();
  const people = peoplePage(page);
  const vault = vaultPage(page);
  await vault.createVault({ name: 'Casa Levante', operator: 'Marta F.', passphrase });
  await people.show();
  await people.enter('Samira A.', ['Arabic']);
  const [person] = await started.client.people.list();
  await people.openPart('Details');
  await page.getByLabel('Preferred name').fill('');
  await page.getByLabel('Preferred name').blur();

  await test.step('also where the window has forgotten everything', async () => {
    await page.evaluate(() => Object.assign(window, { isTheSamePage: true }));
    await vault.lock();
    await expect.poll(() => page.evaluate(() => Reflect.has(window, 'isTheSamePage'))).toBe(false);
    await vault.unlock(passphrase);
    await people.show();
    await page.getByRole('link', { name: 'Samira A.' }).click();
    await people.openPart('Details');
    await expect(page.getByLabel('Preferred name')).toHaveValue('');
    await expect(page.getByText('Please fill this in.')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('once it is whole it is stored, and kept no longer', async () => {
    await page.getByLabel('Preferred name').fill('Samira B.');
    await page.getByLabel('Preferred name').blur();
    await expect
      .poll(async () => (await started.client.people.get({ id: person?.id ?? '' })).preferredName)
      .toBe('Samira B.');
    await expect.poll(async () => await started.client.drafts.list()).toEqual([]);
  });
});
