/** The register of people, the form, the agreement, and bringing in a list. */
import type { Page } from 'playwright-core';
import { testCentre } from '../../harness/start-app.ts';
import type { TestWindow } from '../../harness/test-window.ts';

export function peoplePage(page: Page) {
  const section = (name: string) =>
    page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name });
  const literacy = (name: string, level = 'reads and writes a little') =>
    page.getByRole('radiogroup', { name }).getByText(level);
  return {
    literacy,

    async show(): Promise<void> {
      await section('People').click();
      await page.getByRole('heading', { name: 'People', level: 1 }).waitFor();
    },

    rows: () => page.getByRole('table', { name: 'People' }).getByRole('row'),

    /** Enters a person and stays on their page. */
    async enter(name: string, languages: readonly string[]): Promise<void> {
      await page.getByRole('link', { name: 'Add a person' }).click();
      await page.getByLabel('Preferred name').fill(name);
      for (const language of languages) {
        await page.getByRole('combobox', { name: 'Languages' }).fill(language);
        await page.getByRole('option', { name: language, exact: true }).click();
      }
      await literacy('In their first language').click();
      await literacy('In the language of this country').click();
      await page.getByRole('button', { name: 'Add the person' }).click();
      await page.getByRole('heading', { name, level: 1 }).waitFor();
    },

    async signAgreement(): Promise<void> {
      await page.getByRole('button', { name: 'Record the signature' }).click();
      await page.getByText(/^Signed on /u).waitFor();
    },

    /** Answers yes to a consent by its title. */
    async consent(title: string): Promise<void> {
      await page.getByRole('radiogroup', { name: title }).getByText('Yes').click();
      await page
        .getByText(/^decided on /u)
        .first()
        .waitFor();
    },

    async pasteRoster(text: string): Promise<void> {
      await page.getByRole('link', { name: 'Bring in a list' }).click();
      await page.getByLabel('Rows copied from a spreadsheet').fill(text);
      await page.getByRole('button', { name: 'Look at the list' }).click();
    },

    async openPart(name: string): Promise<void> {
      await page
        .getByRole('navigation', { name: 'Parts of the record' })
        .getByRole('link', { name, exact: true })
        .click();
    },
  };
}

/** Opens the window of a new centre, and in it the list of people. */
export async function openPeople(open: () => Promise<TestWindow>) {
  const { page, started } = await open();
  await started.client.vault.create(testCentre);
  const people = peoplePage(page);
  await people.show();
  return { page, started, people };
}
