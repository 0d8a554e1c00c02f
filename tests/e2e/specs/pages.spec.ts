/** The real pages of a portfolio before it is written: as many as will be printed, drawn, turned by keyboard. */
import { expect, expectAccessible, test } from '../fixtures.ts';
import { aPerson } from '../../harness/builders/people.ts';
import { portfolioPage } from '../page-models/portfolio-page.ts';

const route = '#/people/:first/portfolio';

/** Page objects of a PDF that Chromium has written. */
function countPages(base64: string): number {
  const text = Buffer.from(base64, 'base64').toString('latin1');
  return [...text.matchAll(/\/Type\s*\/Page\b(?!s)/gu)].length;
}

for (const { language, theme } of [
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'contrast' },
] as const) {
  test(`shows the pages as they will be printed, ${theme}`, async ({ open }) => {
    const { page, started, resolveRoute } = await open({ language, practice: true });
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    const address = await resolveRoute(route);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, address);
    const portfolio = portfolioPage(page);

    const { total } = await portfolio.where();
    const [person] = await started.client.people.list();
    const printed = await started.client.portfolio.pages({
      personId: person?.id ?? '',
      languages: { language: 'en', second: 'ar' },
    });
    expect(total).toBe(countPages(printed.base64));
    expect(total).toBeGreaterThan(5);
    await expect(portfolio.papers()).toHaveCount(total);
    expect(await portfolio.inkOf(portfolio.paper(1))).toBeGreaterThan(500);
    await expectAccessible(page);

    // Turned by keyboard; what is far away is not kept in memory.
    await portfolio.desk.focus();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    expect(await portfolio.where()).toEqual({ page: 3, total });
    expect(await portfolio.inkOf(portfolio.paper(3))).toBeGreaterThan(500);
    for (let turned = 3; turned < total; turned += 1) await page.keyboard.press('PageDown');
    await expect(page.getByText(`Page ${total} of ${total}`)).toBeVisible();
    expect(await portfolio.inkOf(portfolio.paper(total))).toBeGreaterThan(500);
    await expect(portfolio.paper(1).locator('canvas')).toHaveCount(0);
    expect(await portfolio.drawn().count()).toBeLessThan(5);
    await page.keyboard.press('PageUp');
    expect(await portfolio.where()).toEqual({ page: total - 1, total });
    await expect(page.getByRole('button', { name: 'Next page' })).toBeEnabled();

    // The whole page fits, and stays the same one.
    await page.getByRole('radio', { name: 'Whole page' }).press('Space');
    expect(await portfolio.where()).toEqual({ page: total - 1, total });
    const [paper, desk] = [
      await portfolio.paper(total - 1).boundingBox(),
      await portfolio.desk.boundingBox(),
    ];
    expect(paper?.height ?? 0).toBeGreaterThan(100);
    expect(paper?.height ?? 0).toBeLessThan(desk?.height ?? 0);
    await expectAccessible(page);
  });
}

test('makes other pages when the languages change', async ({ open }) => {
  const { page, resolveRoute } = await open({ practice: true });
  const address = await resolveRoute(route);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  const portfolio = portfolioPage(page);
  await portfolio.where();
  const before = await portfolio.inkOf(portfolio.paper(1));
  await page.getByLabel('Beside it').selectOption({ label: 'no second language' });
  await expect.poll(() => portfolio.inkOf(portfolio.paper(1))).not.toBe(before);
  // Other pages, and not empty ones: they are the second that this press has printed.
  expect(await portfolio.inkOf(portfolio.paper(1))).toBeGreaterThan(500);
  await expect(page.getByText('PC-0001-v1-en', { exact: true })).toBeVisible();
});

test('makes two pages of it for somebody who hires', async ({ open }) => {
  const { page, started, resolveRoute } = await open({ practice: true });
  const address = await resolveRoute(route);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  const portfolio = portfolioPage(page);
  await portfolio.where();
  // What is left out is in no page, and the version stays: nothing that is recorded has changed.
  await page.getByRole('radio', { name: 'Text' }).press('Space');
  await expect(page.getByRole('heading', { name: /What I have learnt/u })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Learning' }).press('Space');
  await expect(page.getByRole('heading', { name: /What I have learnt/u })).toBeHidden();
  await page.getByRole('checkbox', { name: 'Learning' }).press('Space');
  await page.getByRole('radio', { name: 'Pages' }).press('Space');
  await page.getByRole('radio', { name: 'short' }).press('Space');
  await expect(page.getByText('Page 1 of 2')).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Make the portfolio' }).click();
  const [person] = await started.client.people.list();
  await expect(page.getByText(`${person?.code}-v1-short-en-ar.pdf`)).toBeVisible({
    timeout: 30_000,
  });
});

test('says which letters the pages print as boxes', async ({ open }) => {
  const { page, started } = await open({ language: 'en', practice: true });
  const { id } = await started.client.people.create(aPerson({ preferredName: '素子 Motoko' }));
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/people/${id}/portfolio`);
  await portfolioPage(page).where();
  await expect(page.getByText('The PDF has no letters for 素 子')).toBeVisible();
  await expect(page.getByText(/^Write the name or the word in another script/u)).toBeVisible();
  await expectAccessible(page);
});
