/**
 * Every component in every look: like the stored picture, and nothing that axe finds. What changed on purpose is
 * stored anew by `npm run gallery:ui -- --update`.
 */
import { readdirSync } from 'node:fs';
import { expect, findFaults, ofColours, test } from '../e2e/fixtures.ts';
import { openGallery, pictureName, STORED_PICTURES, storedLooks } from '../harness/gallery.ts';

// The soft edges of letters are stored with fewer colours (build/gallery/smaller-png.ts).
const alike = { threshold: 0.1, maxDiffPixels: 10 };

// What lies over a window hides the screen, and with it the heading that the gallery itself gives it.
const ofWholeScreens = [
  'page-has-heading-one',
  'region',
  // A screen of its own has its own main part, inside of the one that the gallery gives every story.
  'landmark-main-is-top-level',
  'landmark-no-duplicate-main',
  'landmark-unique',
];

/**
 * Paper is not read by a screen reader, and forced colours are not ours to judge. What axe finds in the other
 * direction it finds in any colours.
 */
const isReadAloud = ({ name, print, forced }: (typeof storedLooks)[number]): boolean =>
  print !== true && forced !== true && (name.endsWith('-de') || name === 'light-ar');

/** Each theme in one direction, both directions in one theme; the others, paper and forced colours by `npm run test:looks`. */
const often = ['light-de', 'light-ar', 'dark-de', 'contrast-de'];
const isLong = process.env['ESPOR_ALL_LOOKS'] === '1';

for (const look of storedLooks.filter(({ name }) => isLong || often.includes(name))) {
  test(`components look as they did in ${look.name}`, async ({ webBrowser }) => {
    test.slow();
    const gallery = await openGallery(webBrowser);
    const found: string[] = [];
    for (const story of gallery.stories) {
      await gallery.show(story, look);
      expect
        .soft(await gallery.picture(story), `${story} in ${look.name}`)
        .toMatchSnapshot([pictureName(story, look)], alike);
      if (!isReadAloud(look)) continue;
      const rules =
        look.theme === 'light'
          ? { except: story.includes('/') ? ofWholeScreens : [] }
          : { only: ofColours };
      const faults = await findFaults(gallery.page, rules);
      found.push(...faults.map((fault) => `${story}: ${fault}`));
    }
    await gallery.close();
    expect(found).toEqual([]);
  });
}

for (const look of storedLooks.filter(({ name }) => name.startsWith('light'))) {
  test(`components fit into a window of 320 pixels in ${look.name}`, async ({ webBrowser }) => {
    const gallery = await openGallery(webBrowser, 320);
    const tooWide: string[] = [];
    for (const story of gallery.stories) {
      await gallery.show(story, look);
      const beyond = await gallery.page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      if (beyond > 0) tooWide.push(`${story}: ${beyond} pixels`);
    }
    await gallery.close();
    expect(tooWide).toEqual([]);
  });
}

test('no picture is stored for a story that is gone', async ({ webBrowser }) => {
  const gallery = await openGallery(webBrowser);
  const wanted = new Set(
    gallery.stories.flatMap((story) => storedLooks.map((look) => pictureName(story, look))),
  );
  await gallery.close();
  expect(readdirSync(STORED_PICTURES).filter((name) => !wanted.has(name))).toEqual([]);
});
