/** Nobody there: the vault is locked, after it was announced. The window's clock is turned by hand. */
import { expect, expectAccessible, test } from '../../fixtures.ts';
import { peoplePage } from '../../page-models/people-page.ts';
import { vaultPage } from '../../page-models/vault-page.ts';

const locked = { name: 'The vault is locked' };
const centre = {
  name: 'Casa Levante',
  operator: 'Marta F.',
  passphrase: 'five plain words for tests',
};

test('locks by itself when nobody touches the computer, and says so half a minute before', async ({
  openInBrowser: open,
}) => {
  const { page, started } = await open();
  await vaultPage(page).createVault(centre);
  await started.client.settings.setLockAfter({ minutes: 1 });
  await page.clock.install();
  await page.reload();
  await peoplePage(page).show();

  await page.clock.runFor(31_000);
  const notice = page.getByText('The vault will be locked in half a minute.');
  await expect(notice).toBeVisible();
  await expectAccessible(page);

  await test.step('any movement keeps it open', async () => {
    await page.mouse.move(300, 300);
    await expect(notice).toBeHidden();
    await page.clock.runFor(45_000);
    expect((await started.client.vault.status()).kind).toBe('open');
  });

  await test.step('nobody comes', async () => {
    await page.clock.runFor(20_000);
    await expect(page.getByRole('heading', locked)).toBeVisible();
    expect((await started.client.vault.status()).kind).toBe('locked');
  });
});

test('locks when the computer sleeps or its screen is locked', async ({ openInBrowser: open }) => {
  const { page, started } = await open();
  await vaultPage(page).createVault(centre);
  await peoplePage(page).show();
  await peoplePage(page).enter('Samira A.', ['Arabic']);
  started.app.events.publish('lock.wanted', {});
  await expect(page.getByRole('heading', locked)).toBeVisible();
  await expect(page.getByText('Samira')).toHaveCount(0);
});
