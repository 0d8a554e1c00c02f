/** Portfolios through the contract: partial and finished, versions, files, cancelling, faults of the disk. */
import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DocumentLanguages, PortfolioJob } from '../../shared/contract/portfolio.ts';
import type { AppClient } from '../../shared/contract/index.ts';
import { aPerson, signAgreement, somePeople } from '../harness/builders/people.ts';
import { aPdfPrinter } from '../harness/fake-pdf-printer.ts';
import { startApp, testCentre } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';

const languages: DocumentLanguages = { language: 'it', second: 'ar' };

/** Starts a job and gives it as it ended. */
async function produce(
  started: StartedApp,
  personIds: string[],
  during?: (job: PortfolioJob) => void,
  sections?: 'profile'[],
  inLanguages = languages,
) {
  const ended = new Promise<PortfolioJob>((settle) => {
    const stop = started.app.events.subscribe(({ topic, payload }) => {
      if (topic !== 'portfolio.progress') return;
      const job = payload as PortfolioJob;
      if (job.state === 'running') return during?.(job);
      stop();
      settle(job);
    });
  });
  const chosen = sections === undefined ? {} : { sections };
  const order = {
    personIds,
    languages: inLanguages,
    formats: ['docx', 'pdf'] as ('docx' | 'pdf')[],
  };
  await started.client.portfolio.produce({ ...order, ...chosen });
  return ended;
}

/** Prints two at once, the first of both more slowly, and does not print what `fails` names. */
function anUnevenPrinter(fails: string) {
  let [asked, inHand, most] = [0, 0, 0];
  return {
    most: () => most,
    async print({ html }: { readonly html: string }) {
      asked += 1;
      inHand += 1;
      most = Math.max(most, inHand);
      await wait(asked % 2 === 1 ? 60 : 5);
      inHand -= 1;
      if (html.includes(fails)) throw new Error('could not be printed');
      return new TextEncoder().encode(html);
    },
    dispose: async () => undefined,
  };
}

describe('a group whose documents are made two at once', () => {
  it('is written in its order, everybody under their own code, and says who was left out', async () => {
    const printer = anUnevenPrinter('CL-0003');
    const started = await startApp({ pdfPrinter: printer });
    try {
      const { client } = started;
      await client.vault.create(testCentre);
      const ids: string[] = [];
      for (const person of somePeople(5)) ids.push((await client.people.create(person)).id);
      for (const id of ids) await signAgreement(client, id);
      const seen: (string | null)[] = [];
      const job = await produce(started, ids, ({ current }) => seen.push(current));

      expect(printer.most()).toBe(2);
      expect(job).toMatchObject({ state: 'finished', done: 8, remaining: [] });
      expect(job.failures).toEqual([
        { personId: ids[2], personCode: 'CL-0003', reason: 'internal' },
      ]);
      expect(job.files.map(({ personCode, format }) => `${personCode} ${format}`)).toEqual(
        ['CL-0001', 'CL-0002', 'CL-0004', 'CL-0005'].flatMap((code) => [
          `${code} docx`,
          `${code} pdf`,
        ]),
      );
      expect(seen).toEqual(seen.toSorted());
      for (const { personCode, fileName } of job.files.filter(({ format }) => format === 'pdf')) {
        expect(fileName).toContain(personCode);
        const page = await readFile(join(job.folder, fileName), 'utf8');
        expect(new Set(page.match(/CL-\d{4}/gu))).toEqual(new Set([personCode]));
      }
    } finally {
      await started.stop();
    }
  });

  it('leaves out somebody who withdraws while the one before is made', async () => {
    const printer = anUnevenPrinter('nobody');
    const started = await startApp({ pdfPrinter: printer });
    try {
      const { client } = started;
      await client.vault.create(testCentre);
      const ids: string[] = [];
      for (const person of somePeople(2)) ids.push((await client.people.create(person)).id);
      for (const id of ids) await signAgreement(client, id);
      const [, second = ''] = ids;
      const withdrawals: Promise<unknown>[] = [];
      const withdrawn = { personId: second, withdrawnOn: '2026-01-05' };
      const job = await produce(started, ids, () => {
        if (withdrawals.length === 0) withdrawals.push(client.agreements.withdraw(withdrawn));
      });
      await Promise.all(withdrawals);
      expect(job.files.map(({ personCode }) => personCode)).toEqual(['CL-0001', 'CL-0001']);
      expect(job.failures).toMatchObject([
        { personId: second, personCode: 'CL-0002', reason: 'agreement-withdrawn' },
      ]);
    } finally {
      await started.stop();
    }
  });
});

