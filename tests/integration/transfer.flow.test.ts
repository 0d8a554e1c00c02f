/** Relocation through the contract: out of one vault, into another. */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { recordSections } from '../../shared/contract/record.ts';
import type { RecordSection } from '../../shared/contract/record.ts';
import { aPerson } from '../harness/builders/people.ts';
import { aPdfPrinter } from '../harness/fake-pdf-printer.ts';
import { signInAs } from '../harness/sign-in-as.ts';
import { createTestClock, startApp, testCentre } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';

const start = '2026-11-06T09:00:00Z';
const secret = 'A secret only for this centre';

describe('transfer', () => {
  const clock = createTestClock(start);
  let sender: StartedApp;
  let receiver: StartedApp;
  let personId: string;
  let ageRecipient: string;

  beforeEach(async () => {
    clock.set(start);
    sender = await startApp({ clock, pdfPrinter: aPdfPrinter() });
    receiver = await startApp({ clock, pdfPrinter: aPdfPrinter() });
    await sender.client.vault.create(testCentre);
    await receiver.client.vault.create({ ...testCentre, centreName: 'El Faro', country: 'ES' });
    personId = (await sender.client.people.create(aPerson())).id;
    ({ ageRecipient } = await receiver.client.transfer.card());
    await fillRecord();
  });
  afterEach(async () => {
    await sender.stop();
    await receiver.stop();
  });

  async function fillRecord(): Promise<void> {
    const { record, agreements } = sender.client;
    await agreements.sign({
      personId,
      signedOn: '2026-09-07',
      language: 'ar',
      withInterpreter: true,
    });
    const evidence = await record.saveEvidence({
      personId,
      entry: {
        id: null,
        code: 'D',
        description: 'Course certificate',
        seenBy: 'Marta F.',
        seenOn: '2026-10-01',
        share: true,
      },
    });
    const competence = {
      id: null,
      ownWords: {
        text: 'أخيط الفساتين',
        language: 'ar',
        translation: 'Cucio vestiti',
        translatedBy: 'Nour E.',
      },
      standardTerm: 'sew garments',
      standardCode: '',
      context: '',
      levelSelf: 'C' as const,
      levelOperator: 'B' as const,
      evidenceIds: [evidence.id],
      share: true,
    };
    await record.saveCompetence({ personId, entry: competence });
    await record.saveCompetence({
      personId,
      entry: { ...competence, standardTerm: secret, share: false },
    });
    await record.saveProject({
      personId,
      project: {
        plan: 'A',
        occupation: 'Tailor',
        why: '',
        gap: '',
        obstacles: '',
        help: '',
        activities: ['job-search'],
      },
    });
    await record.confirm({
      personId,
      section: 'competences',
      confirmedOn: '2026-11-05',
      language: 'ar',
    });
  }

  const authorise = (
    change: { sections?: RecordSection[]; expiresOn?: string; ageRecipient?: string } = {},
  ) =>
    sender.client.transfer.authorise({
      personId,
      receiver: {
        name: 'El Faro',
        country: 'ES',
        ageRecipient: change.ageRecipient ?? ageRecipient,
      },
      purpose: 'Continuity',
      sections: change.sections ?? [...recordSections],
      languages: { language: 'es', second: 'ar' },
      signedOn: '2026-11-06',
      language: 'ar',
      expiresOn: change.expiresOn ?? '2027-02-01',
    });

  async function send(change: Parameters<typeof authorise>[0] = {}): Promise<string> {
    const { id } = await authorise(change);
    const bundle = await sender.client.transfer.export({ authorisationId: id });
    return (await readFile(join(bundle.folder, bundle.fileName))).toString('base64');
  }

  it('carries a person into an empty vault, with where they came from', async () => {
    const preview = await receiver.client.transfer.preview({ base64: await send() });
    expect(preview).toMatchObject({
      reference: 'CL-0001',
      preferredName: 'Samira A.',
      sender: { centreName: 'Casa Levante', country: 'IT' },
      expired: false,
      alreadyImported: false,
      counts: { competences: 1, evidence: 1, projects: 1 },
    });
    expect(await receiver.client.people.list()).toEqual([]);

    const { personId: arrived, created } = await receiver.client.transfer.import({
      token: preview.token,
    });
    expect(created).toBe(true);
    const person = await receiver.client.people.get({ id: arrived });
    expect(person.provenance).toMatchObject({
      centreName: 'Casa Levante',
      reference: 'CL-0001',
      fingerprint: preview.sender.fingerprint,
    });
    const record = await receiver.client.record.get({ personId: arrived });
    expect(record.competences[0]?.ownWords.text).toBe('أخيط الفساتين');
    expect(record.competences[0]?.evidenceIds).toEqual([record.evidence[0]?.id]);
    expect(record.confirmations.map(({ section }) => section)).toEqual(['competences']);
  });

  it('leaves behind what the person keeps here or did not choose', async () => {
    const preview = await receiver.client.transfer.preview({
      base64: await send({ sections: ['competences'] }),
    });
    const { personId: arrived } = await receiver.client.transfer.import({ token: preview.token });
    const record = await receiver.client.record.get({ personId: arrived });
    expect(record.competences.map(({ standardTerm }) => standardTerm)).toEqual(['sew garments']);
    expect(record.evidence).toEqual([]);
    expect(record.projects[0]?.occupation).toBe('');
    const { fileNames, folder } = await receiver.client.transfer.saveDocuments({
      token: preview.token,
    });
    expect(fileNames).toHaveLength(2);
    const page = await readFile(
      join(folder, fileNames.find((name) => name.endsWith('.pdf')) ?? ''),
      'utf8',
    );
    expect(page).toContain('sew garments');
    expect(page).not.toContain(secret);
    expect(page).not.toContain('Tailor');
  });

  it('changes nothing when the same bundle comes twice', async () => {
    const base64 = await send();
    const first = await receiver.client.transfer.preview({ base64 });
    const { personId: arrived } = await receiver.client.transfer.import({ token: first.token });
    const second = await receiver.client.transfer.preview({ base64 });
    expect(second.alreadyImported).toBe(true);
    expect(await receiver.client.transfer.import({ token: second.token })).toEqual({
      personId: arrived,
      created: false,
    });
    expect(await receiver.client.people.list()).toHaveLength(1);
  });

  it('is not taken in a second time by a colleague, who learns no more than that', async () => {
    const base64 = await send();
    const first = await receiver.client.transfer.preview({ base64 });
    await receiver.client.transfer.import({ token: first.token });
    await signInAs(receiver, 'Bruno T.', ['operator']);
    await expect(receiver.client.transfer.import({ token: first.token })).rejects.toMatchObject({
      code: 'not-found',
    });
    const second = await receiver.client.transfer.preview({ base64 });
    expect(second.alreadyImported).toBe(true);
    await expect(receiver.client.transfer.import({ token: second.token })).rejects.toMatchObject({
      code: 'refused',
      reason: 'not-your-group',
    });
    expect(await receiver.client.people.list()).toEqual([]);
  });

  it('refuses a bundle for somebody else, an altered one, and something that is no bundle', async () => {
    const base64 = await send();
    await expect(sender.client.transfer.preview({ base64 })).rejects.toMatchObject({
      code: 'refused',
      reason: 'for-someone-else',
    });
    const altered = Buffer.from(base64, 'base64');
    const middle = Math.floor(altered.length / 2);
    altered[middle] = (altered[middle] ?? 0) ^ 1;
    await expect(
      receiver.client.transfer.preview({ base64: altered.toString('base64') }),
    ).rejects.toMatchObject({ reason: 'truncated-or-altered' });
    await expect(
      receiver.client.transfer.preview({ base64: Buffer.from('hello').toString('base64') }),
    ).rejects.toMatchObject({ reason: 'not-a-bundle' });
    expect(await receiver.client.people.list()).toEqual([]);
  });

  it('writes nothing without an agreement, to a wrong address, or after the last day', async () => {
    await expect(authorise({ ageRecipient: 'age1nonsense' })).rejects.toMatchObject({
      reason: 'receiver-key',
    });
    await expect(authorise({ expiresOn: '2026-11-05' })).rejects.toMatchObject({
      reason: 'expiry-past',
    });
    const { id } = await authorise({ expiresOn: '2026-11-10' });
    clock.set('2026-11-12T09:00:00Z');
    await expect(sender.client.transfer.export({ authorisationId: id })).rejects.toMatchObject({
      reason: 'authorisation-expired',
    });
    clock.set(start);
    await sender.client.agreements.withdraw({ personId, withdrawnOn: '2026-11-06' });
    await expect(sender.client.transfer.export({ authorisationId: id })).rejects.toMatchObject({
      reason: 'agreement-withdrawn',
    });
    await expect(readdir(sender.outputFolder)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('lists what was authorised and when it left', async () => {
    await send();
    await authorise();
    const list = await sender.client.transfer.list({ personId });
    expect(list.map(({ exportedAt }) => exportedAt !== null).sort()).toEqual([false, true]);
  });

  it('gives its card as a text that the other centre reads, and notices an exchanged key', async () => {
    const card = await receiver.client.transfer.card();
    const { folder, fileName } = await receiver.client.transfer.saveCard();
    const text = await readFile(join(folder, fileName), 'utf8');
    expect(await sender.client.transfer.readCard({ text })).toEqual(card);
    expect(text).not.toMatch(/SECRET|PRIVATE/u);

    const own = await sender.client.transfer.card();
    const exchanged = text.replace(card.ageRecipient, own.ageRecipient);
    await expect(sender.client.transfer.readCard({ text: exchanged })).rejects.toMatchObject({
      code: 'invalid-input',
      reason: 'card-altered',
    });
    await expect(
      sender.client.transfer.readCard({ text: 'Dear colleague,\nhere you are.' }),
    ).rejects.toMatchObject({ reason: 'not-a-card' });
  });

  it('keeps nothing of a bundle that is refused', async () => {
    const preview = await receiver.client.transfer.preview({ base64: await send() });
    expect(preview.receiver).toEqual({ name: 'El Faro', country: 'ES' });
    await receiver.client.transfer.refuse({ token: preview.token });
    await expect(receiver.client.transfer.import({ token: preview.token })).rejects.toMatchObject({
      reason: 'bundle',
    });
    expect(await receiver.client.people.list()).toEqual([]);
  });

  it('forgets opened bundles when the vault is locked', async () => {
    const { token } = await receiver.client.transfer.preview({ base64: await send() });
    await receiver.client.vault.lock();
    await receiver.client.vault.unlock({ passphrase: testCentre.passphrase });
    await expect(receiver.client.transfer.import({ token })).rejects.toMatchObject({
      code: 'not-found',
      reason: 'bundle',
    });
  });
});
