/** The first start in windows smaller than the program's own may become, and on paper. */
import { expect, expectAccessible, test } from '../../fixtures.ts';
import { vaultPage } from '../../page-models/vault-page.ts';

const centre = {
  name: 'Casa Levante',
  operator: 'Marta F.',
  passphrase: 'five plain words for tests',
};

test('prints the sheet and nothing else, on one page', async ({ openInBrowser: open }) => {
  const { page } = await open();
  const vault = vaultPage(page);
  await vault.goToSheet(centre);
  const groups = await vault.readSheet();
  await page.emulateMedia({ media: 'print' });
  const shown = await page.evaluate(() => {
    const visible = [...document.querySelectorAll('body *')].filter(
      (element) => getComputedStyle(element).visibility === 'visible',
    );
    return visible.every((element) => element.closest('.recovery-sheet') !== null);
  });
  expect(shown).toBe(true);
  await expect(vault.sheet).toContainText(groups[0] ?? '-');
  await expect(vault.sheet).toContainText(centre.name);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
});

for (const viewport of [
  { width: 800, height: 600 },
  { width: 640, height: 360 },
]) {
  test(`keeps the way on in sight at ${viewport.width}x${viewport.height}`, async ({
    openInBrowser: open,
  }) => {
    const { page } = await open({ language: 'de', viewport });
    const submit = page.locator('.wizard [type="submit"]');
    const isNarrow = async () =>
      page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
    await page.getByRole('radio', { name: 'Deutsch' }).waitFor();
    await submit.scrollIntoViewIfNeeded();
    await expect(submit).toBeInViewport();
    expect(await isNarrow()).toBe(true);
    await submit.click();
    await submit.click();
    await page.getByLabel('Name der Einrichtung').fill('Haus Morgenwind');
    await page.getByLabel('Ihr Name').fill('Marta F.');
    await submit.click();
    await page.getByLabel('Ihr Geheimsatz').fill(centre.passphrase);
    await page.getByLabel('Noch einmal derselbe Geheimsatz').fill(centre.passphrase);
    await submit.click();
    await page.getByRole('article', { name: 'Notfallblatt' }).waitFor();
    await submit.scrollIntoViewIfNeeded();
    await expect(submit).toBeInViewport();
    expect(await isNarrow()).toBe(true);
    await expectAccessible(page);
  });
}
