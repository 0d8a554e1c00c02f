/** A date field, typed as an operator types it. */
import { expect } from '@playwright/test';
import type { Locator, Page } from 'playwright-core';

export function dateField(page: Page, name: string) {
  const field: Locator = page.getByRole('group', { name, exact: true });
  const parts = field.getByRole('spinbutton');
  return {
    field,
    parts,
    /** Types digits from the first part on: `25112026` where the day comes first. */
    async type(digits: string): Promise<void> {
      await parts.first().focus();
      // Faster than any hand, and not so fast that a busy machine has not moved on to the next part.
      await page.keyboard.type(digits, { delay: 20 });
      await page.keyboard.press('Tab');
    },
    clear: () => field.getByRole('button', { name: /^Clear the date/u }),
    calendar: () => field.getByRole('button', { name: /calendar/iu }),
    /** What it shows, without the marks that keep it in order. */
    expectShown: (text: string) =>
      expect
        .poll(async () =>
          (await field.locator('.date-segments').innerText()).replaceAll(
            /[\s\u200E\u200F\u2066-\u2069]/gu,
            '',
          ),
        )
        .toBe(text),
  };
}
