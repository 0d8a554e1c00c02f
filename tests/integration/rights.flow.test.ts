/** The rights desk through the contract: requests with their clock, restriction, the access report, retention. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTransferRecord } from '../../main/features/transfer/transfer-record.ts';
import type { AppClient } from '../../shared/contract/index.ts';
import { aFilledPerson } from '../harness/builders/filled-person.ts';
import type { FilledPerson } from '../harness/builders/filled-person.ts';
import { aPerson } from '../harness/builders/people.ts';
import { aPdfPrinter } from '../harness/fake-pdf-printer.ts';
import { createTestClock, startApp, testCentre } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';

const word = 'Quokkazanzibar';
const today = '2026-03-02';
const restricted = { code: 'refused', reason: 'restricted' };

describe('the rights desk', () => {
  const clock = createTestClock(`${today}T09:30:00Z`);
  let one: StartedApp;
  let client: AppClient;

  beforeEach(async () => {
    clock.set(`${today}T09:30:00Z`);
    one = await startApp({ clock, pdfPrinter: aPdfPrinter() });
    ({ client } = one);
    await client.vault.create(testCentre);
  });
  afterEach(() => one.stop());

  describe('requests', () => {
    it('are due after thirty days, wait in one list, and are answered once', async () => {
      const { id: personId } = await client.people.create(aPerson());
      await client.rights.request({ personId, kind: 'access', requestedOn: '2026-02-20' });
      const { requests } = await client.rights.request({
        personId,
        kind: 'correction',
        requestedOn: '2026-01-31',
      });
      expect(requests.map(({ kind, dueOn, state }) => [kind, dueOn, state])).toEqual([
        ['access', '2026-03-22', 'open'],
        ['correction', '2026-03-02', 'open'],
      ]);
      const waiting = await client.rights.open();
      expect(waiting.map(({ kind }) => kind)).toEqual(['correction', 'access']);

      const id = waiting[0]?.id ?? '';
      const answer = {
        id,
        state: 'done',
        answeredOn: today,
        outcome: 'Corrected together.',
      } as const;
      const after = await client.rights.answer(answer);
      expect(after.requests.find((request) => request.id === id)).toMatchObject({
        state: 'done',
        answeredOn: today,
        outcome: 'Corrected together.',
      });
      await expect(client.rights.answer(answer)).rejects.toMatchObject({
        reason: 'request-answered',
      });
      expect(await client.rights.open()).toHaveLength(1);
      await client.history.undo();
      expect(await client.rights.open()).toHaveLength(2);
    });

    it('need a word about what was done', async () => {
      const { id: personId } = await client.people.create(aPerson());
      await client.rights.request({ personId, kind: 'erasure', requestedOn: today });
      const [open] = await client.rights.open();
      await expect(
        client.rights.answer({
          id: open?.id ?? '',
          state: 'refused',
          answeredOn: today,
          outcome: '   ',
        }),
      ).rejects.toMatchObject({ code: 'invalid-input' });
    });

    it('stand on today two weeks before the answer is due, and after', async () => {
      const { id: personId, code } = await client.people.create(aPerson());
      await client.rights.request({ personId, kind: 'portability', requestedOn: today });
      const tasks = async (day: string) =>
        (await client.home.waiting({ today: day })).tasks.filter(({ kind }) => kind === 'rights');
      expect(await tasks('2026-03-17')).toEqual([]);
      expect(await tasks('2026-03-18')).toMatchObject([
        { request: 'portability', on: '2026-04-01', person: { code } },
      ]);
      expect(await tasks('2026-05-01')).toHaveLength(1);
    });
  });

  describe('a restriction', () => {
    let person: FilledPerson;
    beforeEach(async () => {
      person = await aFilledPerson(client, word, today);
      await client.rights.restrict({
        personId: person.id,
        since: today,
        reason: 'The dates of a job are being checked',
      });
    });

    it('refuses what changes or sends, and says so by its own reason', async () => {
      const { id: personId } = person;
      const {
        code: _,
        provenance: __,
        createdAt: ___,
        mine: ____,
        ...fields
      } = await client.people.get({
        id: personId,
      });
      const [authorisation] = await client.transfer.list({ personId });
      const calls = [
        () => client.people.update({ ...fields, preferredName: 'Another' }),
        () => client.people.remove({ id: personId }),
        () =>
          client.agreements.sign({
            personId,
            signedOn: today,
            language: 'ar',
            withInterpreter: false,
          }),
        () => client.record.savePlan({ personId, steps: [] }),
        () => client.record.unconfirm({ personId, section: 'profile' }),
        () => client.transfer.export({ authorisationId: authorisation?.id ?? '' }),
        () => client.erasure.deliver({ personId, deliveredOn: today }),
        () => client.groups.addMember({ id: person.groupId, personId, acceptOverTarget: false }),
      ];
      for (const call of calls) await expect(call()).rejects.toMatchObject(restricted);
      expect(await client.people.get({ id: personId })).toMatchObject({
        preferredName: `${word} A.`,
      });
      expect((await client.record.get({ personId })).plan).toHaveLength(1);
    });

    it('leaves them out of the portfolios of a group, and the others go on', async () => {
      const other = await client.people.create(aPerson());
      await client.agreements.sign({
        personId: other.id,
        signedOn: today,
        language: 'ar',
        withInterpreter: false,
      });
      const { id } = await client.portfolio.produce({
        personIds: [person.id, other.id],
        languages: { language: 'en', second: null },
        formats: ['docx'],
      });
      await expect
        .poll(async () => (await client.portfolio.job({ jobId: id })).state, { timeout: 20_000 })
        .toBe('finished');
      const job = await client.portfolio.job({ jobId: id });
      expect(job.failures).toMatchObject([{ personCode: person.code, reason: 'restricted' }]);
      expect(job.files.map(({ personCode }) => personCode)).toEqual([other.code]);
    });

    it('lets attendance be noted, so that the meeting can close, and no words', async () => {
      const group = await client.groups.get({ id: person.groupId });
      const meeting = group.meetings.find(({ status }) => status === 'running');
      const row = {
        id: meeting?.id ?? '',
        personId: person.id,
        attendance: 'present',
        minutes: 60,
        heldOn: null,
        kept: `${word} kept`,
        keptLanguage: 'en',
      } as const;
      await client.meetings.saveEntry(row);
      await expect(
        client.meetings.saveEntry({ ...row, kept: 'Something more' }),
      ).rejects.toMatchObject(restricted);
      await client.meetings.close({ id: row.id });
    });

    it('stops neither the person nor its own end', async () => {
      const { id: personId } = person;
      await client.agreements.withdraw({ personId, withdrawnOn: today });
      await client.agreements.decide({
        personId,
        kind: 'evidence-copies',
        granted: false,
        decidedOn: today,
      });
      await client.rights.request({ personId, kind: 'restriction', requestedOn: today });
      await client.rights.produceReport({ personId, languages: { language: 'en', second: null } });
      expect((await client.rights.lift({ personId })).restriction).toBeNull();
      await client.record.savePlan({ personId, steps: [] });
    });
  });

  describe('the access report', () => {
    it('says everything that was told, to the last word, and to whom it went', async () => {
      const { id: personId, code } = await aFilledPerson(client, word, today);
      await client.rights.restrict({ personId, since: today, reason: `${word} reason` });
      const { folder, files } = await client.rights.produceReport({
        personId,
        languages: { language: 'en', second: 'ar' },
      });
      expect(folder).toBe(join(one.outputFolder, 'rights'));
      expect(files.map(({ fileName }) => fileName)).toEqual([
        `${code}-access-${today}-en-ar.docx`,
        `${code}-access-${today}-en-ar.pdf`,
        `${code}-record-${today}.json`,
      ]);
      // The printer of this test gives the page itself.
      const page = await readFile(join(folder, files[1]?.fileName ?? ''), 'utf8');
      const told = [
        ...['A.', 'note', 'kept', 'interests', 'values', 'conditions', 'voice', 'observations'],
        ...['certificate', 'seen by', 'school', 'town', 'role', 'employer', 'task', 'tool'],
        ...['competence', 'term', 'context', 'why', 'step', 'office', 'purpose', 'reason'],
        ...['voice translated', 'T.'],
      ];
      expect(told.filter((text) => !page.includes(`${word} ${text}`))).toEqual([]);
      expect(page).toContain('Tuesday');
      expect(page).toContain('ما يحتفظ به هذا المركز عنك');
      // Nothing of the others in the group.
      expect(page).not.toContain('Somebody else said this');
      expect(page).not.toContain('Person 1');

      const json = await readFile(join(folder, files[2]?.fileName ?? ''));
      const { record, reference } = readTransferRecord(json);
      expect(reference).toBe(code);
      const held = await client.record.get({ personId });
      const evidence = held.evidence.map(({ contact: _, ...entry }) => entry);
      expect(record).toEqual({ ...held, evidence });
    });

    it('says that nothing is held where nothing is', async () => {
      const { id: personId } = await client.people.create(aPerson());
      const { folder, files } = await client.rights.produceReport({
        personId,
        languages: { language: 'it', second: null },
      });
      const page = await readFile(join(folder, files[1]?.fileName ?? ''), 'utf8');
      expect(page.match(/Qui non è conservato nulla/gu)?.length).toBe(2);
      expect(page).toContain('Nessuna richiesta oltre a questa.');
    });
  });

  describe('retention', () => {
    it('proposes by the rules of the centre, and nothing goes by itself', async () => {
      const person = await aFilledPerson(client, word, today);
      const kept = await client.people.create(aPerson());
      expect(await client.retention.proposals({ today: '2026-12-01' })).toEqual([]);
      await client.agreements.withdraw({ personId: person.id, withdrawnOn: today });
      const [proposal, ...none] = await client.retention.proposals({ today });
      expect(none).toEqual([]);
      expect(proposal).toMatchObject({
        person: { id: person.id, code: person.code },
        scope: 'content',
        reason: 'withdrawn',
        since: today,
      });
      expect((await client.record.get({ personId: person.id })).learning).toHaveLength(1);

      await client.erasure.erase({
        personId: person.id,
        scope: 'content',
        ground: 'consent-withdrawn',
        code: person.code,
      });
      expect(await client.retention.proposals({ today })).toEqual([]);
      expect(await client.retention.proposals({ today: '2031-03-02' })).toMatchObject([
        { person: { id: person.id }, scope: 'everything', reason: 'proof-over' },
      ]);
      await client.retention.saveRules({ checkDays: 10, followUpMonths: 6, proofYears: 1 });
      expect(await client.retention.rules()).toMatchObject({ proofYears: 1 });
      expect(await client.retention.proposals({ today: '2027-03-02' })).toHaveLength(1);
      await client.history.undo();
      expect(await client.retention.rules()).toMatchObject({ proofYears: 5 });
      expect((await client.people.list()).map(({ id }) => id)).toContain(kept.id);
    });

    it('leaves out whose data may only be kept, and counts from the last meeting of a path', async () => {
      const person = await aFilledPerson(client, word, today);
      const { groupId } = person;
      await client.groups.recordLeaving({
        id: groupId,
        personId: person.id,
        leftOn: today,
        reason: 'moved',
      });
      const proposals = () => client.retention.proposals({ today: '2027-03-02' });
      expect(await proposals()).toMatchObject([{ reason: 'path-ended', since: '2027-03-02' }]);
      await client.rights.restrict({ personId: person.id, since: today, reason: 'A dispute' });
      expect(await proposals()).toEqual([]);
    });
  });
});
