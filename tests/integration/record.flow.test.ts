/** A person's record through the contract: entries, evidence, confirmations. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppClient } from '../../shared/contract/index.ts';
import type { Competence } from '../../shared/contract/record.ts';
import { aPerson } from '../harness/builders/people.ts';
import { startApp, testCentre } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';

function aCompetence(change: Partial<Competence> = {}): Omit<Competence, 'id'> & { id: null } {
  return {
    ownWords: {
      text: 'أخيط الفساتين',
      language: 'ar',
      translation: 'I sew dresses',
      translatedBy: 'Fatou K.',
    },
    standardTerm: 'sew garments',
    standardCode: '',
    context: 'at my aunt’s workshop',
    levelSelf: 'C',
    levelOperator: 'B',
    evidenceIds: [],
    share: true,
    ...change,
    id: null,
  };
}

const anEvidence = {
  id: null,
  code: 'O' as const,
  description: 'Sewed a hem in G7',
  seenBy: 'Marta F.',
  seenOn: '2026-10-14',
  share: true,
};

describe('the record of a person', () => {
  let started: StartedApp;
  let client: AppClient;
  let personId: string;

  beforeEach(async () => {
    started = await startApp();
    client = started.client;
    await client.vault.create(testCentre);
    personId = (await client.people.create(aPerson())).id;
  });
  afterEach(() => started.stop());

  const read = () => client.record.get({ personId });

  it('begins empty, in the language of the person', async () => {
    const record = await read();
    expect(record.profile.voice).toMatchObject({ text: '', language: 'ar' });
    expect(record.projects.map(({ plan }) => plan)).toEqual(['A', 'B']);
  });

  it('keeps entries in the order in which they were made, and corrects them in place', async () => {
    const { id } = await client.record.saveCompetence({ personId, entry: aCompetence() });
    await client.record.saveCompetence({
      personId,
      entry: aCompetence({ standardTerm: 'train apprentices' }),
    });
    await client.record.saveCompetence({
      personId,
      entry: { ...aCompetence({ levelSelf: 'B' }), id },
    });
    const { competences } = await read();
    expect(competences.map(({ standardTerm, levelSelf }) => [standardTerm, levelSelf])).toEqual([
      ['sew garments', 'B'],
      ['train apprentices', 'C'],
    ]);
  });

  it('takes the letter from a competence when its evidence is removed', async () => {
    const evidence = await client.record.saveEvidence({ personId, entry: anEvidence });
    await client.record.saveCompetence({
      personId,
      entry: aCompetence({ evidenceIds: [evidence.id] }),
    });
    await client.record.removeEntry({ personId, kind: 'evidence', id: evidence.id });
    expect((await read()).competences[0]?.evidenceIds).toEqual([]);
  });

  it('numbers the dossier and never uses a number twice', async () => {
    const first = await client.record.saveEvidence({ personId, entry: anEvidence });
    await client.record.removeEntry({ personId, kind: 'evidence', id: first.id });
    await client.record.saveEvidence({ personId, entry: anEvidence });
    expect((await read()).evidence.map(({ number }) => number)).toEqual([2]);
  });

  it('refuses evidence of somebody else', async () => {
    const other = await client.people.create(aPerson({ preferredName: 'Yonas T.' }));
    const foreign = await client.record.saveEvidence({ personId: other.id, entry: anEvidence });
    await expect(
      client.record.saveCompetence({ personId, entry: aCompetence({ evidenceIds: [foreign.id] }) }),
    ).rejects.toMatchObject({ code: 'not-found', reason: 'evidence' });
  });

  it('takes back the confirmation of a section that changes, and of no other', async () => {
    await client.record.saveCompetence({ personId, entry: aCompetence() });
    const confirm = (section: 'competences' | 'learning') =>
      client.record.confirm({ personId, section, confirmedOn: '2026-11-06', language: 'ar' });
    await confirm('competences');
    await confirm('learning');
    await client.record.saveCompetence({ personId, entry: aCompetence({ context: 'elsewhere' }) });
    expect((await read()).confirmations.map(({ section }) => section)).toEqual(['learning']);
  });

  it('holds at most five steps in a plan', async () => {
    const step = {
      text: 'Visit the job centre',
      activity: 'job-search' as const,
      dueOn: '2026-12-01',
      status: 'to-do' as const,
    };
    await client.record.savePlan({ personId, steps: Array.from({ length: 5 }, () => step) });
    await expect(
      client.record.savePlan({ personId, steps: Array.from({ length: 6 }, () => step) }),
    ).rejects.toMatchObject({ code: 'invalid-input', reason: 'too-many' });
    expect((await read()).plan).toHaveLength(5);
  });

  it('refuses a field of ten million characters and keeps the rest', async () => {
    await client.record.saveCompetence({ personId, entry: aCompetence() });
    await expect(
      client.record.saveCompetence({
        personId,
        entry: aCompetence({ context: 'x'.repeat(10_000_000) }),
      }),
    ).rejects.toMatchObject({ code: 'invalid-input', reason: 'too-long' });
    expect((await read()).competences).toHaveLength(1);
  });
});
