/** Entries in a person's record. */
import type { Page } from 'playwright-core';

export function recordPage(page: Page) {
  const part = (name: string) =>
    page
      .getByRole('navigation', { name: 'Parts of the record' })
      .getByRole('link', { name, exact: true })
      .click();
  const dialog = page.getByRole('dialog');
  const save = async (): Promise<void> => {
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
  };
  const beginEvidence = async (description: string): Promise<void> => {
    await part('Evidence');
    await page.getByRole('button', { name: /^Add /u }).first().click();
    await dialog.getByLabel('What was seen', { exact: false }).first().fill(description);
  };
  return {
    async addEvidence(description: string): Promise<void> {
      await beginEvidence(description);
      await save();
    },

    beginEvidence,

    async addCompetence(words: string, standardTerm: string): Promise<void> {
      await part('Competences');
      await page.getByRole('button', { name: 'Add a competence' }).click();
      await dialog.getByRole('textbox').first().fill(words);
      await dialog.getByLabel('What is it called in Europe?', { exact: false }).fill(standardTerm);
      await save();
    },
  };
}
