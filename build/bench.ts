/**
 * `npm run bench`: the figures of the main job, medians of one run on this machine, printed beside their
 * targets. Not a test: a slow machine is not a fault. `--people N` for the large vault, 500 by default.
 */
import '../main/node-version-guard.ts';
import '../main/node/modest-memory.ts';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { composeApp } from '../main/compose-app.ts';
import type { App } from '../main/compose-app.ts';
import { createNodePorts } from '../main/headless/node-ports.ts';
import { findProgramFolder } from '../main/node/program-folders.ts';
import { LEAST_COST } from '../main/vault/key-derivation.ts';
import type { PortfolioFormat } from '../shared/contract/portfolio.ts';
import { recordSections } from '../shared/contract/record.ts';
import type { Batch } from './bench/batch.ts';
import { fillVault } from './bench/fill-vault.ts';
import { measure, printFigures } from './bench/measure.ts';
import type { Figure } from './bench/measure.ts';
import { searchFigures } from './bench/search-figures.ts';
import { vaultFigures } from './bench/vault-figures.ts';
import { windowFigures } from './bench/window-figures.ts';
import { benchLanguages, producePortfolios } from './bench/produce-portfolios.ts';

const { values } = parseArgs({ options: { people: { type: 'string', default: '500' } } });
const folder = await mkdtemp(join(tmpdir(), 'espor-bench-'));
const centre = {
  centreName: 'Bench',
  country: 'IT',
  operatorName: 'Nobody',
  passphrase: 'a phrase for the bench only',
  recovery: { kind: 'none' },
} as const;

function start(name: string): App {
  const ports = createNodePorts({
    dataFolder: join(folder, name),
    outputFolder: join(folder, 'output'),
  });
  return composeApp(ports, { kdf: LEAST_COST, makesBackups: false });
}

/** What another process of the bench prints, alone on the machine. */
async function printedBy(script: string): Promise<string> {
  const file = join(findProgramFolder(), 'build', 'bench', script);
  const { stdout } = await promisify(execFile)(process.execPath, [file]);
  return stdout.trim();
}

function once(name: string, unit: Figure['unit'], target: number | null, value: number): Figure {
  const [median, times] = [Math.round(value * 10) / 10, 1];
  return { name, unit, target, median, least: median, most: median, times };
}

/** Fifty groups of ten, and LibreOffice beside them where it is installed. */
async function batchFigures(): Promise<Figure[]> {
  const { seconds, kilobytesEach, ofOffice } = JSON.parse(await printedBy('batch.ts')) as Batch;
  return [
    once('500 portfolios, both formats', 'ms', 150_000, seconds * 1000),
    once('memory left by each document', 'kB', 50, kilobytesEach),
    ...(ofOffice === null
      ? []
      : [
          once('ten PDFs, of LibreOffice with one start', '%', 20, ofOffice.pdfOfOneStart),
          once('ten in both formats, of ten starts of it', '%', 20, ofOffice.bothOfTenStarts),
          once('ten in both formats, of one start of it', '%', 20, ofOffice.bothOfOneStart),
        ]),
  ];
}

async function run(): Promise<Figure[]> {
  const app = start('sender');
  const second = start('receiver');
  const { client } = app;
  try {
    await client.vault.create(centre);
    await second.client.vault.create({ ...centre, centreName: 'Receiver', country: 'ES' });
    const { personIds, groupId, meetingId } = await fillVault(client, Number(values.people));
    const [personId = ''] = personIds;
    const group = await client.groups.get({ id: groupId });
    const ten = group.members.map((member) => member.personId);
    const started = performance.now();
    await producePortfolios(app, [personId], ['docx']);
    const first = performance.now() - started;
    const figures: Figure[] = [once('one portfolio, Word, the first', 'ms', null, first)];
    const add = async (
      name: string,
      target: number,
      times: number,
      work: () => Promise<unknown>,
      warmUp?: number,
    ) => figures.push({ name, target, ...(await measure(times, work, warmUp)) });

    await add('group list', 50, 50, () => client.groups.list());
    await add('people list', 50, 50, () => client.people.list());
    await add('group with members and meetings', 50, 50, () => client.groups.get({ id: groupId }));
    await add('meeting with ten rows', 50, 50, () => client.meetings.get({ id: meetingId }));
    await add('record of a person', 50, 50, () => client.record.get({ personId }));
    await add('portfolio state and preview', 50, 30, () =>
      Promise.all([
        client.portfolio.state({ personId }),
        client.portfolio.preview({ personId, languages: benchLanguages }),
      ]),
    );
    await add('meeting row: call to stored', 50, 50, () =>
      client.meetings.saveEntry({
        id: meetingId,
        personId: ten[0] ?? '',
        attendance: 'present',
        minutes: 120,
        heldOn: null,
        kept: 'kept',
        keptLanguage: 'ar',
      }),
    );
    // Warm: V8 has compiled the writers, which takes it some ten portfolios, a group's worth.
    const one = (format: PortfolioFormat) => () => producePortfolios(app, [personId], [format]);
    await add('one portfolio, Word, warm', 120, 10, one('docx'), 10);
    await add('one portfolio, PDF, warm', 300, 10, one('pdf'), 10);
    await add('group of ten, both formats', 4000, 3, () =>
      producePortfolios(app, ten, ['docx', 'pdf']),
    );

    const { ageRecipient } = await second.client.transfer.card();
    await client.agreements.sign({
      personId,
      signedOn: '2026-09-07',
      language: 'ar',
      withInterpreter: false,
    });
    await add('bundle out and in', 1500, 5, async () => {
      const { id } = await client.transfer.authorise({
        personId,
        receiver: { name: 'Receiver', country: 'ES', ageRecipient },
        purpose: 'Bench',
        sections: [...recordSections],
        languages: benchLanguages,
        signedOn: '2026-09-07',
        language: 'ar',
        expiresOn: '2099-01-01',
      });
      const bundle = await client.transfer.export({ authorisationId: id });
      const base64 = (await readFile(join(bundle.folder, bundle.fileName))).toString('base64');
      const { token } = await second.client.transfer.preview({ base64 });
      await second.client.transfer.import({ token });
    });
    const megabytes = Number(await printedBy('group-memory.ts'));
    figures.push(once('resident memory during a group run', 'MB', 300, megabytes));
    return figures;
  } finally {
    await app.dispose();
    await second.dispose();
    await rm(folder, { recursive: true, force: true });
  }
}

/** In a vault of its own, so that the others are measured as before. */
async function runSearch(): Promise<Figure[]> {
  const app = start('large');
  try {
    await app.client.vault.create(centre);
    return await searchFigures(app);
  } finally {
    await app.dispose();
    await rm(folder, { recursive: true, force: true });
  }
}

const figures = [
  ...(await vaultFigures()),
  ...(await run()),
  ...(await batchFigures()),
  ...(await runSearch()),
];
printFigures(process.stdout, [...figures, ...(await windowFigures())]);
