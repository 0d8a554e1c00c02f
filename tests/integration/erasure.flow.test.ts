/** Erasing through the contract: all of a person, nothing of anybody else, and not back by undo or an older backup. */
import { existsSync, readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupPartBytes } from '../../shared/contract/backup.ts';
import { heldKinds } from '../../shared/contract/erasure.ts';
import type { AppClient } from '../../shared/contract/index.ts';
import { aFilledPerson } from '../harness/builders/filled-person.ts';
import type { FilledPerson } from '../harness/builders/filled-person.ts';
import { decryptedPages } from '../harness/decrypted-pages.ts';
import { dumpVault } from '../harness/dump-vault.ts';
import { aPdfPrinter } from '../harness/fake-pdf-printer.ts';
import { createTestClock, startApp, testCentre, testPassphrase } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';

const canary = 'Quokkazanzibar';
const other = 'Wombatmarrakesh';
const today = '2026-03-02';
const english = { language: 'en', second: null } as const;

describe('erasing', () => {
  const clock = createTestClock(`${today}T09:30:00Z`);
  let one: StartedApp;
  let client: AppClient;
  let person: FilledPerson;

  beforeEach(async () => {
    clock.set(`${today}T09:30:00Z`);
    one = await startApp({ clock, pdfPrinter: aPdfPrinter() });
    ({ client } = one);
    await client.vault.create(testCentre);
    person = await aFilledPerson(client, canary, today);
    await makePortfolio(person.id);
  });
  afterEach(() => one.stop());

  async function makePortfolio(personId: string): Promise<void> {
    const { id } = await client.portfolio.produce({
      personIds: [personId],
      languages: english,
      formats: ['docx'],
    });
    await expect
      .poll(async () => (await client.portfolio.job({ jobId: id })).state, { timeout: 20_000 })
      .toBe('finished');
  }

  const everything = () =>
    client.erasure.erase({
      personId: person.id,
      scope: 'everything',
      ground: 'consent-withdrawn',
      code: person.code,
    });

  async function left(word: string): Promise<{ pages: number; log: number }> {
    const { pages, log } = await decryptedPages(one);
    const count = (list: Buffer[]) => list.filter((page) => page.includes(word)).length;
    return { pages: count(pages), log: count(log) };
  }

  it('says before what goes and what stays', async () => {
    const all = await client.erasure.preview({ personId: person.id, scope: 'everything' });
    // No restriction and no delivery yet: everything else is held.
    expect(all.goes.map(({ kind }) => kind).toSorted()).toEqual(
      heldKinds.filter((kind) => kind !== 'restriction' && kind !== 'deliveries').toSorted(),
    );
    expect(all).toMatchObject({
      stays: [],
      files: 1,
      portfolio: { version: 1, partial: true },
      receivers: [{ name: `${canary} office`, country: 'DE', sentOn: today }],
    });
    const papers = await client.erasure.preview({ personId: person.id, scope: 'papers' });
    expect(papers).toMatchObject({ goes: [{ kind: 'kept-words', count: 1 }], files: 0 });
    expect(papers.stays.map(({ kind }) => kind)).toContain('profile');
  });

  it('counts the notes about their groups that name them', async () => {
    const group = await client.groups.get({ id: person.groupId });
    const running = group.meetings.find(({ status }) => status === 'running');
    await client.meetings.saveGroupNotes({
      id: running?.id ?? '',
      climate: 4,
      groupNotes: `${canary.toUpperCase()} A. was late.`,
    });
    const preview = await client.erasure.preview({ personId: person.id, scope: 'everything' });
    expect(preview.notesNaming).toBe(1);
  });

  it('leaves nothing of the person in any page of the file or of its log', async () => {
    // The scan would find them: it does before.
    await client.vault.lock();
    expect((await left(canary)).pages).toBeGreaterThan(3);
    await client.vault.unlock({ passphrase: testPassphrase });
    await client.people.update({
      ...(await fieldsOf(client, person.id)),
      availabilityNote: `${canary} fresh in the log`,
    });
    expect((await left(canary)).log).toBeGreaterThan(0);

    const { proof, filesLeft } = await everything();
    expect(await left(canary)).toEqual({ pages: 0, log: 0 });
    expect(await left(person.code)).toEqual({ pages: 0, log: 0 });
    expect(filesLeft).toBe(0);
    expect(readdirSync(join(one.outputFolder, 'portfolios'))).toEqual([]);
    expect(proof).toMatchObject({
      personId: person.id,
      scope: 'everything',
      erasedOn: today,
      ground: 'consent-withdrawn',
      operatorName: 'Marta F.',
    });
    expect(await client.erasure.proofs()).toEqual([proof]);
    await expect(client.people.get({ id: person.id })).rejects.toMatchObject({ code: 'not-found' });
    await expect(client.rights.ofPerson({ personId: person.id })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('leaves everything of everybody else as it was', async () => {
    const kept = await aFilledPerson(client, other, today);
    const without = (dump: Record<string, string[]>) =>
      Object.fromEntries(
        Object.entries(dump).map(([table, lines]) => [
          table,
          lines
            .map((line) => line.slice(line.indexOf(':')))
            // Erasing is a change too, and counted as one.
            .filter((line) => !line.includes(person.id) && table !== 'erasure')
            .filter((line) => !line.startsWith(": 'change'")),
        ]),
      );
    const before = without(await dumpVault(one));
    await everything();
    const after = await dumpVault(one);
    expect(without(after)).toEqual(before);
    expect(JSON.stringify(after)).toContain(kept.id);
    const mentions = Object.entries(after).filter(([, lines]) => lines.join().includes(person.id));
    // The log of what was done holds the random id too, which leads nowhere any more.
    expect(mentions.map(([table]) => table)).toEqual(['audit_entry', 'erasure']);
  });

  it('takes what was typed about them and not yet stored, and lets nobody bring it back', async () => {
    const about = { key: `profile:${person.id}`, value: JSON.stringify(`${canary} half typed`) };
    const others = { key: 'new-person', value: JSON.stringify('Somebody new') };
    await client.drafts.keep({ drafts: [about, others] });
    await everything();
    expect(await client.drafts.list()).toEqual([others]);
    // The window that was open meanwhile still has it, and is locked now.
    await client.drafts.keep({ drafts: [about, others] });
    expect(await client.drafts.list()).toEqual([others]);
    expect(await left(canary)).toEqual({ pages: 0, log: 0 });
  });

  it('cannot be undone, and forgets what could be', async () => {
    expect((await client.history.state()).undo).not.toBeNull();
    await everything();
    expect(await client.history.state()).toMatchObject({ undo: null, redo: null });
    await expect(client.history.undo()).rejects.toMatchObject({ reason: 'nothing-to-undo' });
  });

  it('asks for the code of the person, and is refused while their data may only be kept', async () => {
    const order = { personId: person.id, scope: 'everything', ground: 'objection' } as const;
    await expect(client.erasure.erase({ ...order, code: 'CL-9999' })).rejects.toMatchObject({
      reason: 'code-differs',
    });
    await client.rights.restrict({ personId: person.id, since: today, reason: 'A dispute' });
    await expect(client.erasure.erase({ ...order, code: person.code })).rejects.toMatchObject({
      reason: 'restricted',
    });
    expect(await client.people.get({ id: person.id })).toMatchObject({ code: person.code });
    await client.rights.lift({ personId: person.id });
    await client.erasure.erase({ ...order, code: ` ${person.code.toLowerCase()} ` });
  });

  it('of the content keeps who they are, what they signed, when they came, and what was given out', async () => {
    await client.erasure.erase({
      personId: person.id,
      scope: 'content',
      ground: 'no-longer-needed',
      code: person.code,
    });
    const preview = await client.erasure.preview({ personId: person.id, scope: 'everything' });
    expect(preview.goes.map(({ kind }) => kind)).toEqual([
      'details',
      'agreement',
      'consents',
      'groups',
      'attendance',
      'portfolios',
      'authorisations',
      'requests',
    ]);
    expect(await client.people.get({ id: person.id })).toMatchObject({
      availability: [],
      availabilityNote: '',
      mayWorkFrom: null,
    });
    expect((await left(`${canary} kept`)).pages + (await left(`${canary} role`)).pages).toBe(0);
  });

  describe('and an older backup', () => {
    async function newestBackup(): Promise<Buffer> {
      const folder = join(one.outputFolder, 'backups');
      const name = readdirSync(folder)
        .filter((file) => file.endsWith('.zip'))
        .at(-1);
      return readFile(join(folder, name ?? ''));
    }

    async function takeBack(backup: Buffer): Promise<void> {
      await client.vault.lock();
      await expect
        .poll(async () => (await client.backup.status()).running, { timeout: 20_000 })
        .toBe(false);
      await rm(join(one.folder, 'data/vaults/centre'), { recursive: true });
      const { token } = await client.backup.beginRestore({ bytes: backup.length });
      for (let at = 0; at < backup.length; at += backupPartBytes) {
        const base64 = backup.subarray(at, at + backupPartBytes).toString('base64');
        await client.backup.addPart({ token, base64 });
      }
      await client.backup.restore({ token });
    }

    const lists = () =>
      [join(one.folder, 'data/vaults'), join(one.outputFolder, 'backups')].flatMap((folder) =>
        readdirSync(folder)
          .filter((name) => name.startsWith('espor-erasures-'))
          .map((name) => join(folder, name)),
      );

    it('brings nobody back', async () => {
      await client.backup.run();
      const backup = await newestBackup();
      const { proof } = await everything();
      clock.set('2026-03-05T09:30:00Z');
      await takeBack(backup);
      await client.vault.unlock({ passphrase: testPassphrase });
      expect((await client.people.list()).map(({ id }) => id)).not.toContain(person.id);
      expect(await client.people.list()).toHaveLength(3);
      expect(await left(canary)).toEqual({ pages: 0, log: 0 });
      expect(await client.erasure.proofs()).toEqual([proof]);
    });

    it('brings nobody back either when only the list beside the backups is left', async () => {
      await client.backup.run();
      const backup = await newestBackup();
      await everything();
      expect(lists()).toHaveLength(2);
      await takeBack(backup);
      for (const list of lists()) if (list.includes('vaults')) await rm(list);
      await client.vault.unlock({ passphrase: testPassphrase });
      expect(await left(canary)).toEqual({ pages: 0, log: 0 });
      expect(lists()).toHaveLength(2);
    });

    it('does bring them back when there is no list: what the lists are for', async () => {
      await client.backup.run();
      const backup = await newestBackup();
      await everything();
      await takeBack(backup);
      for (const list of lists()) await rm(list);
      await client.vault.unlock({ passphrase: testPassphrase });
      expect((await client.people.list()).map(({ id }) => id)).toContain(person.id);
    });

    it('erases nobody by a list that somebody has written or changed', async () => {
      const id = (await client.people.list()).find((row) => row.id !== person.id)?.id ?? '';
      await everything();
      await client.vault.lock();
      const [list = ''] = lists();
      const text = await readFile(list, 'utf8');
      expect(text).not.toContain(canary);
      await writeFile(list, text.replace(person.id, id));
      for (const copy of lists().slice(1)) await rm(copy);
      await client.vault.unlock({ passphrase: testPassphrase });
      expect((await client.people.list()).map((row) => row.id)).toContain(id);
      // And it is written anew from the proofs of the vault.
      expect(await readFile(list, 'utf8')).toBe(text);
    });

    it('finds the list again after a crash between an erasure and its list', async () => {
      await everything();
      await client.vault.lock();
      const before = await readFile(lists()[0] ?? '', 'utf8');
      for (const list of lists()) await rm(list);
      await client.vault.unlock({ passphrase: testPassphrase });
      expect(await readFile(lists()[0] ?? '', 'utf8')).toBe(before);
      expect(existsSync(join(one.folder, 'data/vaults/centre'))).toBe(true);
    });
  });

  describe('by handing the portfolio over', () => {
    it('takes the words of the meetings, and keeps the rest', async () => {
      const handed = await client.erasure.deliver({ personId: person.id, deliveredOn: today });
      expect(handed).toEqual({ papers: 'erased' });
      expect(await left(`${canary} kept`)).toEqual({ pages: 0, log: 0 });
      expect((await client.rights.ofPerson({ personId: person.id })).deliveries).toEqual([
        { deliveredOn: today, version: 1 },
      ]);
      expect((await client.record.get({ personId: person.id })).learning).toHaveLength(1);
      expect(await client.erasure.proofs()).toMatchObject([
        { scope: 'papers', ground: 'no-longer-needed' },
      ]);
      const group = await client.groups.get({ id: person.groupId });
      const running = group.meetings.find(({ status }) => status === 'running');
      const { entries } = await client.meetings.get({ id: running?.id ?? '' });
      expect(entries.map(({ kept }) => kept).filter(Boolean)).toHaveLength(3);
      expect(entries.every(({ attendance }) => attendance === 'present')).toBe(true);
    });

    it('keeps them where the person agreed to that in writing', async () => {
      await client.agreements.decide({
        personId: person.id,
        kind: 'keep-working-papers',
        granted: true,
        decidedOn: today,
      });
      const handed = await client.erasure.deliver({ personId: person.id, deliveredOn: today });
      expect(handed).toEqual({ papers: 'kept' });
      const preview = await client.erasure.preview({ personId: person.id, scope: 'papers' });
      expect(preview).toMatchObject({
        goes: [{ kind: 'kept-words', count: 1 }],
        keepsPapers: true,
      });
    });

    it('needs a portfolio that was made', async () => {
      const { id } = (await client.people.list()).find((row) => row.id !== person.id) ?? { id: '' };
      await expect(
        client.erasure.deliver({ personId: id, deliveredOn: today }),
      ).rejects.toMatchObject({ reason: 'no-portfolio-yet' });
    });
  });
});

async function fieldsOf(client: AppClient, id: string) {
  const {
    code: _,
    provenance: __,
    createdAt: ___,
    mine: ____,
    ...fields
  } = await client.people.get({ id });
  return fields;
}
