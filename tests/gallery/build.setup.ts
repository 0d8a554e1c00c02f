/** The gallery is built once before its pictures are taken, so that it always shows what the sources say. */
import { expect, test } from '@playwright/test';
import { buildGallery } from '../harness/gallery.ts';

test('the gallery builds', async () => {
  await expect(buildGallery()).resolves.toBeUndefined();
});
