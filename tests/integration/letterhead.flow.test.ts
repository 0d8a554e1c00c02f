/** The letterhead through the contract: what comes in, what stands on documents, and the way back. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AppClient } from '../../shared/contract/index.ts';
import { logoLimits } from '../../shared/domain/letterhead/logo-limits.ts';
import { wordText } from '../documents/read-documents.ts';
import { aFilledPerson } from '../harness/builders/filled-person.ts';
import { letterheadText, setLetterhead } from '../harness/builders/letterhead.ts';
import { aLogoInBase64, centreLogo } from '../harness/builders/logos.ts';
import { aPdfPrinter } from '../harness/fake-pdf-printer.ts';
import { createTestClock, startApp, testCentre } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';

const word = 'Quokkazanzibar';
const today = '2026-03-02';
const english = { language: 'en', second: null } as const;
const nothing = { address: '', telephone: '', email: '', website: '', fundingLine: '' };
const png = aLogoInBase64(centreLogo);
const ours = { place: 'centre', name: 'Logo: Casa Prova', png } as const;

describe('the letterhead', () => {
  const clock = createTestClock(`${today}T09:30:00Z`);
  let one: StartedApp;
  let client: AppClient;

  beforeEach(async () => {
    one = await startApp({ clock, pdfPrinter: aPdfPrinter() });
    ({ client } = one);
    await client.vault.create(testCentre);
  });
  afterEach(() => one.stop());

  it('begins empty, and nothing of it stands on a document', async () => {
    expect(await client.letterhead.get()).toEqual({ text: nothing, logos: [] });
    const { id: personId } = await aFilledPerson(client, word, today);
    const { outline } = await client.portfolio.preview({ personId, languages: english });
    expect(outline.letterhead).toBeUndefined();
  });

  it('keeps the logo of the centre before those of funders, and these in their order', async () => {
    await client.letterhead.addLogo({ place: 'funder', name: 'b', png });
    await client.letterhead.addLogo({ place: 'funder', name: 'a', png });
    await client.letterhead.addLogo(ours);
    const { logos } = await client.letterhead.get();
    expect(logos.map(({ name }) => name)).toEqual([ours.name, 'b', 'a']);
  });

  it('stands on portfolios, papers, reports and the register', async () => {
    await setLetterhead(client);
    const { id: personId, groupId } = await aFilledPerson(client, word, today);
    const pageOf = async (made: Promise<{ folder: string; files: { fileName: string }[] }>) => {
      const { folder, files } = await made;
      const pdf = files.find(({ fileName }) => fileName.endsWith('.pdf'));
      return readFile(join(folder, pdf?.fileName ?? ''), 'utf8');
    };
    const order = { personId, languages: english };
    const { base64 } = await client.portfolio.pages({ ...order, form: 'short' });
    const pages = [
      Buffer.from(base64, 'base64').toString('utf8'),
      await pageOf(client.paperwork.produce({ ...order, kind: 'certificate' })),
      await pageOf(client.rights.produceReport(order)),
    ];
    for (const page of pages) {
      expect(page).toContain('<img alt="Logo: Casa Prova" src="data:image/png;base64,');
      expect(page).toContain(letterheadText.fundingLine);
    }
    const register = await client.portfolio.produceRegister({ groupId, language: 'it' });
    const file = await readFile(join(register.folder, register.fileName));
    expect(await wordText(file)).toContain(letterheadText.fundingLine);
  });

  it('says in the privacy notice of the agreement how the centre is reached', async () => {
    await setLetterhead(client);
    const { id: personId } = await aFilledPerson(client, word, today);
    const order = { personId, kind: 'agreement', languages: english } as const;
    const { folder, files } = await client.paperwork.produce(order);
    const page = await readFile(join(folder, files[1]?.fileName ?? ''), 'utf8');
    const [, contact = ''] = /<span>Contact<\/span>.*?<td>(.*?)<\/td>/u.exec(page) ?? [];
    const { address, telephone, email } = letterheadText;
    expect(contact.replaceAll(/<[^>]*>/gu, '')).toBe(`${address} ${telephone} ${email}`);
  });

  it('takes back what was removed, with its place and its points', async () => {
    await setLetterhead(client);
    const before = await client.letterhead.get();
    const [, funder] = before.logos;
    await client.letterhead.removeLogo({ id: funder?.id ?? '' });
    expect((await client.letterhead.get()).logos).toHaveLength(2);
    await client.history.undo();
    expect(await client.letterhead.get()).toEqual(before);
  });

  it('gives a logo another name and leaves the rest as it is', async () => {
    const [added] = (await client.letterhead.addLogo(ours)).logos;
    const { logos } = await client.letterhead.renameLogo({ id: added?.id ?? '', name: 'Other' });
    expect(logos).toEqual([{ ...added, name: 'Other' }]);
  });

  it('has one place for the centre and three for funders', async () => {
    await client.letterhead.addLogo(ours);
    await expect(client.letterhead.addLogo(ours)).rejects.toMatchObject({
      code: 'refused',
      reason: 'too-many-logos',
    });
    for (const name of ['a', 'b', 'c'])
      await client.letterhead.addLogo({ place: 'funder', name, png });
    await expect(
      client.letterhead.addLogo({ place: 'funder', name: 'd', png }),
    ).rejects.toMatchObject({ reason: 'too-many-logos' });
  });

  it.each([
    ['no picture', Buffer.from('<svg/>').toString('base64'), 'logo-damaged'],
    ['no base64', '%%%', 'logo-damaged'],
    ['a picture cut off', png.slice(0, png.length / 2), 'logo-damaged'],
    ['a heavy one', Buffer.alloc(logoLimits.bytes + 1).toString('base64'), 'logo-too-large'],
  ])('stores nothing of %s', async (_, wrong, reason) => {
    await expect(client.letterhead.addLogo({ ...ours, png: wrong })).rejects.toMatchObject({
      code: 'invalid-input',
      reason,
    });
    expect((await client.letterhead.get()).logos).toEqual([]);
    expect((await client.history.state()).undo).toBeNull();
  });

  it('wants a name for every logo, and says when one is gone', async () => {
    await expect(client.letterhead.addLogo({ ...ours, name: '  ' })).rejects.toMatchObject({
      reason: 'required',
    });
    const id = '00000000-0000-4000-8000-000000000001';
    for (const gone of [
      client.letterhead.removeLogo({ id }),
      client.letterhead.renameLogo({ id, name: 'x' }),
    ])
      await expect(gone).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is still there after the vault was locked', async () => {
    await setLetterhead(client);
    const before = await client.letterhead.get();
    await client.vault.lock();
    await expect(client.letterhead.get()).rejects.toMatchObject({ code: 'locked' });
    await client.vault.unlock({ passphrase: testCentre.passphrase });
    expect(await client.letterhead.get()).toEqual(before);
  });
});
