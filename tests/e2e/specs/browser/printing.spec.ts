/** Printing from the pages on the desk: those pages and nothing of the window, and nothing of them left after it. */
import { expect, expectAccessible, test } from '../../fixtures.ts';
import { portfolioPage } from '../../page-models/portfolio-page.ts';

test('prints the pages that lie on the desk, and keeps none of them', async ({ open }) => {
  const { page, started, resolveRoute } = await open({ language: 'en', practice: true });
  // The dialog belongs to the system: that it is asked for is all that a test can see of it.
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['asked'] = 'for a printer';
    };
  });
  const address = await resolveRoute('#/people/:first/portfolio');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  const { total } = await portfolioPage(page).where();
  const sheets = page.locator('.print-pages > img');
  await expect(sheets).toHaveCount(0);

  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.locator('html[data-asked]')).toBeAttached({ timeout: 60_000 });
  await expect(sheets).toHaveCount(total);
  await expectAccessible(page);
  await page.evaluate(() => document.documentElement.removeAttribute('data-asked'));

  // What a printer is given has as many pages; a browser says that it has printed.
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect([...paper.matchAll(/\/Type\s*\/Page\b(?!s)/gu)]).toHaveLength(total);
  expect([...paper.matchAll(/\/Subtype\s*\/Image/gu)].length).toBeGreaterThanOrEqual(total);
  await expect(sheets).toHaveCount(0);

  const [person] = await started.client.people.list();
  const { versions } = await started.client.portfolio.state({ personId: person?.id ?? '' });
  expect(versions).toHaveLength(1);
});

test('keeps nothing for a printer once the vault is locked', async ({ open }) => {
  const { page, resolveRoute } = await open({ language: 'en', practice: true });
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  const address = await resolveRoute('#/people/:first/portfolio');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  await portfolioPage(page).where();
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  await expect(page.locator('.print-pages > img').first()).toBeAttached({ timeout: 60_000 });
  await page.keyboard.press('Control+l');
  await expect(page.locator('.print-pages')).toHaveCount(0);
});
