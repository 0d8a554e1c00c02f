/** The line below: whether everything is stored, and the way back. */
import type { Page } from 'playwright-core';

export function statusBar(page: Page) {
  const bar = page.getByRole('contentinfo');
  return {
    undo: (step: string) => bar.getByRole('button', { name: `Undo: ${step}` }),
    said: (words: string) => bar.getByRole('status').getByText(words),
    saved: () => bar.getByText(/^Saved at /u),
    notSaved: () => bar.getByText(/^Not saved: /u),
  };
}
