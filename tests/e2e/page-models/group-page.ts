/** Making a group, its page, and holding a meeting. */
import type { Page } from 'playwright-core';

export function groupPage(page: Page) {
  const section = (name: string) =>
    page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name });
  /** By keyboard, as somebody without a mouse would. */
  const tick = async (name: RegExp | string): Promise<void> => {
    await page.getByRole('checkbox', { name }).focus();
    await page.keyboard.press('Space');
  };
  return {
    tick,

    async show(): Promise<void> {
      await section('Groups').click();
      await page.getByRole('heading', { name: 'Groups', level: 1 }).waitFor();
    },

    async begin(name: string, language: string): Promise<void> {
      await page.getByRole('link', { name: 'Make a group' }).click();
      await page.getByLabel('Name of the group').fill(name);
      await page.getByRole('combobox', { name: 'Language of the meetings' }).fill(language);
      await page.getByRole('option', { name: language, exact: true }).click();
    },

    async choose(names: readonly RegExp[]): Promise<void> {
      for (const name of names) await tick(name);
    },

    make: () => page.getByRole('button', { name: 'Make the group' }),
  };
}

export function meetingPage(page: Page) {
  return {
    async start(): Promise<void> {
      await page.getByRole('button', { name: 'Open the meeting' }).click();
      await page.getByRole('button', { name: 'Next step' }).waitFor();
    },
    next: () => page.getByRole('button', { name: 'Next step' }),
    everybodyPresent: () => page.getByRole('button', { name: 'Everybody present' }),
    kept: (person: string) =>
      page.getByRole('textbox', { name: `What ${person} wants kept`, exact: true }),
    saved: () => page.getByRole('main').getByText(/^Saved at /u),
    close: () => page.getByRole('button', { name: 'Close the meeting' }),
  };
}
