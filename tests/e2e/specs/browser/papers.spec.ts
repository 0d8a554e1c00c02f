/** Papers to sign and hand over: the agreement before anything is signed, the others after it. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { aPerson } from '../../../harness/builders/people.ts';
import { expect, expectAccessible, test } from '../../fixtures.ts';
import { peoplePage } from '../../page-models/people-page.ts';
import { vaultPage } from '../../page-models/vault-page.ts';

const centre = {
  name: 'Casa Levante',
  operator: 'Marta F.',
  passphrase: 'five plain words for tests',
};

test('makes the agreement to be signed, and a certificate once it is', async ({ open }) => {
  const { page, started } = await open();
  const { client, outputFolder } = started;
  await vaultPage(page).createVault(centre);
  const { id: personId, code } = await client.people.create(
    aPerson({ preferredName: 'Oksana V.' }),
  );
  const people = peoplePage(page);
  await people.show();
  await page.getByRole('link', { name: 'Oksana V.' }).click();
  const press = (paper: string) => page.getByRole('button', { name: `Make: ${paper}` }).click();

  await test.step('from the agreement to the paper', async () => {
    await people.openPart('Agreement');
    await page.getByRole('link', { name: /as a paper to read and sign/u }).click();
    await press('Participation agreement');
    await expect(page.getByText('Participation agreement: made')).toBeVisible({ timeout: 30_000 });
    await expect(page.getByText(`${code}-agreement-en-ar.pdf`)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('a ground that nobody has chosen is said beside it, and chosen in the settings', async () => {
    const missing = page.getByText(/The centre has not chosen its legal ground yet/u);
    await expect(missing).toBeVisible();
    await page.getByRole('link', { name: 'To “Privacy notice” in the settings' }).click();
    await expect(page.getByRole('radio', { name: /^Not decided yet/u })).toBeChecked();
    await page.getByText('Public task (e)').click();
    await page.getByLabel('Data protection officer', { exact: true }).fill('Ufficio Prova');
    await page.getByLabel('Data protection officer', { exact: true }).blur();
    await expect
      .poll(() => client.privacy.notice())
      .toEqual({ ground: 'public-task', officer: 'Ufficio Prova' });
    await expectAccessible(page);
    await page.goBack();
    await expect(page.getByText('Participation agreement', { exact: true })).toBeVisible();
    await expect(missing).toBeHidden();
  });

  await test.step('what stands on a signature says so until there is one', async () => {
    const certificate = page.getByRole('button', { name: 'Make: Certificate of participation' });
    await expect(certificate).toHaveAttribute('aria-disabled', 'true');
    await expect(certificate).toHaveAccessibleDescription(/Without a signed participation/u);
    await client.agreements.sign({
      personId,
      signedOn: '2026-01-12',
      language: 'uk',
      withInterpreter: false,
    });
    await expect(certificate).not.toHaveAttribute('aria-disabled', 'true');
    await press('Certificate of participation');
    await expect(page.getByText('Certificate of participation: made')).toBeVisible({
      timeout: 30_000,
    });
  });

  await test.step('a letter for whom the evidence names, and a sentence while it names nobody', async () => {
    await expect(page.getByText('No evidence that may leave names somebody to ask.')).toBeVisible();
    const entry = { id: null, code: 'T', seenBy: '', seenOn: null, share: true } as const;
    const contact = { name: 'Sartoria Prova', country: 'DE' };
    await client.record.saveEvidence({
      personId,
      entry: { ...entry, description: 'Sewed for a shop', contact },
    });
    await expect(page.getByText(/bears the name of the centre/u)).toBeVisible();
    await press('Reference request letter, E1: to Sartoria Prova, Germany');
    await expect(page.getByText(`${code}-reference-E1-en-ar.pdf`)).toBeVisible({ timeout: 30_000 });
    await expectAccessible(page);
  });

  expect((await readdir(join(outputFolder, 'paperwork'))).sort()).toEqual([
    `${code}-agreement-en-ar.docx`,
    `${code}-agreement-en-ar.pdf`,
    `${code}-certificate-en-ar.docx`,
    `${code}-certificate-en-ar.pdf`,
    `${code}-reference-E1-en-ar.docx`,
    `${code}-reference-E1-en-ar.pdf`,
  ]);
});
