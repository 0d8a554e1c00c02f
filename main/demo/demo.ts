/**
 * `npm run demo`: a group of ten through all twelve meetings, a portfolio each, one relocation. It walks
 * the same contract as the window, and ends with an error as soon as any stage fails.
 */
import '../node-version-guard.ts';
import '../node/modest-memory.ts';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { appVersion } from '../../shared/app-version.ts';
import type { PortfolioJob } from '../../shared/contract/portfolio.ts';
import { addDays } from '../../shared/domain/groups/plan-calendar.ts';
import { AppError } from '../../shared/wire.ts';
import { localDay } from '../../shared/util/local-day.ts';
import { createCentreIdentity } from '../bundle/centre-identity.ts';
import { composeApp } from '../compose-app.ts';
import type { App } from '../compose-app.ts';
import { createNodePorts } from '../headless/node-ports.ts';
import { findProgramFolder } from '../node/program-folders.ts';
import { readPracticeContent } from '../practice/practice-content.ts';
import type { RecordedPerson } from '../practice/practice-records.ts';
import { formGroup, holdMeeting, signAgreements } from '../practice/practice-story.ts';
import { readDemoOptions, usage } from './demo-options.ts';
import type { DemoOptions } from './demo-options.ts';
import { enterPeople } from './demo-people.ts';
import { receiveBundle, sendBundle, sha256Of, writeReceiverIdentity } from './demo-relocation.ts';
import { printSummary, writeSummary } from './demo-summary.ts';
import { createStages } from './stages.ts';

/** The path takes about six weeks: the demo lays it before today. */
const daysOfPath = 42;
const centre = {
  centreName: 'Casa Levante (fictional)',
  country: 'IT',
  operatorName: 'Marta F.',
  passphrase: 'practice phrase of the demo only',
  recovery: { kind: 'none' },
} as const;
const receiver = {
  ...centre,
  centreName: 'El Faro (fictional)',
  country: 'ES',
  operatorName: 'Lucía R.',
};

async function runDemo(options: DemoOptions): Promise<void> {
  const out = resolve(options.out);
  const work = await mkdtemp(join(tmpdir(), 'espor-demo-'));
  const stages = createStages(process.stdout);
  const today = localDay(new Date());
  const startsOn = addDays(today, -daysOfPath);
  const receiverIdentity = await createCentreIdentity();
  const open = (folder: string, identity?: typeof receiverIdentity): App =>
    composeApp(createNodePorts({ dataFolder: join(work, folder), outputFolder: out }), {
      makesBackups: false,
      ...(identity === undefined ? {} : { createIdentity: async () => identity }),
    });
  const app = open('sender');
  const second = open('receiver', receiverIdentity);
  const { client } = app;

  try {
    await stages.run('vault created', () => client.vault.create(centre));
    const content = await readPracticeContent(
      join(findProgramFolder(), 'resources', 'practice'),
      options.language,
    );
    const entered = await stages.run('people entered, agreements signed', async () => {
      const { people, refusedRows } = await enterPeople(client, content, options, startsOn);
      return { people: await signAgreements(client, people, startsOn), refusedRows };
    });
    const { people } = entered;
    const group = await stages.run('group made', () =>
      formGroup(client, content, people, startsOn),
    );
    await stages.run('twelve meetings held', async (step) => {
      for (const meeting of group.meetings) {
        step(meeting.code);
        await holdMeeting(client, meeting, people, content);
      }
    });

    const languages = { language: options.language, second: secondOf(people) };
    const job = await stages.run('portfolios written', (step) =>
      producePortfolios(app, people, languages, step),
    );
    const register = await stages.run('group register written', () =>
      client.portfolio.produceRegister({ groupId: group.id, language: options.language }),
    );

    const relocated = people[0];
    if (relocated === undefined) throw new Error('There is nobody to relocate');
    await stages.run('second vault created', () => second.client.vault.create(receiver));
    const bundle = await stages.run('bundle exported', async () => {
      const { ageRecipient } = await second.client.transfer.card();
      return sendBundle(client, { personId: relocated.id, languages, day: today, ageRecipient });
    });
    const bundleFile = join(bundle.folder, bundle.fileName);
    const received = await stages.run('bundle opened in the second vault', () =>
      receiveBundle(second.client, bundleFile),
    );
    const identityFile = await writeReceiverIdentity(bundle.folder, receiverIdentity.ageIdentity);

    const registerFile = join(out, 'group-register.docx');
    await rename(join(register.folder, register.fileName), registerFile);
    await rm(register.folder, { recursive: true });
    const files = [
      ...job.files.map((file) => join(job.folder, file.fileName)),
      registerFile,
      bundleFile,
      identityFile,
    ];
    const summary = {
      program: `ESPoR ${appVersion}`,
      language: options.language,
      counts: {
        people: people.length,
        refusedRows: entered.refusedRows.length,
        meetings: group.meetings.length,
        portfolios: job.files.length,
        bundles: 1,
        importedCompetences: received.record.competences.length,
      },
      versions: {
        programme: group.programmeVersion,
        node: process.version,
        portfolio: job.files[0]?.version ?? 0,
      },
      provenance: received.person.provenance,
      refusedRows: entered.refusedRows,
      milliseconds: stages.milliseconds,
      files: await Promise.all(
        files.map(async (file) => ({ file: relative(out, file), ...(await sha256Of(file)) })),
      ),
    };
    await writeSummary(out, summary);
    printSummary(process.stdout, out, summary);
  } finally {
    await app.dispose();
    await second.dispose();
    await rm(work, { recursive: true, force: true });
  }
}

/** Arabic beside the document's language as soon as somebody in the group reads it. */
function secondOf(people: readonly RecordedPerson[]): 'ar' | null {
  return people.some(({ content }) => content.person.languages.includes('ar')) ? 'ar' : null;
}

async function producePortfolios(
  app: App,
  people: readonly RecordedPerson[],
  languages: { readonly language: DemoOptions['language']; readonly second: 'ar' | null },
  step: (text: string) => void,
): Promise<PortfolioJob> {
  const ended = new Promise<PortfolioJob>((settle) => {
    app.events.subscribe(({ topic, payload }) => {
      if (topic !== 'portfolio.progress') return;
      const job = payload as PortfolioJob;
      step(`${job.done} of ${job.total}`);
      if (job.state !== 'running') settle(job);
    });
  });
  const personIds = people.map(({ id }) => id);
  await app.client.portfolio.produce({ personIds, languages, formats: ['docx', 'pdf'] });
  const job = await ended;
  if (job.state !== 'finished' || job.failures.length > 0)
    throw new AppError('internal', job.failures[0]?.reason ?? job.state);
  return job;
}

try {
  await runDemo(readDemoOptions(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${usage}\n`);
  process.exitCode = 1;
}
