/** Papers along the path through the contract: what each needs, what it says, and what never stands in it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppClient } from '../../shared/contract/index.ts';
import { paperworkKinds } from '../../shared/contract/paperwork.ts';
import type { PaperworkKind } from '../../shared/contract/paperwork.ts';
import { aFilledPerson } from '../harness/builders/filled-person.ts';
import { aPerson } from '../harness/builders/people.ts';
import { aPdfPrinter } from '../harness/fake-pdf-printer.ts';
import { createTestClock, startApp, testCentre } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';

const word = 'Quokkazanzibar';
const today = '2026-03-02';
const english = { language: 'en', second: null } as const;

describe('papers along the path', () => {
  const clock = createTestClock(`${today}T09:30:00Z`);
  let one: StartedApp;
  let client: AppClient;

  beforeEach(async () => {
    one = await startApp({ clock, pdfPrinter: aPdfPrinter() });
    ({ client } = one);
    await client.vault.create(testCentre);
  });
  afterEach(() => one.stop());

  /** The page of the PDF: the printer of this test gives the page itself. */
  async function pageOf(personId: string, kind: PaperworkKind): Promise<string> {
    const { folder, files } = await client.paperwork.produce({
      personId,
      kind,
      languages: english,
    });
    const pdf = files.find(({ fileName }) => fileName.endsWith('.pdf'));
    return readFile(join(folder, pdf?.fileName ?? ''), 'utf8');
  }

  it('makes what is signed before anything is signed, and nothing else', async () => {
    const { id: personId, code } = await client.people.create(aPerson());
    for (const kind of paperworkKinds) {
      const making = client.paperwork.produce({ personId, kind, languages: english });
      if (kind === 'agreement' || kind === 'consents')
        await expect(making).resolves.toMatchObject({ basis: null });
      else
        await expect(making).rejects.toMatchObject({
          code: 'refused',
          reason: 'agreement-missing',
        });
    }
    expect((await readdir(join(one.outputFolder, 'paperwork'))).sort()).toEqual([
      `${code}-agreement-en.docx`,
      `${code}-agreement-en.pdf`,
      `${code}-consents-en.docx`,
      `${code}-consents-en.pdf`,
    ]);
  });

  it('names the agreement that the others stand on, and makes none after a withdrawal', async () => {
    const { id: personId } = await aFilledPerson(client, word, today);
    const order = { personId, kind: 'certificate', languages: english } as const;
    await expect(client.paperwork.produce(order)).resolves.toMatchObject({
      basis: { kind: 'agreement' },
    });
    await client.agreements.withdraw({ personId, withdrawnOn: today });
    await expect(client.paperwork.produce(order)).rejects.toMatchObject({
      reason: 'agreement-withdrawn',
    });
  });

  it('says in a certificate and a receipt nothing of what was told', async () => {
    const { id: personId } = await aFilledPerson(client, word, today);
    for (const kind of ['agreement', 'consents', 'certificate', 'receipt'] as const) {
      const page = await pageOf(personId, kind);
      const told = page.match(new RegExp(`${word} \\p{L}+`, 'gu')) ?? [];
      // The name that they want to be called by is all there is.
      expect([kind, ...told.filter((text) => text !== `${word} A`)]).toEqual([kind]);
    }
  });

  it('marks what is not confirmed, and crosses what was decided', async () => {
    const { id: personId } = await aFilledPerson(client, word, today);
    await client.record.unconfirm({ personId, section: 'competences' });
    expect(await pageOf(personId, 'transcription')).toContain('NOT CONFIRMED');
    await client.agreements.decide({
      personId,
      kind: 'answers-for-study',
      granted: false,
      decidedOn: today,
    });
    expect(await pageOf(personId, 'consents')).toContain('<span class="tick">X</span>');
  });

  it('keeps silent about an employer whom the person does not name', async () => {
    const { id: personId } = await aFilledPerson(client, word, today);
    const { experience } = await client.record.get({ personId });
    for (const entry of experience)
      await client.record.saveExperience({ personId, entry: { ...entry, showEmployer: false } });
    for (const kind of ['transcription', 'annex-es'] as const)
      expect(await pageOf(personId, kind)).not.toContain(`${word} employer`);
  });

  it('goes with the person when they are erased', async () => {
    const { id: personId, code } = await aFilledPerson(client, word, today);
    await client.paperwork.produce({ personId, kind: 'agreement', languages: english });
    await client.erasure.erase({ personId, scope: 'everything', ground: 'objection', code });
    expect(await readdir(join(one.outputFolder, 'paperwork'))).toEqual([]);
  });
});
