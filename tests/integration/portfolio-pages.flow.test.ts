/** The pages of a portfolio in memory, through the contract: nothing on the disk, the newest wins, the lock ends it. */
import { readdir } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PdfPrinter } from '../../main/ports/pdf-printer.ts';
import type { AppClient } from '../../shared/contract/index.ts';
import { aPerson, signAgreement } from '../harness/builders/people.ts';
import { startApp, testCentre } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';

const italian = { language: 'it' as const, second: null };
const french = { language: 'fr' as const, second: 'ar' as const };

/** A printer that waits until it is let go, and counts. */
function aSlowPrinter() {
  const waiting: (() => void)[] = [];
  let printed = 0;
  let failure: Error | null = null;
  const printer: PdfPrinter = {
    print: ({ html }) =>
      new Promise((settle, fail) => {
        printed += 1;
        const go = () =>
          failure === null ? settle(new TextEncoder().encode(html)) : fail(failure);
        waiting.push(go);
      }),
    dispose: () => Promise.resolve(),
  };
  const isPrinting = async (): Promise<void> => {
    while (waiting.length === 0) await new Promise((settle) => setTimeout(settle, 5));
  };
  return {
    printer,
    printed: () => printed,
    fail: (error: Error) => {
      failure = error;
    },
    isPrinting,
    /** Lets go what is being printed, as soon as it is. */
    async letGo(): Promise<void> {
      await isPrinting();
      waiting.shift()?.();
    },
  };
}

/** Gives what a call fails with, looked at from its start, so that no failure goes unheard. */
function failureOf(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => null,
    (error: unknown) => error,
  );
}

function textOf({ base64 }: { readonly base64: string }): string {
  return Buffer.from(base64, 'base64').toString('utf8');
}

describe('the pages of a portfolio', () => {
  let started: StartedApp;
  let client: AppClient;
  let personId: string;
  let press: ReturnType<typeof aSlowPrinter>;

  beforeEach(async () => {
    press = aSlowPrinter();
    started = await startApp({ pdfPrinter: press.printer });
    client = started.client;
    await client.vault.create(testCentre);
    personId = (await client.people.create(aPerson())).id;
  });
  afterEach(() => started.stop());

  it('come as they would be printed, and leave nothing on the disk and no version', async () => {
    const asked = client.portfolio.pages({ personId, languages: french });
    await press.letGo();
    const pages = await asked;
    expect(pages).toMatchObject({ version: 1, partial: true });
    expect(textOf(pages)).toMatch(/^<!doctype html>\n<html lang="fr"/u);
    await expect(readdir(started.outputFolder)).rejects.toMatchObject({ code: 'ENOENT' });
    expect((await client.portfolio.state({ personId })).versions).toEqual([]);
  });

  it('say which letters they print as boxes, each once', async () => {
    const named = await client.people.create(aPerson({ preferredName: '素子 ا. Ελένη 子 ✂' }));
    const asked = client.portfolio.pages({ personId: named.id, languages: italian });
    await press.letGo();
    expect((await asked).withoutFont).toEqual(['素', '子', '✂']);
    const whole = client.portfolio.pages({ personId, languages: french });
    await press.letGo();
    expect((await whole).withoutFont).toEqual([]);
  });

  it('are made for the last wish only, not for those in between', async () => {
    const first = failureOf(client.portfolio.pages({ personId, languages: italian }));
    await press.isPrinting();
    const between = { ...italian, second: 'ar' as const };
    const second = failureOf(client.portfolio.pages({ personId, languages: between }));
    const third = client.portfolio.pages({ personId, languages: french });
    await press.letGo();
    expect(await first).toMatchObject({ code: 'cancelled' });
    expect(await second).toMatchObject({ code: 'cancelled' });
    await press.letGo();
    expect(textOf(await third)).toContain('lang="fr"');
    expect(press.printed()).toBe(2);
  });

  it('are not made any more when they are cancelled or the vault is locked', async () => {
    const cancelled = client.portfolio.pages({ personId, languages: italian });
    const cancel = client.portfolio.cancelPages();
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' });
    await cancel;
    expect(press.printed()).toBe(0);

    const asked = failureOf(client.portfolio.pages({ personId, languages: italian }));
    await press.isPrinting();
    const locked = client.vault.lock();
    await press.letGo();
    expect(await asked).toMatchObject({ code: 'cancelled' });
    await locked;
  });

  it('go to a printer of paper on an agreement only, and are a version from then on', async () => {
    const wanted = { personId, languages: french };
    await expect(client.portfolio.print(wanted)).rejects.toMatchObject({
      code: 'refused',
      reason: 'agreement-missing',
    });
    expect(press.printed()).toBe(0);

    await signAgreement(client, personId);
    const asked = client.portfolio.print(wanted);
    // Somebody else's pages that are looked at do not take its place.
    await press.isPrinting();
    const unwanted = client.portfolio.cancelPages();
    const looked = client.portfolio.pages({ personId, languages: italian });
    await press.letGo();
    await unwanted;
    const printed = await asked;
    expect(textOf(printed)).toContain('lang="fr"');
    await press.letGo();
    expect(textOf(await looked)).toContain('lang="it"');
    const { version, versions } = await client.portfolio.state({ personId });
    expect(versions).toMatchObject([{ number: 1, languages: 'fr-ar' }]);
    expect([printed.version, version]).toEqual([1, 1]);
    await expect(readdir(started.outputFolder)).rejects.toMatchObject({ code: 'ENOENT' });
    const exported = (await client.audit.list({ before: null })).filter(
      ({ kind }) => kind === 'exported',
    );
    expect(exported.map(({ outcome }) => outcome)).toEqual(['done']);
  });

  it('do not go to it when the agreement ends or the vault is locked meanwhile', async () => {
    await signAgreement(client, personId);
    const wanted = { personId, languages: italian };
    const asked = failureOf(client.portfolio.print(wanted));
    await press.isPrinting();
    await client.agreements.withdraw({ personId, withdrawnOn: '2026-09-08' });
    await press.letGo();
    expect(await asked).toMatchObject({ code: 'refused', reason: 'agreement-withdrawn' });
    expect((await client.portfolio.state({ personId })).versions).toEqual([]);

    await signAgreement(client, personId);
    const again = failureOf(client.portfolio.print(wanted));
    await press.isPrinting();
    const locked = client.vault.lock();
    await press.letGo();
    expect(await again).toMatchObject({ code: 'cancelled' });
    await locked;
  });

  it('fail with a reason that the window has words for', async () => {
    press.fail(new Error('no browser at /home/somebody'));
    const asked = failureOf(client.portfolio.pages({ personId, languages: italian }));
    await press.letGo();
    expect(await asked).toMatchObject({ code: 'internal', reason: 'pages-failed' });
  });
});

