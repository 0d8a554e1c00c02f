/** Every screen, with fictional people, in both directions and three themes: nothing that axe finds, nothing sideways. */
import { expect, expectAccessible, test } from '../../fixtures.ts';
import { routes, showRoute } from '../../routes.ts';

for (const { language, theme } of [
  { language: 'en', theme: 'light' },
  { language: 'ar', theme: 'light' },
  { language: 'de', theme: 'dark' },
  { language: 'it', theme: 'contrast' },
  { language: 'ar', theme: 'contrast' },
  { language: 'ar', theme: 'dark' },
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
        await showRoute(page, address);
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
