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
import { wordParts } from '../documents/read-documents.ts';
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

  it('prints the ground that the centre has chosen, and both until then, which undo brings back', async () => {
    const { id: personId } = await client.people.create(aPerson());
    const task = 'A task in the public interest';
    const interest = 'A legitimate interest of the centre';
    const open = await client.privacy.notice();
    expect(open).toEqual({ ground: null, officer: '' });
    const before = await pageOf(personId, 'agreement');
    for (const ground of [task, interest])
      expect(before).toContain(
        `<span class="tick"></span> <span class="tick-words"><span>${ground}`,
      );
    const officer = 'Ufficio Prova, dpo@prova.example';
    const chosen = await client.privacy.saveNotice({ ground: 'legitimate-interest', officer });
    expect(chosen).toEqual({ ground: 'legitimate-interest', officer });
    const page = await pageOf(personId, 'agreement');
    expect(page).toContain(interest);
    expect(page).toContain(officer);
    expect(page).not.toContain(task);
    expect(page).not.toContain('class="tick"');
    await client.history.undo();
    expect(await client.privacy.notice()).toEqual(open);
  });

  it.each([
    { ground: 'consent', officer: '' },
    { ground: null, officer: 'x'.repeat(161) },
  ])('takes no other ground and no longer name: %#', async (notice) => {
    const given = notice as Parameters<typeof client.privacy.saveNotice>[0];
    await expect(client.privacy.saveNotice(given)).rejects.toMatchObject({
      code: 'invalid-input',
    });
    expect(await client.privacy.notice()).toEqual({ ground: null, officer: '' });
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

  describe('the letter that asks about an evidence', () => {
    const contacts = {
      shop: { name: 'Sartoria Prova', country: 'DE' },
      school: { name: 'Scuola Esempio', country: 'IT' },
    };

    /** An evidence of somebody who has signed; gives its id. */
    async function anEvidence(
      personId: string,
      description: string,
      change: { contact?: { name: string; country: string } | null; share?: boolean },
    ): Promise<string> {
      const entry = { id: null, code: 'T', seenBy: '', seenOn: null, share: true } as const;
      const whole = { ...entry, description, contact: null, ...change };
      return (await client.record.saveEvidence({ personId, entry: whole })).id;
    }

    const produce = (personId: string, evidenceId: string | null) =>
      client.paperwork.produce({ personId, kind: 'reference', languages: english, evidenceId });

    it('names one contact and one evidence, and nothing else of the record', async () => {
      const { id: personId, code } = await aFilledPerson(client, word, today);
      const sewed = await anEvidence(personId, 'Sewed for a shop', { contact: contacts.shop });
      const taught = await anEvidence(personId, 'Helped in a school', { contact: contacts.school });
      const reached = { email: 'posta@prova.example', telephone: '', website: '' };
      await client.letterhead.saveText({ ...reached, address: 'Via Prova 1', fundingLine: '' });
      const { folder, files } = await produce(personId, sewed);
      expect(files.map(({ fileName }) => fileName)).toEqual([
        `${code}-reference-E2-en.docx`,
        `${code}-reference-E2-en.pdf`,
      ]);
      const page = await readFile(join(folder, files[1]?.fileName ?? ''), 'utf8');
      expect(page).toContain('Sartoria Prova');
      expect(page).toContain('Sewed for a shop');
      expect(page).not.toMatch(/Scuola Esempio|Helped in a school|ESPoR/u);
      expect(page).toContain('posta@prova.example');
      expect(page).not.toContain('Via Prova 1');
      const told = page.match(new RegExp(`${word} \\p{L}+`, 'gu')) ?? [];
      expect(told.filter((text) => text !== `${word} A`)).toEqual([]);
      await expect(produce(personId, taught)).resolves.toMatchObject({
        basis: { kind: 'agreement' },
        files: [{ fileName: `${code}-reference-E3-en.docx` }, {}],
      });
    });

    it('names nobody in the properties of the file, not even the program', async () => {
      const { id: personId } = await aFilledPerson(client, word, today);
      const evidenceId = await anEvidence(personId, 'Sewed', { contact: contacts.shop });
      const { folder, files } = await produce(personId, evidenceId);
      const parts = await wordParts(await readFile(join(folder, files[0]?.fileName ?? '')));
      expect(parts.size).toBeGreaterThan(5);
      for (const [path, xml] of parts)
        expect([path, xml.match(/espor|refugee/iu)?.[0]]).toEqual([path, undefined]);
      expect(parts.get('docProps/core.xml')).not.toMatch(/participation|agreement/iu);
    });

    it('is refused where nobody is named, where the entry stays here, and for another person', async () => {
      const { id: personId } = await aFilledPerson(client, word, today);
      const alone = await anEvidence(personId, 'Nobody to ask', {});
      const kept = await anEvidence(personId, 'Stays', { contact: contacts.shop, share: false });
      const other = await client.people.create(aPerson());
      const theirs = await anEvidence(other.id, 'Of another', { contact: contacts.school });
      for (const evidenceId of [null, alone, kept, theirs])
        await expect(produce(personId, evidenceId)).rejects.toMatchObject({
          code: 'refused',
          reason: 'contact-missing',
        });
      await expect(readdir(join(one.outputFolder, 'paperwork'))).rejects.toThrow();
    });

    it('is refused while the use is restricted, and after a withdrawal', async () => {
      const { id: personId } = await aFilledPerson(client, word, today);
      const evidenceId = await anEvidence(personId, 'Sewed', { contact: contacts.shop });
      await client.rights.restrict({ personId, since: today, reason: 'x' });
      await expect(produce(personId, evidenceId)).rejects.toMatchObject({ reason: 'restricted' });
      await client.rights.lift({ personId });
      await client.agreements.withdraw({ personId, withdrawnOn: today });
      await expect(produce(personId, evidenceId)).rejects.toMatchObject({
        reason: 'agreement-withdrawn',
      });
    });

    it('stands in the log as something that left, and goes with the person', async () => {
      const { id: personId, code } = await aFilledPerson(client, word, today);
      const evidenceId = await anEvidence(personId, 'Sewed', { contact: contacts.shop });
      await produce(personId, evidenceId);
      const [line] = await client.audit.list({ before: null });
      expect(line).toMatchObject({ kind: 'exported', outcome: 'done' });
      await client.erasure.erase({ personId, scope: 'everything', ground: 'objection', code });
      expect(await readdir(join(one.outputFolder, 'paperwork'))).toEqual([]);
    });
  });

  it('goes with the person when they are erased', async () => {
    const { id: personId, code } = await aFilledPerson(client, word, today);
    await client.paperwork.produce({ personId, kind: 'agreement', languages: english });
    await client.erasure.erase({ personId, scope: 'everything', ground: 'objection', code });
    expect(await readdir(join(one.outputFolder, 'paperwork'))).toEqual([]);
  });
});
