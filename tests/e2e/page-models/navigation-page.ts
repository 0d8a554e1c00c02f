/** Getting about: the palette, the way back, the help for the keys, the messages. */
import type { Page } from 'playwright-core';

export function navigationPage(page: Page) {
  const palette = page.getByRole('dialog', { name: 'Search people, groups, actions' });
  const messages = page.getByRole('region', { name: 'Messages' });
  return {
    palette,
    messages,
    field: palette.getByRole('combobox'),
    options: palette.getByRole('option'),
    back: page.getByRole('button', { name: 'Back', exact: true }),
    forward: page.getByRole('button', { name: 'Forward', exact: true }),
    help: page.getByRole('dialog', { name: 'Keyboard help' }),
    heading: (name: string) => page.getByRole('heading', { name, level: 1 }),
    section: (name: string) =>
      page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name }),
    crumbs: page.getByRole('navigation', { name: 'Where you are' }),

    /** Waits until the window listens to keys. */
    async ready(): Promise<void> {
      await page.locator('main h1').first().waitFor();
    },

    /** Opens the palette by its key and types; the answer is there when the count is. */
    async search(words: string): Promise<void> {
      await page.keyboard.press('Control+k');
      await palette.getByRole('combobox').waitFor();
      await page.keyboard.type(words);
      await palette.getByText(/^\d+ results?/u).waitFor();
    },

    /** Goes to an address as a link of another program would. */
    async goTo(address: string): Promise<void> {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, address);
    },
  };
}
