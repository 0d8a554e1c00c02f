/** A group printed by the real program: two hidden windows in two processes while it lasts, and none of them after it. */
import type { PortfolioJob } from '../../../../shared/contract/portfolio.ts';
import { readPdf } from '../../../documents/read-pdf.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../electron-fixtures.ts';

test('prints a group on two presses, everybody on their own pages, and closes them', async ({
  open,
}) => {
  const { electron, started } = await open({ practice: true });
  const { client } = started;
  await electron.evaluate(({ app }) => {
    const seen: number[] = [];
    Reflect.set(globalThis, 'pressesSeen', seen);
    app.on('web-contents-created', (_, contents) => {
      contents.once('did-finish-load', () => {
        if (contents.getURL().startsWith('document:')) seen.push(contents.getOSProcessId());
      });
    });
  });
  const people = await client.people.list();
  const personIds = people.map(({ id }) => id);
  const languages = { language: 'en', second: null } as const;
  const { id } = await client.portfolio.produce({
    personIds,
    languages,
    formats: ['pdf'],
    form: 'full',
  });
  const job = async (): Promise<PortfolioJob> => client.portfolio.job({ jobId: id });
  await expect
    .poll(async () => (await job()).state, { timeout: 60_000, intervals: [500] })
    .not.toBe('running');
  const { files, folder, ...ended } = await job();

  expect(ended).toMatchObject({ state: 'finished', failures: [], remaining: [] });
  const seen = await electron.evaluate(() => Reflect.get(globalThis, 'pressesSeen') as number[]);
  expect(seen).toHaveLength(2);
  expect(new Set(seen).size).toBe(2);
  expect(files.map(({ personCode }) => personCode)).toEqual(people.map(({ code }) => code));
  for (const { fileName, personCode } of files) {
    const { title, isTagged, pages } = await readPdf(await readFile(join(folder, fileName)));
    expect(title).toContain(personCode);
    expect(isTagged).toBe(true);
    // Each page of each, also of those that a press prints after others.
    expect(Math.min(...pages.map(({ lines }) => lines.length))).toBeGreaterThan(5);
    expect(pages.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' ')).toContain(
      personCode,
    );
  }
  const left = () =>
    electron.evaluate(
      ({ webContents }) =>
        webContents.getAllWebContents().filter((one) => one.getURL().startsWith('document:'))
          .length,
    );
  await expect.poll(left, { timeout: 20_000, intervals: [1000] }).toBe(0);
});