describe('portfolios', () => {
  let started: StartedApp;
  let client: AppClient;
  let personId: string;

  beforeEach(async () => {
    started = await startApp({ pdfPrinter: aPdfPrinter() });
    client = started.client;
    await client.vault.create(testCentre);
    personId = (await client.people.create(aPerson())).id;
  });
  afterEach(() => started.stop());

  it('makes a partial portfolio of somebody who has only just arrived, and says what is missing', async () => {
    const state = await client.portfolio.state({ personId });
    expect(state).toMatchObject({ partial: true, version: 1, versions: [] });
    expect(state.gaps).toEqual(['agreement', 'attendance', 'final-interview']);
    const { outline } = await client.portfolio.preview({ personId, languages });
    expect(JSON.stringify(outline.blocks)).toContain('"look":"partial"');
  });

  it('writes both files under the code of the person, never the name', async () => {
    await signAgreement(client, personId);
    const job = await produce(started, [personId]);
    expect(job).toMatchObject({ state: 'finished', done: 2, failures: [] });
    expect((await readdir(job.folder)).sort()).toEqual([
      'CL-0001-v1-it-ar.docx',
      'CL-0001-v1-it-ar.pdf',
    ]);
    const word = await readFile(join(job.folder, 'CL-0001-v1-it-ar.docx'));
    expect(word.subarray(0, 2).toString()).toBe('PK');
  });

  it('says what changed since the version that the person has', async () => {
    await signAgreement(client, personId);
    const step = { activity: null, dueOn: '2027-01-01', status: 'to-do' } as const;
    const plan = (text: string) => client.record.savePlan({ personId, steps: [{ ...step, text }] });
    await plan('To the job centre');
    expect((await client.portfolio.state({ personId })).changes).toBeNull();
    await produce(started, [personId]);
    await client.erasure.deliver({ personId, deliveredOn: '2026-01-05' });
    expect((await client.portfolio.state({ personId })).changes).toBeNull();

    await plan('To the chamber');
    await produce(started, [personId]);
    const profile = { interests: 'Wood', values: '', conditions: '' };
    const voice = { text: '', language: 'ar', translation: '', translatedBy: '' };
    await client.record.saveProfile({ personId, profile: { voice, ...profile } });
    // The second version was made and not handed over: the person still has the first.
    const { changes } = await client.portfolio.state({ personId });
    expect(changes).toEqual({ since: 1, sections: ['interests', 'plan'] });
    const { outline } = await client.portfolio.preview({ personId, languages });
    expect(JSON.stringify(outline.blocks)).toContain('Cambiato dalla versione 1');
  });

  it('leaves out a section for once, with a check code of its own and the same version', async () => {
    await signAgreement(client, personId);
    const step = { activity: null, dueOn: '2027-01-01', status: 'to-do' } as const;
    await client.record.savePlan({ personId, steps: [{ ...step, text: 'To the job centre' }] });
    await produce(started, [personId]);
    const order = { personId, languages };
    const textOf = async (sections?: 'profile'[]) => {
      const { outline, version } = await client.portfolio.preview(
        sections === undefined ? order : { ...order, sections },
      );
      const text = JSON.stringify(outline.blocks);
      const code = /(?:[0-9a-f]{4} ){3}[0-9a-f]{4}/u.exec(text)?.[0];
      return { text, version, code };
    };
    const [whole, part] = [await textOf(), await textOf(['profile'])];
    expect(whole.text).toContain('To the job centre');
    expect(part.text).not.toContain('To the job centre');
    expect([whole.version, part.version]).toEqual([1, 1]);
    expect(part.code).not.toBe(whole.code);
    // Its files do not take the place of the whole one's.
    const before = await readdir(join(started.outputFolder, 'portfolios'));
    await produce(started, [personId], undefined, ['profile']);
    const after = await readdir(join(started.outputFolder, 'portfolios'));
    expect(after).toEqual(expect.arrayContaining([...before, 'CL-0001-v1-part-it-ar.pdf']));
    expect((await client.portfolio.state({ personId })).versions).toHaveLength(1);
  });

  it('keeps the version while nothing changes, and gives the next one after a change', async () => {
    await signAgreement(client, personId);
    await produce(started, [personId]);
    expect((await client.portfolio.state({ personId })).version).toBe(1);
    await client.record.saveLanguage({
      personId,
      entry: {
        id: null,
        language: 'ar',
        motherTongue: true,
        listening: null,
        reading: null,
        speaking: null,
        writing: null,
        basis: 'self',
        share: true,
      },
    });
    expect((await client.portfolio.state({ personId })).version).toBe(2);
    await produce(started, [personId]);
    const { versions } = await client.portfolio.state({ personId });
    expect(versions.map(({ number }) => number)).toEqual([2, 1]);
  });

  it('lists a version once for each language that it was made in, whatever it was made in last', async () => {
    await signAgreement(client, personId);
    await produce(started, [personId]);
    await produce(started, [personId], undefined, undefined, { language: 'de', second: null });
    await produce(started, [personId]);
    const { versions } = await client.portfolio.state({ personId });
    expect(versions.map(({ number, languages: made }) => [number, made])).toEqual([
      [1, 'it-ar'],
      [1, 'de'],
    ]);
  });

  it('stops when it is cancelled and keeps what was written', async () => {
    const ids: string[] = [];
    for (const person of somePeople(4)) ids.push((await client.people.create(person)).id);
    for (const id of ids) await signAgreement(client, id);
    const job = await produce(started, ids, ({ id, done }) => {
      if (done === 2) void client.portfolio.cancel({ jobId: id });
    });
    expect(job.state).toBe('cancelled');
    expect(job.done).toBeLessThan(8);
    expect(
      (await readdir(job.folder)).filter(
        (name) => !name.endsWith('.pdf') && !name.endsWith('.docx'),
      ),
    ).toEqual([]);
    expect(await readdir(job.folder)).toHaveLength(job.done);
    // It goes on with those that are left, and with nobody twice.
    const complete = ids.filter((id) => !job.remaining.includes(id));
    expect(complete.length).toBe(Math.floor(job.done / 2));
    expect(job.remaining).toEqual(ids.slice(complete.length));
    const rest = await produce(started, job.remaining);
    expect(rest).toMatchObject({
      state: 'finished',
      remaining: [],
      done: job.remaining.length * 2,
    });
    expect(await readdir(job.folder)).toHaveLength(8);
  });

  it('says so when the folder cannot be written to, and leaves nothing half-written', async () => {
    await signAgreement(client, personId);
    await mkdir(started.outputFolder, { recursive: true });
    // A file where the folder should be: also the system's own administrator cannot write below it.
    await writeFile(join(started.outputFolder, 'portfolios'), 'not a folder');
    const job = await produce(started, [personId]);
    expect(job.state).toBe('failed');
    expect(job.files).toEqual([]);
    expect(job.failures[0]?.reason).toMatch(/folder-not-writable|disk-error/u);
    await chmod(started.outputFolder, 0o700);
  });

  it('ends its work before the vault is locked', async () => {
    const ids: string[] = [];
    for (const person of somePeople(4)) ids.push((await client.people.create(person)).id);
    for (const id of ids) await signAgreement(client, id);
    const ended = produce(started, ids);
    await client.vault.lock();
    expect((await ended).state).toBe('cancelled');
    await expect(client.people.list()).rejects.toMatchObject({ code: 'locked' });
  });
});
