/** Draws the signs of main/documents/pictograms.ts as the pictures that Word files carry. Run when one changes. */
import '../main/node-version-guard.ts';
import { join } from 'node:path';
import { launchHeadlessChromium } from '../main/headless/find-chromium.ts';
import { pictogramSvg } from '../main/documents/pictograms.ts';
import { findProgramFolder } from '../main/node/program-folders.ts';
import { pictograms } from '../shared/domain/document/pictograms.ts';

/** Pixels on each side: 600 dots per inch at the size in which they are printed. */
const SIDE = 192;

const browser = await launchHeadlessChromium(true);
const page = await browser.newPage({ viewport: { width: SIDE, height: SIDE } });
for (const name of pictograms) {
  await page.setContent(
    `<style>body{margin:0}svg{display:block}</style>${pictogramSvg(name, `${SIDE}px`)}`,
  );
  await page.screenshot({
    path: join(findProgramFolder(), 'resources', 'pictograms', `${name}.png`),
    omitBackground: true,
  });
}
await browser.close();
