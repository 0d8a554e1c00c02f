/** Whom the centre may ask about an evidence: refused in a country of origin, stored without any answer. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppClient } from '../../shared/contract/index.ts';
import { aPerson } from '../harness/builders/people.ts';
import { dumpVault } from '../harness/dump-vault.ts';
import { startApp, testCentre } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';

const abroad = { name: 'Workshop Prova', country: 'TR' };

describe('the contact of an evidence', () => {
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

  function save(
    contact: typeof abroad | null,
    contactIsAtOrigin: boolean | null,
    id: string | null = null,
  ) {
    return client.record.saveEvidence({
      personId,
      entry: {
        id,
        code: 'T',
        description: 'Sewed for a shop',
        seenBy: '',
        seenOn: null,
        contact,
        share: true,
      },
      contactIsAtOrigin,
    });
  }
  const dossier = async () => (await client.record.get({ personId })).evidence;

  it('is refused in a country of origin, and nothing of it is stored', async () => {
    await expect(save(abroad, true)).rejects.toMatchObject({
      code: 'refused',
      reason: 'contact-at-origin',
    });
    expect(await dossier()).toEqual([]);
    expect(JSON.stringify(await client.history.state())).not.toContain(abroad.name);
  });

  it('needs an answer outside of Europe', async () => {
    await expect(save(abroad, null)).rejects.toMatchObject({ reason: 'contact-unanswered' });
    const { id } = await save(abroad, false);
    expect(await dossier()).toMatchObject([{ id, contact: abroad }]);
  });

  it('is not asked again while it stays the same, and again when it changes', async () => {
    const { id } = await save(abroad, false);
    await save(abroad, null, id);
    await expect(save({ ...abroad, name: 'Another' }, null, id)).rejects.toMatchObject({
      reason: 'contact-unanswered',
    });
    expect((await dossier())[0]?.contact).toEqual(abroad);
  });

  it('is stored without the answer', async () => {
    await save(abroad, false);
    const dump = JSON.stringify(await dumpVault(started));
    expect(dump).toContain(abroad.name);
    expect(dump).not.toMatch(/atOrigin|at_origin/iu);
  });

  it('can be taken out, and may be left out by a caller', async () => {
    const { id } = await save({ name: 'Scuola Prova', country: 'IT' }, null);
    await save(null, null, id);
    expect(await dossier()).toMatchObject([{ id, contact: null }]);
  });

  it('stays in the vault: no document speaks of it', async () => {
    await save(abroad, false);
    const { outline } = await client.portfolio.preview({
      personId,
      languages: { language: 'en', second: null },
    });
    expect(JSON.stringify(outline)).toContain('Sewed for a shop');
    expect(JSON.stringify(outline)).not.toContain(abroad.name);
  });

  it('makes no new version of the portfolio', async () => {
    const { id } = await save(null, null);
    const { version } = await client.portfolio.state({ personId });
    await save(abroad, false, id);
    expect((await client.portfolio.state({ personId })).version).toBe(version);
  });
});
