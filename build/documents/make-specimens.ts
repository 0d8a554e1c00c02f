/** Every kind of document in each pair of languages, made with fictional people by the calls of the window. */
import { join } from 'node:path';
import {
  documentLanguages,
  labelLanguages,
  secondLanguages,
} from '../../shared/contract/languages.ts';
import type { AppClient } from '../../shared/contract/index.ts';
import { paperworkKinds } from '../../shared/contract/paperwork.ts';
import type { DocumentLanguages, PortfolioForm } from '../../shared/contract/portfolio.ts';
import { outlineTexts } from '../../shared/domain/document/outline-texts.ts';
import { localDay } from '../../shared/util/local-day.ts';
import { aPerson } from '../../tests/harness/builders/people.ts';
import type { StartedApp } from '../../tests/harness/start-app.ts';
import { producePortfolios } from '../bench/produce-portfolios.ts';
import { finishPath } from './finish-path.ts';
import type { Made, Specimen } from './specimen.ts';

const day = '2026-09-07';

/**
 * Each language alone, beside Arabic, and beside another language of documents; each language that has labels only
 * beside one of them.
 */
const somePairs: readonly DocumentLanguages[] = [
  ...documentLanguages.flatMap((language, index): DocumentLanguages[] => [
    { language, second: null },
    { language, second: 'ar' },
    { language, second: documentLanguages[(index + 1) % documentLanguages.length] ?? null },
  ]),
  ...labelLanguages.map((second, index): DocumentLanguages => ({
    language: documentLanguages[index % documentLanguages.length] ?? 'it',
    second,
  })),
];

const everyPair: readonly DocumentLanguages[] = documentLanguages.flatMap((language) => [
  { language, second: null },
  ...secondLanguages
    .filter((second) => second !== language)
    .map((second): DocumentLanguages => ({ language, second })),
]);

/** Gives the path of the file that ends so; each of these calls writes one of each kind. */
function ending(end: string, folder: string, files: Files['files']): string {
  const file = files.find(({ fileName }) => fileName.endsWith(end));
  if (file === undefined) throw new Error(`no ${end} was written`);
  return join(folder, file.fileName);
}

async function makePortfolio(
  started: StartedApp,
  personId: string,
  languages: DocumentLanguages,
  form: PortfolioForm,
): Promise<Made> {
  const { folder, files } = await producePortfolios(
    { client: started.client, events: started.app.events },
    [personId],
    ['docx', 'pdf'],
    languages,
    form,
  );
  // Asked afterwards: a document names the version that it made.
  const { outline } = await started.client.portfolio.preview({ personId, languages, form });
  return {
    word: ending('.docx', folder, files),
    pdf: ending('.pdf', folder, files),
    texts: outlineTexts(outline),
  };
}

interface Files {
  readonly folder: string;
  readonly files: readonly { readonly fileName: string }[];
}

/** Word and PDF of a call that writes both; the contract gives no outline of them. */
async function makeBoth(making: Promise<Files>): Promise<Made> {
  const { folder, files } = await making;
  return { word: ending('.docx', folder, files), pdf: ending('.pdf', folder, files), texts: null };
}

/** Somebody who has signed and said nothing yet. */
async function enterBeginner(client: AppClient): Promise<string> {
  const { id: personId } = await client.people.create(aPerson({ preferredName: 'Nour ا. Ελένη' }));
  await client.agreements.sign({ personId, signedOn: day, language: 'ar', withInterpreter: false });
  return personId;
}

/** Fills the practice vault and says what can be made of it; nothing is written yet. */
export async function planSpecimens(
  started: StartedApp,
  inEveryPair: boolean,
): Promise<readonly Specimen[]> {
  const { client } = started;
  await client.vault.openPractice({ language: 'it' });
  const [person] = await client.people.list();
  const [group] = await client.groups.list();
  if (person === undefined || group === undefined) throw new Error('The practice vault is empty');
  await finishPath(client, group.id, localDay(new Date()));
  const beginner = await enterBeginner(client);
  const inPairs = (inEveryPair ? everyPair : somePairs).flatMap((languages): Specimen[] => {
    const { language, second } = languages;
    const pair = second === null ? language : `${language}+${second}`;
    const specimen = (kind: string, make: Specimen['make']): Specimen => ({
      name: `${kind} ${pair}`,
      language,
      make,
    });
    return [
      specimen('portfolio', () => makePortfolio(started, person.id, languages, 'full')),
      specimen('short portfolio', () => makePortfolio(started, person.id, languages, 'short')),
      specimen('empty portfolio', () => makePortfolio(started, beginner, languages, 'full')),
      specimen('access report', () =>
        makeBoth(client.rights.produceReport({ personId: person.id, languages })),
      ),
      ...paperworkKinds.map((kind) =>
        specimen(kind, () =>
          makeBoth(client.paperwork.produce({ personId: person.id, kind, languages })),
        ),
      ),
    ];
  });
  const registers = documentLanguages.map((language): Specimen => ({
    name: `group register ${language}`,
    language,
    async make() {
      const file = await client.portfolio.produceRegister({ groupId: group.id, language });
      return { word: join(file.folder, file.fileName), pdf: null, texts: null };
    },
  }));
  return [...inPairs, ...registers];
}
