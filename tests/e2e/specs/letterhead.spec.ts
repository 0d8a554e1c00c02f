/** The letterhead in the settings: words, logos from files of every kind, what cannot be used, and the way back. */
import type { Page } from 'playwright-core';
import { aLogo, centreLogo } from '../../harness/builders/logos.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';
import { vaultPage } from '../page-models/vault-page.ts';

const centre = {
  name: 'Casa Levante',
  operator: 'Marta F.',
  passphrase: 'five plain words for tests',
};

const pngLogo = Buffer.from(aLogo(centreLogo));

/** A picture of points at random, as a browser writes it: as heavy as a photo. */
async function aPhoto(page: Page, type: string, width: number, height: number): Promise<Buffer> {
  const address = await page.evaluate(
    async ([kind, across, down]) => {
      const canvas = new OffscreenCanvas(across, down);
      const pen = canvas.getContext('2d');
      const image = pen?.createImageData(across, down);
      if (pen === null || image === undefined) throw new Error('no canvas');
      for (let at = 0; at < image.data.length; at += 65_536)
        crypto.getRandomValues(image.data.subarray(at, at + 65_536));
      for (let at = 3; at < image.data.length; at += 4) image.data[at] = 255;
      pen.putImageData(image, 0, 0);
      const blob = await canvas.convertToBlob({ type: kind });
      return new Promise<string>((settle) => {
        const reader = new FileReader();
        reader.addEventListener('load', () =>
          settle(typeof reader.result === 'string' ? reader.result : ''),
        );
        reader.readAsDataURL(blob);
      });
    },
    [type, width, height] as const,
  );
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

/** The head of a photo of 12 000 × 9 000 points: what follows is never looked at. */
const hugeJpeg = Buffer.from([
  ...[0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0x23, 0x28, 0x2e, 0xe0, 3],
  ...Array.from({ length: 200 }, () => 0),
]);

function letterheadPart(page: Page) {
  const section = page.locator('section', {
    has: page.getByRole('heading', { name: 'Letterhead and logos' }),
  });
  const files = section.locator('input[type="file"]');
  const dialog = page.getByRole('dialog');
  return {
    section,
    dialog,
    /** The first picker that is there: the centre's while it has no logo. */
    give: (name: string, mimeType: string, buffer: Buffer) =>
      files.first().setInputFiles({ name, mimeType, buffer }),
    async nameIt(name: string): Promise<void> {
      await dialog.getByRole('textbox', { name: 'Whose logo is it?' }).fill(name);
      await dialog.getByRole('button', { name: 'Use this logo' }).click();
      await expect(dialog).toBeHidden();
    },
  };
}

test('sets lines and logos, shows them as they are printed, and takes a removal back', async ({
  open,
}) => {
  const { page, started } = await open();
  const { client } = started;
  await vaultPage(page).createVault(centre);
  await page.evaluate(() => (location.hash = '#/settings'));
  const { section, dialog, give, nameIt } = letterheadPart(page);
  await expect(section.getByText('Nothing is set')).toBeVisible();

  await test.step('the lines save themselves', async () => {
    await section.getByRole('textbox', { name: 'Address' }).fill('Example Street 12');
    await section.getByRole('textbox', { name: /funding/u }).fill('Co-funded by nobody');
    await expect
      .poll(async () => (await client.letterhead.get()).text)
      .toMatchObject({
        address: 'Example Street 12',
        fundingLine: 'Co-funded by nobody',
      });
  });

  await test.step('a logo asks for its name before it is there', async () => {
    await give('logo.png', 'image/png', pngLogo);
    await dialog.getByRole('button', { name: 'Use this logo' }).click();
    await expect(dialog.getByText('Write whose logo it is.')).toBeVisible();
    await expectAccessible(page);
    await nameIt('Logo of Casa Levante');
    await expect(section.getByRole('img', { name: 'Logo of Casa Levante' })).toBeVisible();
  });

  await test.step('a photo becomes small, whatever it weighs', async () => {
    for (const [kind, width, height] of [
      ['image/jpeg', 1600, 1200],
      ['image/webp', 900, 360],
    ] as const) {
      await give('photo', kind, await aPhoto(page, kind, width, height));
      await nameIt(`Logo of a funder, ${kind}`);
    }
    const { logos } = await client.letterhead.get();
    const [, jpeg, webp] = logos;
    expect(logos).toHaveLength(3);
    for (const { png, width, height } of logos) {
      expect(Buffer.from(png, 'base64').length).toBeLessThanOrEqual(300_000);
      expect([width <= 900, height <= 360]).toEqual([true, true]);
    }
    expect((jpeg?.width ?? 0) / (jpeg?.height ?? 1)).toBeCloseTo(4 / 3, 1);
    expect((webp?.width ?? 0) / (webp?.height ?? 1)).toBeCloseTo(2.5, 1);
  });

  await test.step('a removal is offered back', async () => {
    await section.getByRole('button', { name: 'Remove: Logo of Casa Levante' }).click();
    await expect(section.getByRole('img', { name: 'Logo of Casa Levante' })).toBeHidden();
    await page
      .getByRole('region', { name: 'Messages' })
      .getByRole('button', { name: 'Undo' })
      .click();
    await expect(section.getByRole('img', { name: 'Logo of Casa Levante' })).toBeVisible();
  });
  await expectAccessible(page);
});

test('says of every file that cannot be used why, and what to do', async ({ open }) => {
  const { page, started } = await open();
  await vaultPage(page).createVault(centre);
  await page.evaluate(() => (location.hash = '#/settings'));
  const { section, give } = letterheadPart(page);
  const wrong: readonly (readonly [string, string, Buffer, RegExp])[] = [
    [
      'a.svg',
      'image/svg+xml',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      /not a picture/u,
    ],
    ['empty.png', 'image/png', Buffer.alloc(0), /not a picture/u],
    ['cut.png', 'image/png', pngLogo.subarray(0, 40), /damaged and cannot be opened/u],
    [
      'photo.jpg',
      'image/jpeg',
      hugeJpeg,
      /12,000 × 9,?000 pixels; the program opens at most 40 million/u,
    ],
  ];
  for (const [name, kind, buffer, sentence] of wrong) {
    await give(name, kind, buffer);
    await expect(section.getByRole('alert').getByText(sentence)).toBeVisible();
    await expect(section.getByRole('alert')).toContainText(/choose it again/u);
  }
  await expectAccessible(page);
  expect((await started.client.letterhead.get()).logos).toEqual([]);
});
