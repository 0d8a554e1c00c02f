/** Every kind of document in each pair of languages, made with fictional people by the calls of the window. */
import { join } from 'node:path';
import { documentLanguages } from '../../shared/contract/languages.ts';
import type { AppClient } from '../../shared/contract/index.ts';
import type { DocumentLanguages, PortfolioJob } from '../../shared/contract/portfolio.ts';
import { outlineTexts } from '../../shared/domain/document/outline-texts.ts';
import { aPerson } from '../../tests/harness/builders/people.ts';
import type { StartedApp } from '../../tests/harness/start-app.ts';
import type { Specimen } from './specimen.ts';

const day = '2026-09-07';

/** Each language alone, beside Arabic, and beside another language of documents. */
export const pairs: readonly DocumentLanguages[] = documentLanguages.flatMap((language, index) => [
  { language, second: null },
  { language, second: 'ar' as const },
  { language, second: documentLanguages[(index + 1) % documentLanguages.length] ?? null },
]);

export const pairName = ({ language, second }: DocumentLanguages): string =>
  second === null ? language : `${language}+${second}`;

function jobEnds({ app }: StartedApp): Promise<PortfolioJob> {
  return new Promise((settle) => {
    const stop = app.events.subscribe(({ topic, payload }) => {
      if (topic !== 'portfolio.progress') return;
      const job = payload as PortfolioJob;
      if (job.state === 'running') return;
      stop();
      settle(job);
    });
  });
}

async function portfolioOf(
  started: StartedApp,
  person: { readonly id: string; readonly kind: string },
  languages: DocumentLanguages,
): Promise<Specimen> {
  const { client } = started;
  const ended = jobEnds(started);
  await client.portfolio.produce({ personIds: [person.id], languages, formats: ['docx', 'pdf'] });
  const job = await ended;
  const pathOf = (format: string): string => {
    const file = job.files.find((one) => one.format === format);
    if (file === undefined)
      throw new Error(`no ${format}: ${job.failures[0]?.reason ?? job.state}`);
    return join(job.folder, file.fileName);
  };
  // Asked afterwards: a document names the version that it made.
  const { outline } = await client.portfolio.preview({ personId: person.id, languages });
  return {
    name: `${person.kind} ${pairName(languages)}`,
    languages,
    word: pathOf('docx'),
    pdf: pathOf('pdf'),
    texts: outlineTexts(outline),
  };
}

async function reportOf(
  client: AppClient,
  personId: string,
  languages: DocumentLanguages,
): Promise<Specimen> {
  const { folder, files } = await client.rights.produceReport({ personId, languages });
  const ending = (end: string): string => {
    const file = files.find(({ fileName }) => fileName.endsWith(end));
    if (file === undefined) throw new Error(`no ${end} among the files of a report`);
    return join(folder, file.fileName);
  };
  return {
    name: `access report ${pairName(languages)}`,
    languages,
    word: ending('.docx'),
    pdf: ending('.pdf'),
    texts: null,
  };
}

/** Somebody who has signed and said nothing yet. */
async function enterBeginner(client: AppClient): Promise<string> {
  const { id: personId } = await client.people.create(aPerson({ preferredName: 'Nour ا. Ελένη' }));
  await client.agreements.sign({ personId, signedOn: day, language: 'ar', withInterpreter: false });
  return personId;
}

/** Makes them one after another; `keep` copies a file away before the next may have its name. */
export async function makeSpecimens(
  started: StartedApp,
  keep: (specimen: Specimen) => Promise<Specimen>,
): Promise<Specimen[]> {
  const { client } = started;
  await client.vault.openPractice({ language: 'it' });
  const [first] = await client.people.list();
  const [group] = await client.groups.list();
  if (first === undefined || group === undefined) throw new Error('The practice vault is empty');
  const beginner = await enterBeginner(client);
  const made: Specimen[] = [];
  for (const languages of pairs) {
    const full = { id: first.id, kind: 'portfolio' };
    made.push(await keep(await portfolioOf(started, full, languages)));
    const empty = { id: beginner, kind: 'empty portfolio' };
    made.push(await keep(await portfolioOf(started, empty, languages)));
    made.push(await keep(await reportOf(client, first.id, languages)));
  }
  for (const language of documentLanguages) {
    const { folder, fileName } = await client.portfolio.produceRegister({
      groupId: group.id,
      language,
    });
    const languages = { language, second: null };
    made.push(
      await keep({
        ...{ name: `group register ${language}`, languages, pdf: null, texts: null },
        word: join(folder, fileName),
      }),
    );
  }
  return made;
}
