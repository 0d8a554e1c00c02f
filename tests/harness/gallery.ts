/** The gallery of components in a headless Chromium: opened in one of its looks, a picture taken of one story. */
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { galleryConfig, PROGRAM_FOLDER } from '../../build/vite-configs.ts';
import { CHROMIUM_ORIGIN, servePage } from '../../main/headless/chromium-window.ts';
import { findRendererFiles } from '../../main/window/renderer-files.ts';

export interface GalleryLook {
  readonly name: string;
  readonly theme: 'light' | 'dark' | 'contrast';
  readonly language: 'de' | 'ar';
  /** On paper: what the window wears must not matter. */
  readonly print?: boolean;
  /** The computer forces its own few colours. */
  readonly forced?: boolean;
}

/** Every theme, paper and forced colours, in the longest language and from right to left. */
export const galleryLooks: readonly GalleryLook[] = (['de', 'ar'] as const).flatMap((language) => [
  { name: `light-${language}`, theme: 'light', language },
  { name: `dark-${language}`, theme: 'dark', language },
  { name: `contrast-${language}`, theme: 'contrast', language },
  { name: `print-${language}`, theme: 'dark', language, print: true },
  { name: `forced-${language}`, theme: 'light', language, forced: true },
]);

/** Those whose pictures are stored. Paper and forced colours differ from the rest in colours only: one direction each is enough. */
export const storedLooks = galleryLooks.filter(
  ({ name }) => name !== 'print-ar' && name !== 'forced-de',
);

/** Where the pictures lie that later ones are compared with. */
export const STORED_PICTURES = join(PROGRAM_FOLDER, 'tests', 'gallery', 'pictures');

/** The name of a picture's file: `button.light-de.png`, `dialog.confirm.dark-ar.png`. */
export function pictureName(story: string, look: GalleryLook): string {
  return `${story.replace('/', '.')}.${look.name}.png`;
}

/** Builds the page of the gallery. */
export async function buildGallery(): Promise<void> {
  await build({ ...galleryConfig(), logLevel: 'warn', mode: 'production' });
}

export interface GalleryPage {
  readonly page: Page;
  /** `button`, `dialog/confirm`, …: as the built stories name themselves. */
  readonly stories: readonly string[];
  show(story: string, look: GalleryLook): Promise<void>;
  /** What is shown, cropped to the story, or the whole window where something lies over it. */
  picture(story: string): Promise<Buffer>;
  close(): Promise<void>;
}

/** Opens the built gallery; 700 pixels wide is what an operator has at 1400 and letters of twice the size. */
export async function openGallery(browser: Browser, width = 700): Promise<GalleryPage> {
  const context = await browser.newContext({
    viewport: { width, height: 460 },
    locale: 'en-GB',
    timezoneId: 'Europe/Rome',
    reducedMotion: 'reduce',
  });
  await servePage(context, await findRendererFiles(join(PROGRAM_FOLDER, 'dist', 'gallery')));
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.clock.setFixedTime('2026-03-02T09:30:00Z');
  await page.goto(`${CHROMIUM_ORIGIN}/index.html`);
  const stories = await page.evaluate(() => document.documentElement.dataset['stories'] ?? '');
  return {
    page,
    stories: stories.split(' '),
    show: (story, look) => show(page, story, look),
    picture: async (story) =>
      story.includes('/') ? page.screenshot() : page.locator('#story').screenshot(),
    close: () => context.close(),
  };
}

async function show(page: Page, story: string, look: GalleryLook): Promise<void> {
  await page.emulateMedia({
    media: look.print === true ? 'print' : 'screen',
    forcedColors: look.forced === true ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.mouse.move(0, 0);
  const address = new URLSearchParams({ story, language: look.language, theme: look.theme });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address.toString());
  await page.locator(`#story[data-story="${address.toString()}"]`).waitFor({ state: 'attached' });
  await forceStates(page);
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let round = 0; round < 3; round++) {
      await frame();
      await document.fonts.ready;
    }
  });
}

const pseudoClasses = {
  hover: ['hover'],
  focus: ['focus', 'focus-visible'],
  press: ['hover', 'active'],
} as const;

/** Hover, focus and press without a hand: forced in the browser, so that several stand on one page. */
async function forceStates(page: Page): Promise<void> {
  if ((await page.locator('[data-forced]').count()) === 0) return;
  const session = await page.context().newCDPSession(page);
  try {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument');
    for (const [state, forcedPseudoClasses] of Object.entries(pseudoClasses)) {
      const { nodeIds } = await session.send('DOM.querySelectorAll', {
        nodeId: root.nodeId,
        selector: `[data-forced="${state}"]`,
      });
      for (const nodeId of nodeIds)
        await session.send('CSS.forcePseudoState', {
          nodeId,
          forcedPseudoClasses: [...forcedPseudoClasses],
        });
    }
  } catch (error) {
    await session.detach();
    throw error;
  }
  // The session stays open as long as the page: the browser lets go of the states with it.
}
