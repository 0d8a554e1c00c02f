/**
 * `npm run gallery:ui`: every component in every theme, both directions and the longest language, as pictures
 * and a page to look through. `-- --update` also renews the stored pictures, `-- --only button` takes some.
 */
import '../main/node-version-guard.ts';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchHeadlessChromium } from '../main/headless/find-chromium.ts';
import {
  buildGallery,
  galleryLooks,
  openGallery,
  pictureName,
  STORED_PICTURES,
  storedLooks,
} from '../tests/harness/gallery.ts';
import { contactPage } from './gallery/contact-page.ts';
import { smallerPng } from './gallery/smaller-png.ts';
import { PROGRAM_FOLDER } from './vite-configs.ts';

const { values } = parseArgs({
  options: {
    update: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
  },
});

const out = join(PROGRAM_FOLDER, 'test-results', 'gallery');
await buildGallery();
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await mkdir(STORED_PICTURES, { recursive: true });

const browser = await launchHeadlessChromium(true);
const stored = new Set<string>();
let taken = 0;
try {
  const gallery = await openGallery(browser);
  const wanted = gallery.stories.filter(
    (story) => values.only.length === 0 || values.only.includes(story.split('/')[0] ?? ''),
  );
  for (const story of wanted)
    for (const look of galleryLooks) {
      const name = pictureName(story, look);
      await gallery.show(story, look);
      const picture = smallerPng(await gallery.picture(story));
      await writeFile(join(out, name), picture);
      taken += 1;
      if (!values.update || !storedLooks.includes(look)) continue;
      await writeFile(join(STORED_PICTURES, name), picture);
      stored.add(name);
    }
  await writeFile(join(out, 'index.html'), contactPage(wanted, galleryLooks));
} finally {
  await browser.close();
}
// A picture whose story is gone would never be compared again.
if (values.update && values.only.length === 0)
  for (const name of await readdir(STORED_PICTURES))
    if (!stored.has(name)) await rm(join(STORED_PICTURES, name));
process.stdout.write(`${taken} pictures: ${join(out, 'index.html')}\n`);
