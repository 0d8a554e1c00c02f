/** Every screen, with fictional people, in both directions and three themes: nothing that axe finds, nothing sideways. */
import { expect, expectAccessible, test } from '../fixtures.ts';

const routes = [
  '#/',
  '#/people',
  '#/people/new',
  '#/people/import',
  ...[
    'details',
    'agreements',
    'profile',
    'learning',
    'experience',
    'languages',
    'evidence',
    'competences',
    'project',
    'plan',
    'confirm',
    'portfolio',
    'transfer',
  ].map((part) => `#/people/:first/${part}`),
  '#/groups',
  '#/groups/new',
  '#/groups/:first',
  '#/groups/:first/portfolios',
  '#/meetings/:next',
  '#/meetings/:running',
  '#/transfer',
  '#/settings',
  '#/nowhere',
];

for (const { language, theme } of [
  { language: 'en', theme: 'light' },
  { language: 'ar', theme: 'light' },
  { language: 'de', theme: 'dark' },
  { language: 'it', theme: 'contrast' },
] as const) {
  test(`every screen is accessible in ${language}, ${theme}`, async ({ open }) => {
    test.slow();
    const { page, resolveRoute } = await open({ language, practice: true });
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    for (const route of routes) {
      const address = await resolveRoute(route);
      await test.step(route, async () => {
        await page.evaluate((hash) => {
          location.hash = hash;
        }, address);
        await expect(page.locator('main h1, main h2').first()).toBeVisible();
        await expect(page.locator('main [role="status"]', { hasText: '…' })).toHaveCount(0);
        await expectAccessible(page);
        // The window itself never scrolls: a screen scrolls inside of it, and only downwards.
        const beyond = await page.evaluate(() => {
          const { scrollWidth, clientWidth, scrollHeight, clientHeight } = document.documentElement;
          const main = document.querySelector('main');
          return {
            wide: scrollWidth - clientWidth,
            high: Math.max(scrollHeight, document.body.scrollHeight) - clientHeight,
            mainWide: main === null ? 0 : main.scrollWidth - main.clientWidth,
          };
        });
        expect(beyond).toEqual({ wide: 0, high: 0, mainWide: 0 });
      });
    }
  });
}
