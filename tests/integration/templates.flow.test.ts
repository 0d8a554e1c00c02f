/** Own templates through the contract: saved, adjusted, used, given up, and never in the way of what is right. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppClient } from '../../shared/contract/index.ts';
import type { DocumentLanguage } from '../../shared/contract/values.ts';
import { closeDatabase, openDatabase } from '../../main/database/open-database.ts';
import { databaseFile, vaultFolder } from '../../main/features/vault/vault-folders.ts';
import { openVaultFolder } from '../../main/vault/envelope-file.ts';
import { databaseKeyOf } from '../../main/vault/vault-keys.ts';
import { producePortfolios } from '../../build/bench/produce-portfolios.ts';
import { wordText } from '../documents/read-documents.ts';
import { adjustWord, before, inBody, paragraphOf, paragraphWith } from '../harness/adjust-word.ts';
import type { Change } from '../harness/adjust-word.ts';
import { aFilledPerson } from '../harness/builders/filled-person.ts';
import { aPdfPrinter } from '../harness/fake-pdf-printer.ts';
import { createTestClock, startApp, testCentre, testPassphrase } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';

const today = '2026-03-02';
const english = { language: 'en', second: null } as const;
const sentence = 'Made with care in Casa Levante for {{name}}.';

/** What a version of the program that asked for less has taken, while the vault is shut. */
async function leaveInVault({ folder }: StartedApp, base64: string): Promise<void> {
  const source = vaultFolder(join(folder, 'data'), 'centre');
  const { envelope, masterKey } = await openVaultFolder(source, { passphrase: testPassphrase });
  const database = await openDatabase({
    file: databaseFile(source),
    key: databaseKeyOf(masterKey, envelope.db.epoch),
    create: false,
    sqliteBinding: null,
  });
  await database.query('INSERT INTO template VALUES (?, ?, ?)', [
    'en',
    base64,
    `${today}T08:00:00Z`,
  ]);
  await closeDatabase(database);
}

describe('own templates', () => {
  const clock = createTestClock(`${today}T09:30:00Z`);
  let one: StartedApp;
  let client: AppClient;
  let personId: string;

  beforeEach(async () => {
    one = await startApp({ clock, pdfPrinter: aPdfPrinter() });
    ({ client } = one);
    await client.vault.create(testCentre);
    ({ id: personId } = await aFilledPerson(client, 'Quokka', today));
  });
  afterEach(() => one.stop());

  async function saved(language: DocumentLanguage = 'en'): Promise<Uint8Array> {
    const { folder, files } = await client.templates.save({ language });
    return readFile(join(folder, files[0]?.fileName ?? ''));
  }

  async function adjusted(...changes: readonly Change[]): Promise<string> {
    return Buffer.from(await adjustWord(await saved(), ...changes)).toString('base64');
  }

  async function portfolioText(): Promise<string> {
    const app = { client, events: one.app.events };
    const { folder, files } = await producePortfolios(app, [personId], ['docx'], english);
    return wordText(await readFile(join(folder, files[0]?.fileName ?? '')));
  }

  it('are saved with fields and nobody in them', async () => {
    const text = await wordText(await saved('fr'));
    expect(text).toContain('{{observations}}');
    expect(text).not.toContain('Quokka');
    expect(await readdir(join(one.outputFolder, 'templates'))).toEqual([
      'portfolio-template-fr.docx',
    ]);
  });

  it('are used for their language from then on, until the centre goes back', async () => {
    const usual = await portfolioText();
    const base64 = await adjusted(before('{{about}}', paragraphOf(sentence)));
    const list = await client.templates.use({ language: 'en', base64 });
    expect(list).toEqual([
      {
        language: 'en',
        bytes: Buffer.byteLength(base64, 'base64'),
        since: `${today}T09:30:00.000Z`,
      },
    ]);
    const own = await portfolioText();
    expect(own).toContain('Made with care in Casa Levante for Quokka A.');
    expect(own.length).toBeGreaterThan(usual.length);

    // What is saved now is the centre's file, as it was chosen.
    expect(Buffer.from(await saved()).toString('base64')).toBe(base64);
    expect(await wordText(await saved('it'))).not.toContain('Casa Levante');

    expect(await client.templates.remove({ language: 'en' })).toEqual([]);
    expect(await portfolioText()).not.toContain('Made with care');
  });

  it('can be taken back like anything else, and survive a lock', async () => {
    const base64 = await adjusted(before('{{about}}', paragraphOf(sentence)));
    await client.templates.use({ language: 'en', base64 });
    await client.templates.remove({ language: 'en' });
    await client.history.undo();
    await client.vault.lock();
    await client.vault.unlock({ passphrase: testCentre.passphrase });
    expect(await client.templates.list()).toHaveLength(1);
    expect(await portfolioText()).toContain('Made with care');
  });

  it('are refused by the name of what is wrong, and the one before stays', async () => {
    await client.templates.use({
      language: 'en',
      base64: await adjusted(before('{{about}}', paragraphOf(sentence))),
    });
    const without = await adjusted(
      inBody((body) => body.replace(paragraphWith(body, '{{verification}}'), '')),
    );
    await expect(client.templates.use({ language: 'en', base64: without })).rejects.toMatchObject({
      code: 'invalid-input',
      reason: 'template-field-missing',
      details: { field: '{{verification}}' },
    });
    const large = Buffer.alloc(3_000_001).toString('base64');
    await expect(client.templates.use({ language: 'en', base64: large })).rejects.toMatchObject({
      reason: 'template-too-large',
    });
    expect(await portfolioText()).toContain('Made with care');
  });

  it('that are not sound any more stop the Word file by name, and nothing is written', async () => {
    const older = await adjusted(
      inBody((body) => body.replace(paragraphWith(body, '{{receivers}}'), '')),
    );
    await client.vault.lock();
    await leaveInVault(one, older);
    await client.vault.unlock({ passphrase: testCentre.passphrase });
    const order = { personIds: [personId], languages: english };
    await expect(
      client.portfolio.produce({ ...order, formats: ['docx', 'pdf'] }),
    ).rejects.toMatchObject({
      reason: 'template-field-missing',
      details: { field: '{{receivers}}' },
    });
    expect(await readdir(join(one.outputFolder, 'portfolios')).catch(() => [])).toEqual([]);
    // What does not need it is made, and the way back is open.
    const app = { client, events: one.app.events };
    const pdf = await producePortfolios(app, [personId], ['pdf'], english);
    expect(pdf.files).toHaveLength(1);
    const short = await producePortfolios(app, [personId], ['docx'], english, 'short');
    expect(short.files).toHaveLength(1);
    expect(Buffer.from(await saved()).toString('base64')).toBe(older);
    await client.templates.remove({ language: 'en' });
    expect(await portfolioText()).toContain('Quokka');
  });
});
