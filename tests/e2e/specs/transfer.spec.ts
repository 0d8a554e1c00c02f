/** Sending and receiving: the gate, the card of a centre, and every refusal in its place. */
import { readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordSections } from '../../../shared/contract/record.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';
import { aPerson } from '../../harness/builders/people.ts';
import { startApp, testCentre } from '../../harness/start-app.ts';
import { transferPage } from '../page-models/transfer-page.ts';

test('keeps the button grey without an agreement, and says why', async ({ open }) => {
  const { page, started } = await open();
  await started.client.vault.create(testCentre);
  const { id } = await started.client.people.create(aPerson());
  await page.reload();
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/people/${id}/transfer`);
  await expect(page.getByRole('button', { name: 'Record the authorisation' })).toBeDisabled();
  await expect(
    page.getByText('Without a signed participation agreement nothing can leave.'),
  ).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Go to the agreement' }).click();
  await expect(page.getByRole('button', { name: 'Record the signature' })).toBeVisible();
});

test('reads the card of the receiving centre and shows its control number', async ({ open }) => {
  const { page, started, resolveRoute } = await open({ practice: true });
  const transfer = transferPage(page);
  await transfer.show();
  await page.getByRole('button', { name: 'Copy the card' }).click();
  await expect(page.getByText(/^Copied\./u)).toBeVisible();
  await page.getByRole('button', { name: 'Save as a file' }).click();
  await expect(page.getByText('The card is saved.')).toBeVisible();
  await expectAccessible(page);
  const { fingerprint } = await started.client.transfer.card();
  const file = join(started.outputFolder, 'cards', 'espor-centre-card-PC.txt');
  const text = await readFile(file, 'utf8');

  const address = await resolveRoute('#/people/:first/transfer');
  await page.evaluate((hash) => {
    location.hash = hash;
  }, address);
  const field = page.getByLabel('Address of the centre');
  await field.fill(text.replace(/\d{5}\n/u, '00000\n'));
  await expect(page.getByText(/control number of this card does not fit/u)).toBeVisible();
  await expectAccessible(page);
  await page.locator('input[type="file"]').setInputFiles(file);
  await expect(page.locator('.control-number')).toHaveText(new RegExp(fingerprint, 'u'));
  await page.getByRole('button', { name: 'Record the authorisation' }).click();
  await expect(page.getByRole('heading', { name: /^Next: the bundle for/u })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Make the bundle' })).toBeEnabled();
  await expect(page.getByRole('button', { name: 'Record the authorisation' })).toHaveCount(0);
});

test('refuses what is no sound bundle in its own words, and keeps nothing of one refused', async ({
  open,
}) => {
  const { page, started } = await open({ practice: true });
  const sender = await startApp();
  try {
    await sender.client.vault.create(testCentre);
    const { id: personId } = await sender.client.people.create(aPerson());
    await sender.client.agreements.sign({
      personId,
      signedOn: '2026-09-07',
      language: 'ar',
      withInterpreter: false,
    });
    const make = async (ageRecipient: string): Promise<Buffer> => {
      const { id } = await sender.client.transfer.authorise({
        personId,
        receiver: { name: 'Practice centre', country: 'IT', ageRecipient },
        purpose: 'Continuity',
        sections: [...recordSections],
        languages: { language: 'en', second: null },
        signedOn: '2026-09-07',
        language: 'ar',
        expiresOn: '2099-01-01',
      });
      const { folder, fileName } = await sender.client.transfer.export({ authorisationId: id });
      return readFile(join(folder, fileName));
    };
    const sound = await make((await started.client.transfer.card()).ageRecipient);
    const foreign = await make((await sender.client.transfer.card()).ageRecipient);
    const altered = Buffer.from(sound);
    const middle = Math.floor(altered.length / 2);
    altered.writeUInt8(altered.readUInt8(middle) ^ 1, middle);

    const transfer = transferPage(page);
    await transfer.show();
    const choose = (buffer: Buffer) =>
      page
        .locator('input[type="file"]')
        .setInputFiles({ name: 'one.zip.age', mimeType: 'application/octet-stream', buffer });
    for (const [buffer, sentence] of [
      [altered, 'This bundle is damaged or was changed on its way. Nothing was opened.'],
      [sound.subarray(0, 900), 'This bundle is damaged or was changed on its way.'],
      [foreign, 'This bundle is for another centre. It cannot be opened here.'],
      [Buffer.from('hello'), 'This file is not a bundle.'],
    ] as const) {
      await choose(buffer);
      await expect(page.getByRole('alert')).toContainText(sentence);
    }
    await expectAccessible(page);
    // Larger than what a test may hand over as bytes.
    const large = join(sender.folder, 'large.zip.age');
    await writeFile(large, '');
    await truncate(large, 50_000_001);
    await page.locator('input[type="file"]').setInputFiles(large);
    await expect(page.getByRole('alert')).toContainText(
      'This file is larger than a bundle can be.',
    );

    const before = (await started.client.people.list()).length;
    await choose(sound);
    await expect(page.getByText('Casa Levante, Italy')).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Refuse it' }).click();
    await expect(page.getByText('Refused. Nothing of the bundle is kept.')).toBeVisible();
    expect(await started.client.people.list()).toHaveLength(before);
  } finally {
    await sender.stop();
  }
});
