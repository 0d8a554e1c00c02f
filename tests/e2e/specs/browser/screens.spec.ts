/** Every screen, with fictional people, in three themes and both directions: nothing that axe finds, nothing sideways. */
import { expect, expectAccessible, ofColours, test } from '../../fixtures.ts';
import { routes, showRoute } from '../../routes.ts';

/** One of each theme and both directions every time; every theme in both directions by `npm run test:looks`. */
const looks = [
  { language: 'en', theme: 'light' },
  { language: 'ar', theme: 'contrast' },
  { language: 'de', theme: 'dark' },
] as const;
const otherLooks = [
  { language: 'ar', theme: 'light' },
  { language: 'ar', theme: 'dark' },
  { language: 'it', theme: 'contrast' },
] as const;
const isLong = process.env['ESPOR_ALL_LOOKS'] === '1';

for (const { language, theme } of isLong ? [...looks, ...otherLooks] : looks) {
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
        await expectAccessible(page, isLong || theme === 'light' ? {} : { only: ofColours });
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
