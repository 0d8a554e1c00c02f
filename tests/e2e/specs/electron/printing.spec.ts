/** The same portfolio from Electron's printer and from Chromium's: the same words in the same places. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AppClient } from '../../../../shared/contract/index.ts';
import { readPdf } from '../../../documents/read-pdf.ts';
import type { ReadPage, ReadPdf } from '../../../documents/read-pdf.ts';
import { startApp } from '../../../harness/start-app.ts';
import { expect, test } from '../../electron-fixtures.ts';

const languages = { language: 'it', second: 'ar' } as const;

/** Makes the portfolio of the first person and reads it. */
async function print(client: AppClient, outputFolder: string): Promise<ReadPdf> {
  await client.vault.openPractice({ language: 'en' });
  const [person] = await client.people.list();
  const personIds = [person?.id ?? ''];
  await client.portfolio.produce({ personIds, languages, formats: ['pdf'] });
  const folder = join(outputFolder, 'portfolios');
  const written = async () =>
    (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.pdf'));
  await expect.poll(written, { timeout: 30_000 }).toHaveLength(1);
  const [name = ''] = await written();
  return readPdf(await readFile(join(folder, name)));
}

/**
 * Roles that both name. Versions of Chromium differ in what they have no name for (`NonStruct`) and what
 * they name besides.
 */
const named = /^(?:H[1-6]|P|L|LI|Table|TR|TH|TD|Figure|Link)$/u;

/** Inside of this, in points from the edges, lies the text; outside, what is repeated on each page. */
const edge = 62;
/** The first Chromium that prints lines at the edges of a page (CSS margin boxes). */
const firstWithRunningLines = 131;

/** The head of the audit log: each printing adds an entry to it. */
const logHead = /(?:^| )\d+ [\da-f]{4}(?: [\da-f]{4}){3}$/u;

/** Words in Latin letters and numbers; Arabic, which glyphs name badly, by where its lines lie. */
function linesOf({ lines, height }: ReadPage, isBody: boolean) {
  return lines
    .filter(({ above }) => (above > edge && above < height - edge) === isBody)
    .map(({ text, ...place }) => ({
      ...place,
      words: (text.match(/[\p{Script=Latin}\d]+/gu) ?? []).join(' '),
    }))
    .filter(({ words }) => !logHead.test(words));
}

type Line = ReturnType<typeof linesOf>[number];

/** Lines that lie elsewhere than in the other print. Places are whole points: what lies between two may be either. */
function apart(lines: readonly Line[], others: readonly Line[]): Line[] {
  return lines.filter((line, index) => {
    const other = others[index];
    return (['above', 'from', 'to'] as const).some(
      (place) => other === undefined || Math.abs(line[place] - other[place]) > 1,
    );
  });
}

const wordsOf = (lines: readonly Line[]): string[] => lines.map(({ words }) => words);

test('prints what Chromium prints: pages, words, lines, structure, outline', async ({ open }) => {
  const { electron, started } = await open({ practice: true });
  const chrome = await electron.evaluate(() => process.versions.chrome);
  const hasRunningLines = Number(chrome.split('.', 1)[0]) >= firstWithRunningLines;
  const here = await print(started.client, started.outputFolder);
  await electron.close();
  const outputFolder = join(started.folder, 'chromium');
  const other = await startApp({ folder: started.folder, outputFolder });
  const there = await print(other.client, outputFolder);
  await other.stop();

  expect(here.pages.length).toBeGreaterThan(3);
  for (const pdf of [here, there]) {
    expect(pdf.isTagged).toBe(true);
    expect(pdf.creator).toMatch(/Chrom/u);
    expect(pdf.creator).not.toMatch(/espor|electron/iu);
  }
  expect(here.outline.length).toBeGreaterThan(10);
  expect(here.outline).toEqual(there.outline);
  expect([here.title, here.language]).toEqual([there.title, there.language]);
  expect(here.pages.map(({ width, height }) => ({ width, height }))).toEqual(
    there.pages.map(({ width, height }) => ({ width, height })),
  );
  for (const [index, page] of here.pages.entries()) {
    const same = there.pages[index];
    if (same === undefined) throw new Error('a page less');
    expect(linesOf(page, true).length).toBeGreaterThan(5);
    expect(wordsOf(linesOf(page, true))).toEqual(wordsOf(linesOf(same, true)));
    expect(apart(linesOf(page, true), linesOf(same, true))).toEqual([]);
    expect(linesOf(same, false).length).toBeGreaterThan(0);
    expect(linesOf(page, false)).toEqual(hasRunningLines ? linesOf(same, false) : []);
    const roles = page.roles.filter((role) => named.test(role));
    expect(roles.length).toBeGreaterThan(10);
    expect(roles).toEqual(same.roles.filter((role) => named.test(role)));
  }
});
