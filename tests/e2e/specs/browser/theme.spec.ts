/** The computer's wishes, where the operator has chosen no colours: light or dark, more contrast, paper, no motion. */
import type { Page } from 'playwright-core';
import { expect, test } from '../../fixtures.ts';

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('the window follows the computer until a theme is chosen', async ({ open }) => {
  const { page, started } = await open({ practice: true });
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await ground(page)).toBe('rgb(246, 245, 241)');
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await ground(page)).toBe('rgb(25, 30, 35)');
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast');
  expect(await ground(page)).toBe('rgb(255, 255, 255)');
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'no-preference' });
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');

  await started.client.settings.setTheme({ theme: 'light' });
  await page.reload();
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  expect(await ground(page)).toBe('rgb(246, 245, 241)');
});

test('what is printed from the window is black on white, without the window', async ({ open }) => {
  const { page, started } = await open({ practice: true });
  await started.client.settings.setTheme({ theme: 'dark' });
  await page.reload();
  await expect(page.locator('.top-bar')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.top-bar')).toBeHidden();
  await expect(page.locator('.status-bar')).toBeHidden();
  expect(await ground(page)).toBe('rgb(255, 255, 255)');
  expect(await page.locator('main h1').evaluate((heading) => getComputedStyle(heading).color)).toBe(
    'rgb(0, 0, 0)',
  );
});

test('nothing moves where the computer asks for less motion', async ({ open }) => {
  const { page } = await open({ practice: true });
  const moving = () =>
    page
      .locator('.button')
      .first()
      .evaluate((button) => getComputedStyle(button).transitionDuration);
  expect(await moving()).toBe('0s');
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await moving()).toBe('0.12s');
});
