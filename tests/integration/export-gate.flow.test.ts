/** Nothing about a person leaves without an agreement that stands, and whatever leaves says on what. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppClient } from '../../shared/contract/index.ts';
import type { PortfolioJob } from '../../shared/contract/portfolio.ts';
import { wordParts } from '../documents/read-documents.ts';
import { signAgreement, somePeople } from '../harness/builders/people.ts';
import { aPdfPrinter } from '../harness/fake-pdf-printer.ts';
import { startApp, testCentre } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';

const order = {
  languages: { language: 'en', second: null },
  formats: ['docx' as const, 'pdf' as const],
} as const;
const basis = { kind: 'agreement', signedOn: '2026-05-04', language: 'ar' };

describe('what leaves the vault', () => {
  let started: StartedApp;
  let client: AppClient;
  /** Has signed, has not been asked, has signed and withdrawn. */
  let signed: string, unsigned: string, withdrawn: string;
  let groupId: string;

  beforeEach(async () => {
    started = await startApp({ pdfPrinter: aPdfPrinter() });
    client = started.client;
    await client.vault.create(testCentre);
    const ids: string[] = [];
    for (const person of somePeople(3)) ids.push((await client.people.create(person)).id);
    [signed = '', unsigned = '', withdrawn = ''] = ids;
    await signAgreement(client, signed);
    await signAgreement(client, withdrawn);
    await client.agreements.withdraw({ personId: withdrawn, withdrawnOn: '2026-06-01' });
    const group = await client.groups.create({
      name: 'Group 1',
      language: 'it',
      room: '',
      personIds: ids,
      startsOn: '2026-09-07',
      meetingsPerWeek: 1,
      acceptOverTarget: false,
    });
    groupId = group.id;
  });
  afterEach(() => started.stop());

  async function produce(personIds: string[]): Promise<PortfolioJob> {
    const { id } = await client.portfolio.produce({
      ...order,
      formats: [...order.formats],
      personIds,
    });
    await expect
      .poll(async () => (await client.portfolio.job({ jobId: id })).state)
      .not.toBe('running');
    return client.portfolio.job({ jobId: id });
  }
  const written = (folder: string) =>
    readdir(join(started.outputFolder, folder)).catch((): string[] => []);

  it('is no portfolio without an agreement, and none after a withdrawal', async () => {
    expect(await client.portfolio.state({ personId: unsigned })).toMatchObject({
      basis: null,
      barrier: 'agreement-missing',
    });
    expect(await client.portfolio.state({ personId: withdrawn })).toMatchObject({
      basis: null,
      barrier: 'agreement-withdrawn',
    });
    await expect(produce([unsigned])).rejects.toMatchObject({
      code: 'refused',
      reason: 'agreement-missing',
    });
    await expect(produce([withdrawn])).rejects.toMatchObject({
      code: 'refused',
      reason: 'agreement-withdrawn',
    });
    expect(await client.portfolio.latestJob()).toBeNull();
    expect(await written('portfolios')).toEqual([]);
  });

  it('is again possible after a new signature', async () => {
    await signAgreement(client, withdrawn);
    expect(await client.portfolio.state({ personId: withdrawn })).toMatchObject({
      basis,
      barrier: null,
    });
    expect((await produce([withdrawn])).files).toHaveLength(2);
  });

  it('leaves people out of a group one by one, with the reason, and goes on with the others', async () => {
    const job = await produce([unsigned, signed, withdrawn]);
    expect(job.state).toBe('finished');
    expect(job.failures).toEqual([
      { personId: unsigned, personCode: 'CL-0002', reason: 'agreement-missing' },
      { personId: withdrawn, personCode: 'CL-0003', reason: 'agreement-withdrawn' },
    ]);
    expect(job.files.map(({ personCode }) => personCode)).toEqual(['CL-0001', 'CL-0001']);
  });

  it('says on what it stands: in the answer, in the file and in its properties', async () => {
    const job = await produce([signed]);
    expect(job.files.map((file) => file.basis)).toEqual([basis, basis]);
    const [word, pdf] = job.files;
    const parts = await wordParts(await readFile(join(job.folder, word?.fileName ?? '')));
    expect(parts.get('docProps/core.xml')).toMatch(
      /<dc:description>Participation agreement: signed on [^<]*2026[^<]*Arabic/u,
    );
    expect(parts.get('word/document.xml')).toContain('Participation agreement');
    const page = await readFile(join(job.folder, pdf?.fileName ?? ''), 'utf8');
    expect(page).toMatch(/<meta name="description" content="Participation agreement: signed on/u);
  });

  it('leaves people out of a register, says how many, and names nobody who has not agreed', async () => {
    const made = await client.portfolio.produceRegister({ groupId, language: 'en' });
    expect(made.bases).toEqual([{ personCode: 'CL-0001', basis }]);
    expect(made.leftOut).toEqual([
      { personCode: 'CL-0002', reason: 'agreement-missing' },
      { personCode: 'CL-0003', reason: 'agreement-withdrawn' },
    ]);
    const parts = await wordParts(await readFile(join(made.folder, made.fileName)));
    const text = parts.get('word/document.xml') ?? '';
    expect(text).toContain('Person 1');
    expect(text).not.toMatch(/Person [23]|CL-000[23]/u);
    expect(text).toContain('signed and in force: 1');
    expect(parts.get('docProps/core.xml')).toContain('left out without one: 2');
  });

  it('is no register when nobody of the group has agreed', async () => {
    await client.agreements.withdraw({ personId: signed, withdrawnOn: '2026-06-01' });
    await expect(
      client.portfolio.produceRegister({ groupId, language: 'en' }),
    ).rejects.toMatchObject({
      code: 'refused',
      reason: 'no-agreement-in-group',
    });
    expect(await written('registers')).toEqual([]);
  });

  it('is no bundle after a withdrawal, even one that was authorised before', async () => {
    const { ageRecipient } = await client.transfer.card();
    const authorise = (personId: string) =>
      client.transfer.authorise({
        personId,
        receiver: { name: 'El Faro', country: 'ES', ageRecipient },
        purpose: 'Continuity',
        sections: ['profile'],
        languages: order.languages,
        signedOn: '2026-09-08',
        language: 'fr',
        expiresOn: '2099-01-01',
      });
    await expect(authorise(unsigned)).rejects.toMatchObject({ reason: 'agreement-missing' });
    await expect(authorise(withdrawn)).rejects.toMatchObject({ reason: 'agreement-withdrawn' });
    const { id } = await authorise(signed);
    expect((await client.transfer.export({ authorisationId: id })).basis).toEqual({
      kind: 'authorisation',
      signedOn: '2026-09-08',
      language: 'fr',
    });
    await client.agreements.withdraw({ personId: signed, withdrawnOn: '2026-10-01' });
    const before = await written('bundles');
    await expect(client.transfer.export({ authorisationId: id })).rejects.toMatchObject({
      code: 'refused',
      reason: 'agreement-withdrawn',
    });
    expect(await written('bundles')).toEqual(before);
  });
});
