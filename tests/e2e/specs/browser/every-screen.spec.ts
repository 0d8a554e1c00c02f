/**
 * Every screen, with fictional people, once in each look: nothing that axe finds, nothing that is cut or leaves the
 * window, nothing that the Tab key does not reach. One walk for all of it: going there takes longer than looking.
 */
import type { Page } from 'playwright-core';
import { expect, findFaults, ofColours, test } from '../../fixtures.ts';
import { walkByKeyboard } from '../../keyboard-walk.ts';
import { layoutFaultsAt, windowSizes } from '../../layout-faults.ts';
import { routes, showRoute } from '../../routes.ts';

type Size = (typeof windowSizes)[number];

interface Look {
  readonly language?: 'en' | 'it' | 'de' | 'ar';
  /** The made-up, longer words of development. */
  readonly pseudo?: boolean;
  readonly theme: 'light' | 'dark' | 'contrast';
  /** Where every text has to fit; a look without says nothing that another does not. */
  readonly sizes?: readonly Size[];
  /** The window in which the Tab key is pressed. */
  readonly tabIn?: Size;
  /** What axe is asked: all its rules, or those alone that see another theme. */
  readonly axe?: 'everything' | 'colours';
}

const [large, small] = windowSizes;

/** Each theme and both directions every time; every theme in both directions by `npm run test:looks`. */
const looks: readonly Look[] = [
  { language: 'en', theme: 'light', axe: 'everything', sizes: [large], tabIn: large },
  { language: 'ar', theme: 'contrast', axe: 'colours', sizes: windowSizes, tabIn: small },
  { language: 'de', theme: 'dark', axe: 'colours', sizes: windowSizes },
  { pseudo: true, theme: 'light', sizes: windowSizes },
];
const otherLooks: readonly Look[] = [
  { language: 'ar', theme: 'light', axe: 'everything' },
  { language: 'ar', theme: 'dark', axe: 'everything' },
  { language: 'it', theme: 'contrast', axe: 'everything' },
];
const isLong = process.env['ESPOR_ALL_LOOKS'] === '1';

/** Gives what is wrong with the screen in hand, each fault in words. */
async function faultsOf(page: Page, look: Look): Promise<string[]> {
  const faults: string[] = [];
  if (look.axe !== undefined) {
    const isWhole = isLong || look.axe === 'everything';
    faults.push(...(await findFaults(page, isWhole ? {} : { only: ofColours })));
  }
  faults.push(...(await layoutFaultsAt(page, look.sizes ?? [])));
  if (look.tabIn !== undefined) {
    await page.setViewportSize(look.tabIn);
    const walk = await walkByKeyboard(page);
    // The bar above alone has seven.
    if (walk.stops < 8) faults.push(`only ${walk.stops} stops`);
    faults.push(...walk.faults);
  }
  await page.setViewportSize(large);
  return faults;
}

for (const look of isLong ? [...looks, ...otherLooks] : looks) {
  const { language = 'en', pseudo = false, theme } = look;
  const name = pseudo ? 'words two fifths longer than English' : language;
  test(`every screen is sound in ${name}, ${theme}`, async ({ openInBrowser: open }) => {
    test.slow();
    const { page, resolveRoute } = await open({ language, pseudo, practice: true });
    await page.evaluate((chosen) => {
      document.documentElement.dataset['theme'] = chosen;
    }, theme);
    const faults: string[] = [];
    for (const route of routes) {
      await showRoute(page, await resolveRoute(route));
      const found = await faultsOf(page, look);
      faults.push(...found.map((fault) => `${route}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}
