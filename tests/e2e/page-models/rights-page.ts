/** The rights of a person and the rights desk of the centre. */
import type { Page } from 'playwright-core';

export function rightsPage(page: Page) {
  const dialog = () => page.getByRole('dialog');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  return {
    dialog,
    press,

    async showDesk(): Promise<void> {
      await page
        .getByRole('navigation', { name: 'Sections' })
        .getByRole('link', { name: 'Settings' })
        .click();
      await page.getByRole('link', { name: 'Open rights and retention' }).click();
      await page.getByRole('heading', { name: 'Rights and retention', level: 1 }).waitFor();
    },

    async recordRequest(kind: string): Promise<void> {
      await press('Record a request');
      await dialog().getByText(kind, { exact: true }).click();
      await dialog().getByRole('button', { name: 'Save' }).click();
      await dialog().waitFor({ state: 'hidden' });
    },

    async answer(kind: string, outcome: string): Promise<void> {
      await press(`Answer: ${kind}`);
      await dialog().getByLabel('What was done').fill(outcome);
      await dialog().getByRole('button', { name: 'Save' }).click();
      await dialog().waitFor({ state: 'hidden' });
    },

    async restrict(reason: string): Promise<void> {
      await press('Restrict the use');
      await dialog().getByLabel('Why').fill(reason);
      await dialog().getByRole('button', { name: 'Restrict the use' }).click();
      await dialog().waitFor({ state: 'hidden' });
    },

    async typeCode(code: string): Promise<void> {
      await dialog()
        .getByLabel(/To confirm, type the person’s code/u)
        .fill(code);
    },
  };
}
