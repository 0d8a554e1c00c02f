/** Nothing typed is lost, nothing removed is gone at once: forms save themselves, every change can be taken back. */
import { expect, expectAccessible, test } from '../../fixtures.ts';
import { peoplePage } from '../../page-models/people-page.ts';
import { recordPage } from '../../page-models/record-page.ts';
import { statusBar } from '../../page-models/status-bar.ts';
import { vaultPage } from '../../page-models/vault-page.ts';

const passphrase = 'five plain words for tests';
const centre = { name: 'Casa Levante', operator: 'Marta F.', passphrase };

test('a form saves itself, keeps what was typed, and its change can be taken back', async ({
  open,
}) => {
  const { page, started } = await open();
  const people = peoplePage(page);
  const status = statusBar(page);
  await vaultPage(page).createVault(centre);
  await people.show();
  await people.enter('Samira A.', ['Arabic']);
  const [person] = await started.client.people.list();
  const id = person?.id ?? '';
  const stored = async () => (await started.client.people.get({ id })).preferredName;

  await test.step('typed, left at once, there on the way back', async () => {
    await people.openPart('Details');
    await page.getByLabel('Preferred name').fill('Samira B.');
    await people.openPart('Their story');
    await page.getByLabel('What do you like to do?').fill('sewing with friends ');
    await people.openPart('Details');
    await expect(page.getByLabel('Preferred name')).toHaveValue('Samira B.');
    await people.openPart('Their story');
    await expect(page.getByLabel('What do you like to do?')).toHaveValue('sewing with friends');
    await expect(status.saved()).toBeVisible();
    expect(await stored()).toBe('Samira B.');
  });

  await test.step('typed and locked within the same moment', async () => {
    await page.getByLabel('What matters to you?').fill('to be asked');
    await vaultPage(page).lock();
    await vaultPage(page).unlock(passphrase);
    // After the lock the window begins at today: nobody's file lies open.
    await people.show();
    await page.getByRole('link', { name: 'Samira B.' }).click();
    await people.openPart('Their story');
    await expect(page.getByLabel('What matters to you?')).toHaveValue('to be asked');
  });

  await test.step('what is not whole stays on the screen and says so; the last whole state stays stored', async () => {
    await people.openPart('Details');
    await page.getByLabel('Preferred name').fill('');
    await people.openPart('Learning');
    await expect(status.notSaved()).toBeVisible();
    await people.openPart('Details');
    await expect(page.getByLabel('Preferred name')).toHaveValue('');
    await expect(page.getByText('Please fill this in.')).toBeVisible();
    await expectAccessible(page);
    expect(await stored()).toBe('Samira B.');
    await page.getByLabel('Preferred name').fill('Samira C.');
    await expect(page.getByRole('main').getByText(/^Saved at /u)).toBeVisible();
    await expect(status.notSaved()).toBeHidden();
  });

  await test.step('undone by keyboard where no field has the focus, and in the field when one has', async () => {
    await page.getByLabel('Preferred name').press('Control+z');
    await expect(page.getByLabel('Preferred name')).not.toHaveValue('Samira C.');
    expect((await started.client.history.state()).redo).toBeNull();
    await page.getByLabel('Preferred name').fill('Samira C.');
    await expect(status.undo('a person’s details')).toBeVisible();
    await page.getByRole('link', { name: 'Details', exact: true }).focus();
    await page.keyboard.press('Control+z');
    await expect(status.said('Undone: a person’s details')).toBeVisible();
    await expect(page.getByLabel('Preferred name')).toHaveValue('Samira B.');
    await page.keyboard.press('Control+Shift+z');
    await expect(page.getByLabel('Preferred name')).toHaveValue('Samira C.');
    await status.undo('a person’s details').click();
    await expect(page.getByRole('heading', { name: 'Samira B.', level: 1 })).toBeVisible();
    expect(await stored()).toBe('Samira B.');
  });
});

test('what was removed comes back, from the message or from the line below', async ({ open }) => {
  const { page } = await open();
  const people = peoplePage(page);
  const status = statusBar(page);
  const record = recordPage(page);
  await vaultPage(page).createVault(centre);
  await people.show();
  await people.enter('Samira A.', ['Arabic']);
  await record.addEvidence('Sewed a hem');
  const row = page.getByRole('row', { name: /Sewed a hem/u });

  await row.getByRole('button', { name: /^Remove/u }).click();
  await expect(row).toBeHidden();
  await expectAccessible(page);
  await status.undo('an entry removed').click();
  await expect(row).toBeVisible();

  await row.getByRole('button', { name: /^Remove/u }).click();
  await expect(row).toBeHidden();
  const messages = page.getByRole('region', { name: 'Messages' });
  await messages.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await expect(row).toBeVisible();

  await people.openPart('Details');
  await page.getByRole('button', { name: 'Entered by mistake' }).click();
  await page.getByRole('heading', { name: 'People', level: 1 }).waitFor();
  await messages.getByRole('button', { name: 'Undo', exact: true }).last().click();
  await page.getByRole('link', { name: 'Samira A.' }).click();
  await people.openPart('Evidence');
  await expect(row).toBeVisible();
});

test('a form in a dialog is not left without a word', async ({ open }) => {
  const { page } = await open();
  const people = peoplePage(page);
  await vaultPage(page).createVault(centre);
  await people.show();
  await people.enter('Samira A.', ['Arabic']);
  await people.openPart('Learning');
  await page.getByRole('button', { name: 'Add something learnt' }).click();
  const form = page.getByRole('dialog', { name: 'Add something learnt' });
  await page.keyboard.press('Escape');
  await expect(form).toBeHidden();

  await page.getByRole('button', { name: 'Add something learnt' }).click();
  await form.getByLabel('What did you learn?').fill('sewing');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Throw away what you typed?' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Go on writing' }).click();
  await expect(form.getByLabel('What did you learn?')).toHaveValue('sewing');
  await form.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await expect(form).toBeHidden();
});

test('somebody half entered is still there on the way back, and a person is entered once', async ({
  open,
}) => {
  const { page } = await open();
  const people = peoplePage(page);
  await vaultPage(page).createVault(centre);
  await people.show();
  await page.getByRole('link', { name: 'Add a person' }).click();
  await page.getByLabel('Preferred name').fill('Half');
  await people.show();
  await page.getByRole('link', { name: 'Add a person' }).click();
  await expect(page.getByLabel('Preferred name')).toHaveValue('Half');
  await people.show();
  await people.enter('Samira A.', ['Arabic']);
  await people.show();
  await page.getByRole('link', { name: 'Add a person' }).click();
  await expect(page.getByLabel('Preferred name')).toHaveValue('');
});
