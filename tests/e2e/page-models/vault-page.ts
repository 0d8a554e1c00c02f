/** The first start, the lock screen, and the recovery sheet wherever it is shown. */
import type { Page } from 'playwright-core';

export interface NewCentre {
  readonly name: string;
  readonly operator: string;
  readonly passphrase: string;
}

export function vaultPage(page: Page) {
  const next = (name: string) => page.getByRole('button', { name, exact: true });
  const sheet = page.getByRole('article', { name: 'Recovery sheet' });

  /** The groups on the sheet, as somebody reads them from the paper. */
  async function readSheet(): Promise<string[]> {
    await sheet.waitFor();
    return sheet.getByRole('list', { name: 'Recovery code' }).locator('code').allInnerTexts();
  }

  async function retype(groups: readonly string[]): Promise<void> {
    await page
      .getByLabel('The last two groups, from the paper')
      .fill(groups.slice(-2).join(' ').toLowerCase());
  }

  /** From the first page to the sheet, which is shown then. */
  async function goToSheet(centre: NewCentre): Promise<void> {
    await next('Go on').click();
    await next('Go on to the centre').click();
    await page.getByLabel('Name of the centre').fill(centre.name);
    await page.getByLabel('Your name').fill(centre.operator);
    await next('Go on to the secret phrase').click();
    await page.getByLabel('Your secret phrase').fill(centre.passphrase);
    await page.getByLabel('The same phrase once more').fill(centre.passphrase);
    await next('Go on to the recovery sheet').click();
    await sheet.waitFor();
  }

  return {
    heading: (name: string) => page.getByRole('heading', { name }),
    next,
    sheet,
    readSheet,
    retype,
    goToSheet,

    /** Makes the vault with a sheet; gives the groups on it. */
    async createVault(centre: NewCentre): Promise<string[]> {
      await goToSheet(centre);
      const groups = await readSheet();
      await retype(groups);
      await next('Go on to the backups').click();
      await next('Create the vault').click();
      await page.getByRole('navigation', { name: 'Sections' }).waitFor();
      return groups;
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
