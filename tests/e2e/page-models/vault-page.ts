/** The first start and the lock screen. */
import type { Page } from 'playwright-core';

export function vaultPage(page: Page) {
  return {
    heading: (name: string) => page.getByRole('heading', { name }),

    async createVault(centre: {
      name: string;
      operator: string;
      passphrase: string;
    }): Promise<void> {
      await page.getByRole('button', { name: 'Go on to the centre' }).click();
      await page.getByLabel('Name of the centre').fill(centre.name);
      await page.getByLabel('Your name').fill(centre.operator);
      await page.getByRole('button', { name: 'Go on to the secret phrase' }).click();
      await page.getByLabel('Your secret phrase').fill(centre.passphrase);
      await page.getByLabel('The same phrase once more').fill(centre.passphrase);
      await page.getByRole('button', { name: 'Create the vault' }).click();
      await page.getByRole('navigation', { name: 'Sections' }).waitFor();
    },

    async lock(): Promise<void> {
      await page.getByRole('button', { name: 'Lock' }).click();
      await page.getByRole('heading', { name: 'The vault is locked' }).waitFor();
    },

    async unlock(passphrase: string): Promise<void> {
      await page.getByLabel('Your secret phrase').fill(passphrase);
      await page.getByRole('button', { name: 'Open', exact: true }).click();
    },
  };
}