describe('what is told beside the pages', () => {
  let started: StartedApp;
  afterEach(() => started.stop());

  it('counts what leaves and what stays, and remembers which files were made last', async () => {
    started = await startApp({ pdfPrinter: aSlowPrinter().printer });
    const { client } = started;
    expect((await client.settings.get()).documentFormats).toEqual(['docx', 'pdf']);
    await client.settings.setDocumentFormats({ formats: ['pdf'] });
    expect((await client.settings.get()).documentFormats).toEqual(['pdf']);

    await client.vault.create(testCentre);
    const personId = (await client.people.create(aPerson())).id;
    const language = (code: string, share: boolean) =>
      client.record.saveLanguage({
        personId,
        entry: {
          id: null,
          language: code,
          motherTongue: true,
          listening: null,
          reading: null,
          speaking: null,
          writing: null,
          basis: 'self',
          share,
        },
      });
    await language('ar', true);
    await language('fr', false);
    expect((await client.portfolio.state({ personId })).sections).toEqual([
      { section: 'languages', goes: 1, stays: 1 },
    ]);
  });

  it('finds the last work again, with whom it was for and whom it failed for', async () => {
    const press = aSlowPrinter();
    press.fail(new Error('no paper'));
    started = await startApp({ pdfPrinter: press.printer });
    const { client } = started;
    await client.vault.create(testCentre);
    const personId = (await client.people.create(aPerson())).id;
    await signAgreement(client, personId);
    expect(await client.portfolio.latestJob()).toBeNull();
    const { id } = await client.portfolio.produce({
      personIds: [personId],
      languages: italian,
      formats: ['pdf'],
    });
    await press.letGo();
    await expect.poll(async () => (await client.portfolio.latestJob())?.state).toBe('finished');
    expect(await client.portfolio.latestJob()).toMatchObject({
      id,
      personIds: [personId],
      files: [],
      failures: [{ personId, personCode: 'CL-0001' }],
    });
  });
});
