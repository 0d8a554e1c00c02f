/** Every address of the window, for the specs that walk all of them; tests/architecture compares it with the code. */
import type { Page } from 'playwright-core';
import { personParts } from '../../renderer/app/person-parts.ts';
import { expect } from './fixtures.ts';

/** `:first`, `:next` and the like are filled in by `resolveRoute`. */
export const routes: readonly string[] = [
  '#/',
  '#/people',
  '#/people/new',
  '#/people/import',
  ...personParts.map((part) => `#/people/:first/${part}`),
  '#/groups',
  '#/groups/new',
  '#/groups/:first',
  '#/groups/:first/portfolios',
  '#/meetings/:interview',
  '#/meetings/:next',
  '#/meetings/:running',
  '#/transfer',
  '#/settings',
  '#/rights',
  '#/nowhere',
];

/** Goes to an address as a link does, and waits until the screen is there with its data. */
export async function showRoute(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  // Not expected but waited for: each look that an expectation takes too early describes the whole screen.
  await page.locator('main h1, main h2').first().waitFor();
  await expect(page.locator('main [role="status"]', { hasText: '…' })).toHaveCount(0);
}
