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
  /** Every window but the operator's, with its process. */
  const presses = () =>
    electron.evaluate(({ webContents }) =>
      webContents
        .getAllWebContents()
        .filter((one) => one.getURL().startsWith('document:'))
        .map((one) => one.getOSProcessId()),
    );
  const people = await client.people.list();
  const personIds = people.map(({ id }) => id);
  const languages = { language: 'en', second: null } as const;
  const { id } = await client.portfolio.produce({
    personIds,
    languages,
    formats: ['pdf'],
    form: 'full',
  });
  let most: number[] = [];
  let job: PortfolioJob;
  do {
    const now = await presses();
    if (now.length > most.length) most = now;
    job = await client.portfolio.job({ jobId: id });
  } while (job.state === 'running');

  expect(job).toMatchObject({ state: 'finished', failures: [], remaining: [] });
  expect(most).toHaveLength(2);
  expect(new Set(most).size).toBe(2);
  expect(job.files.map(({ personCode }) => personCode)).toEqual(people.map(({ code }) => code));
  for (const { fileName, personCode } of job.files) {
    const { title } = await readPdf(await readFile(join(job.folder, fileName)));
    expect(title).toContain(personCode);
  }
  await expect.poll(presses, { timeout: 20_000 }).toEqual([]);
});
