/** The Word file of the portfolio as a centre wants it: saved, refused by the name of a field, used, given up again. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  adjustWord,
  before,
  inBody,
  paragraphOf,
  paragraphWith,
} from '../../harness/adjust-word.ts';
import { expect, expectAccessible, test } from '../fixtures.ts';

const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

test('adjusts the Word template, and is told which field is missing', async ({ open }) => {
  const { page, started } = await open({ practice: true });
  await page.evaluate(() => (location.hash = '#/settings'));
  const part = page.locator('section', {
    has: page.getByRole('heading', { name: 'Word template' }),
  });
  const choose = async (file: Uint8Array): Promise<void> => {
    const chosen = { name: 'ours.docx', mimeType, buffer: Buffer.from(file) };
    await part.locator('input[type="file"]').setInputFiles(chosen);
  };

  await test.step('what the fields stand for', async () => {
    await part.getByRole('button', { name: 'What the fields stand for' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByText('{{verification}}')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  await part.getByLabel('Language of the documents').selectOption('it');
  await part.getByRole('button', { name: 'Save the template to adjust' }).press('Enter');
  await expect(part.getByText('portfolio-template-it.docx')).toBeVisible();
  const template = await readFile(
    join(started.outputFolder, 'templates', 'portfolio-template-it.docx'),
  );

  await test.step('without a field it is refused by its name', async () => {
    const without = inBody((body) => body.replace(paragraphWith(body, '{{about}}'), ''));
    await choose(await adjustWord(template, without));
    await expect(part.getByText('The template lacks {{about}}.')).toBeVisible();
    await expect(part.getByText('The program’s own template is used.')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('whole, it is used until the centre goes back', async () => {
    await choose(await adjustWord(template, before('{{about}}', paragraphOf('Casa Levante'))));
    await expect(part.getByText('Your own template has been used since')).toBeVisible();
    await expect(part.getByText('The template lacks')).toBeHidden();
    await part.getByRole('button', { name: 'Go back to the program’s own' }).press('Enter');
    await expect(part.getByText('The program’s own template is used.')).toBeVisible();
    await page.getByRole('button', { name: 'Undo', exact: true }).last().click();
    await expect(part.getByText('Your own template has been used since')).toBeVisible();
  });
});
