/** What was done with a vault is written down without a name, and shows when somebody has been at it. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { editBackup, newestBackupFile } from '../harness/backups.ts';
import { betweenOpenings, signInAs } from '../harness/sign-in-as.ts';
import { createTestClock, startApp, testCentre, testPassphrase } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';

const clock = createTestClock('2026-11-25T09:00:00.000Z');
let started: StartedApp;
let personId: string;

beforeEach(async () => {
  clock.set('2026-11-25T09:00:00.000Z');
  started = await startApp({ clock });
  await started.client.vault.create(testCentre);
  const { id } = await started.client.people.create({
    preferredName: 'Zanzibara A.',
    languages: ['ar'],
    literacyFirstLanguage: 'fluent',
    literacyHostLanguage: 'none',
    arrivedOn: null,
    mayWorkFrom: null,
    availability: [],
    availabilityNote: '',
  });
  personId = id;
});
afterEach(() => started.stop());

async function kinds(): Promise<string[]> {
  const lines = await started.client.audit.list({ before: null });
  return lines.toReversed().map(({ kind, outcome }) => `${kind} ${outcome}`);
}

describe('the log', () => {
  test('holds ways in, changes and looks; the same again within a minute is the same', async () => {
    const { client } = started;
    await client.record.get({ personId });
    await client.record.get({ personId });
    clock.set('2026-11-25T09:02:00.000Z');
    await client.record.get({ personId });
    // Lists, searches and the computer's settings are about nobody.
    await client.people.list();
    await client.search.find({ words: 'zan' });
    await client.settings.setTheme({ theme: 'dark' });
    expect(await kinds()).toEqual(['signed-in done', 'changed done', 'viewed done', 'viewed done']);
    const [newest] = await client.audit.list({ before: null });
    expect(newest).toMatchObject({
      seq: 4,
      operatorName: 'Marta F.',
      at: '2026-11-25T09:02:00.000Z',
    });
    expect(await client.audit.list({ before: 2 })).toHaveLength(1);
  });

  test('remembers wrong phrases until somebody gets in', async () => {
    const { client } = started;
    await client.vault.lock();
    for (const minute of [10, 11]) {
      clock.set(`2026-11-25T09:${minute}:00.000Z`);
      await expect(client.vault.unlock({ passphrase: 'not this phrase' })).rejects.toThrow(
        'refused',
      );
    }
    clock.set('2026-11-25T09:20:00.000Z');
    await client.vault.unlock({ passphrase: testPassphrase });
    expect((await kinds()).slice(2)).toEqual([
      'locked done',
      'signed-in refused',
      'signed-in refused',
      'signed-in done',
    ]);
    const lines = await client.audit.list({ before: null });
    expect(lines.map(({ at }) => at.slice(14, 16))).toEqual(['20', '11', '10', '00', '00', '00']);
    expect(lines[1]?.operatorName).toBeNull();
  });

  test('says who was refused what', async () => {
    await signInAs(started, 'Evaluation E.', ['evaluator']);
    const { client } = started;
    await expect(client.people.get({ id: personId })).rejects.toThrow('not-your-role');
    await expect(client.audit.list({ before: null })).rejects.toThrow('not-your-role');
    await signInAs(started, 'Marta F.', ['coordinator']);
    const refused = (await client.audit.list({ before: null })).filter(
      ({ outcome }) => outcome === 'refused',
    );
    expect(refused.map(({ operatorName, kind }) => [operatorName, kind])).toEqual([
      ['Evaluation E.', 'viewed'],
      ['Evaluation E.', 'viewed'],
    ]);
  });

  test('holds no name and nothing that was typed', async () => {
    const { client } = started;
    await client.record.get({ personId });
    await betweenOpenings(started, async (database) => {
      const rows: Record<string, unknown>[] = await database.query('SELECT * FROM audit_entry');
      expect(rows.length).toBeGreaterThan(2);
      const text = JSON.stringify(rows);
      for (const word of ['Zanzibara', 'Marta', 'Casa Levante']) expect(text).not.toContain(word);
    });
  });

  test('takes no step of the history with it: what was taken back was done all the same', async () => {
    const { client } = started;
    await client.history.undo();
    await expect(client.people.get({ id: personId })).rejects.toThrow('not-found');
    expect(await kinds()).toEqual(['signed-in done', 'changed done', 'changed done']);
  });
});

describe('the head of the log', () => {
  test('stands on a portfolio and in a backup, for whoever compares', async () => {
    const { client } = started;
    await client.agreements.sign({
      personId,
      signedOn: '2026-11-20',
      language: 'ar',
      withInterpreter: false,
    });
    const { outline } = await client.portfolio.preview({
      personId,
      languages: { language: 'en', second: null },
    });
    const printed = /(\d+) · ((?:[0-9a-f]{4} ){3}[0-9a-f]{4})/u.exec(JSON.stringify(outline));
    const { head, count } = await client.audit.head();
    // The look itself is written down after the head was read.
    expect(Number(printed?.[1])).toBe(count - 1);
    expect(printed?.[2]?.replaceAll(' ', '')).not.toBe(head);
    await client.backup.run();
    let told: unknown;
    await editBackup(newestBackupFile(started), {
      manifest: (was) => {
        told = was['audit'];
        return was;
      },
    });
    expect(told).toEqual({ count, head });
  });
});

describe('the check', () => {
  test('finds the log whole, and its head where it was said to be', async () => {
    const { client } = started;
    await client.record.get({ personId });
    const { brokenAt, count, head } = await client.audit.verify();
    expect({ brokenAt, count }).toEqual({ brokenAt: null, count: 3 });
    expect(await client.audit.head()).toEqual({ count, head });
  });

  test.each([
    ['changed', `UPDATE audit_entry SET actor = 'somebody' WHERE seq = 2`, 2],
    ['taken out', 'DELETE FROM audit_entry WHERE seq = 2', 2],
    [
      'put in',
      `INSERT INTO audit_entry SELECT 9, at, actor, action, object, outcome, mac FROM audit_entry WHERE seq = 2`,
      4,
    ],
  ])('names the first entry that was %s behind the program’s back', async (_, statement, place) => {
    const { client } = started;
    await client.record.get({ personId });
    await betweenOpenings(started, async (database) => {
      for (const change of ['update', 'delete'])
        await database.query(`DROP TRIGGER audit_entry_no_${change}`);
      await database.query(statement);
    });
    expect((await client.audit.verify()).brokenAt).not.toBeNull();
    expect((await client.audit.verify()).brokenAt).toBeLessThanOrEqual(place + 1);
    expect((await client.audit.verify()).brokenAt).toBeGreaterThanOrEqual(place);
  });

  test('cannot be deceived through the program: the table only grows', async () => {
    await betweenOpenings(started, async (database) => {
      await expect(database.query('DELETE FROM audit_entry')).rejects.toThrow('only grows');
      await expect(database.query(`UPDATE audit_entry SET actor = ''`)).rejects.toThrow(
        'only grows',
      );
    });
  });
});
