/** Sending to another centre, and what comes from one. */
import type { Page } from 'playwright-core';

export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export function transferPage(page: Page) {
  return {
    async show(): Promise<void> {
      await page
        .getByRole('navigation', { name: 'Sections' })
        .getByRole('link', { name: 'Transfers' })
        .click();
      await page.getByRole('heading', { name: 'Transfers', level: 1 }).waitFor();
    },

    /** The centre's own address. */
    address: async (): Promise<string> => (await page.getByText(/^age1/u).innerText()).trim(),

    async authorise(receiver: string, address: string): Promise<void> {
      await page.getByLabel('Receiving centre').fill(receiver);
      await page.getByLabel('Address of the centre').fill(address);
      await page.getByRole('button', { name: 'Record the authorisation' }).click();
      await page.getByText('Not sent yet').waitFor();
    },

    async choose(file: ChosenFile): Promise<void> {
      await page.locator('input[type="file"]').setInputFiles(file);
      await page.getByRole('heading', { name: 'What is in the bundle' }).waitFor();
    },
  };
}
