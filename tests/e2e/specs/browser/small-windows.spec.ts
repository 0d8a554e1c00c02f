/** The screens where there is little room: letters of twice the size at 1280 × 720, and a window of 800 × 600. */
import { expect, test } from '../../fixtures.ts';

const routes = [
  '#/',
  '#/people',
  '#/people/new',
  '#/people/:first/details',
  '#/people/:first/experience',
  '#/people/:first/portfolio',
  '#/groups',
  '#/groups/:first',
  '#/meetings/:running',
  '#/transfer',
  '#/settings',
];

for (const { name, viewport, language } of [
  { name: '200 %', viewport: { width: 640, height: 360 }, language: 'de' },
  { name: '200 %', viewport: { width: 640, height: 360 }, language: 'ar' },
  { name: '800 × 600', viewport: { width: 800, height: 600 }, language: 'de' },
] as const) {
  test(`everything can be reached at ${name} in ${language}`, async ({ openInBrowser: open }) => {
    const { page, resolveRoute } = await open({ language, viewport, practice: true });
    const beyond: string[] = [];
    for (const route of routes) {
      const address = await resolveRoute(route);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, address);
      await expect(page.locator('main h1, main h2').first()).toBeVisible();
      await expect(page.locator('main [role="status"]', { hasText: '…' })).toHaveCount(0);
      beyond.push(
        ...(await page.evaluate((at) => {
          const { clientWidth } = document.documentElement;
          // What scrolls by itself (a wide table) may be wide inside; it must not push the window.
          return [...document.querySelectorAll('a, button, input, select, textarea, h1, h2')]
            .filter((one) => one.closest('.table-scroll, .meeting-entries') === null)
            .filter(
              (one) =>
                one.checkVisibility() && !one.closest('.visually-hidden, [aria-hidden="true"]'),
            )
            .filter((one) => {
              const { left, right, width } = one.getBoundingClientRect();
              return width > 1 && (left < -1 || right > clientWidth + 1);
            })
            .map((one) => `${at}: ${one.tagName} ${(one.textContent ?? '').slice(0, 40)}`);
        }, route)),
      );
    }
    expect(beyond).toEqual([]);
  });
}
