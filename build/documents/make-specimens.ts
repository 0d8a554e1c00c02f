/** Every kind of document in each pair of languages, made with fictional people by the calls of the window. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  documentLanguages,
  labelLanguages,
  secondLanguages,
} from '../../shared/contract/languages.ts';
import type { AppClient } from '../../shared/contract/index.ts';
import { paperworkKinds } from '../../shared/contract/paperwork.ts';
import type { DocumentLanguages, PortfolioForm } from '../../shared/contract/portfolio.ts';
import type { Outline } from '../../shared/domain/document/outline.ts';
import { outlineTexts } from '../../shared/domain/document/outline-texts.ts';
import { askableEvidence } from '../../shared/domain/record/askable-evidence.ts';
import {
  adjustWord,
  before,
  inBody,
  inPart,
  paragraphOf,
  paragraphWith,
} from '../../tests/harness/adjust-word.ts';
import { setLetterhead } from '../../tests/harness/builders/letterhead.ts';
import { aPerson } from '../../tests/harness/builders/people.ts';
import { testCentre } from '../../tests/harness/start-app.ts';
import type { StartedApp } from '../../tests/harness/start-app.ts';
import { producePortfolios } from '../bench/produce-portfolios.ts';
import type { Made, Specimen } from './specimen.ts';
import { walkPath } from './walk-path.ts';

const day = '2026-09-07';
/** As the practice vault has them: nobody should look for this centre. */
const named = { centreName: 'Centro di prova', operatorName: 'Persona di prova' };

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

interface Files {
  readonly folder: string;
  readonly files: readonly { readonly fileName: string }[];
}

/** Gives the path of the file that ends so; each of these calls writes at most one of each kind. */
function ending(end: string, { folder, files }: Files): string | null {
  const file = files.find(({ fileName }) => fileName.endsWith(end));
  return file === undefined ? null : join(folder, file.fileName);
}

/** The program with an ear for what its documents should say. */
export interface Gallery extends StartedApp {
  /** What the document that was written last says; null before the first one. */
  readonly lastOutline: () => Outline | null;
  readonly clock: { set(moment: string): void };
}

/** Waits for the call that writes a document, and says beside its files what stands in it. */
async function made({ lastOutline }: Gallery, writing: Promise<Files>): Promise<Made> {
  const files = await writing;
  const [word, outline] = [ending('.docx', files), lastOutline()];
  if (word === null || outline === null) throw new Error('no Word file was written');
  return { word, pdf: ending('.pdf', files), texts: outlineTexts(outline) };
}

const makePortfolio = (
  { client, app }: Gallery,
  personId: string,
  languages: DocumentLanguages,
  form: PortfolioForm,
): Promise<Files> =>
  producePortfolios({ client, events: app.events }, [personId], ['docx', 'pdf'], languages, form);

/** The portfolio as a centre has it that has moved its parts, coloured its headings and added a sentence and a page break. */
async function makeInOwnTemplate(
  gallery: Gallery,
  personId: string,
  languages: DocumentLanguages,
): Promise<Made> {
  const { language } = languages;
  const { templates } = gallery.client;
  const saved = ending('.docx', await templates.save({ language }));
  if (saved === null) throw new Error('no template was saved');
  const template = await readFile(saved);
  const own = await adjustWord(
    template,
    before(
      '{{about}}',
      paragraphOf('{{centre}} · {{name}}: ', '{{refer', 'ence}}, {{created-on}}'),
    ),
    inBody((body) => {
      const plan = paragraphWith(body, '{{plan}}');
      return body
        .replace(plan, '')
        .replace(paragraphWith(body, '{{profile}}'), (profile) => plan + profile);
    }),
    inPart('word/styles.xml', (styles) => styles.replaceAll('0B4A6F', '7A1F3D')),
    inBody((body) => body.replaceAll('0B4A6F', '7A1F3D')),
  );
  await templates.use({ language, base64: Buffer.from(own).toString('base64') });
  const written = await made(gallery, makePortfolio(gallery, personId, languages, 'full'));
  await templates.remove({ language });
  return { ...written, isReordered: true };
}

/** Somebody who has signed and said nothing yet. */
async function enterBeginner(client: AppClient): Promise<string> {
  const { id: personId } = await client.people.create(
    aPerson({ preferredName: 'Nour سلمى Ελένη' }),
  );
  await client.agreements.sign({ personId, signedOn: day, language: 'ar', withInterpreter: false });
  return personId;
}

/** What the head of the page could spoil: little room, wide pages, both directions. */
const headedNames = [
  'portfolio it',
  'short portfolio it',
  'short portfolio en+ar',
  'certificate fr+es',
  'consents it+ar',
  'access report de',
  'group register en',
];

/** Some of them once more, with logos and lines of a centre and funders that do not exist. */
function headedSpecimens(client: AppClient, plain: readonly Specimen[]): Specimen[] {
  let set: Promise<void> | null = null;
  return plain
    .filter(({ name }) => headedNames.includes(name))
    .map((specimen) => ({
      ...specimen,
      name: `${specimen.name} with letterhead`,
      async make() {
        await (set ??= setLetterhead(client));
        return specimen.make();
      },
    }));
}

/** Makes a centre with a group that has walked its path, and says what can be made of it; nothing is written yet. */
export async function planSpecimens(
  gallery: Gallery,
  inEveryPair: boolean,
): Promise<readonly Specimen[]> {
  const { client, clock } = gallery;
  const now = new Date();
  await client.vault.create({ ...testCentre, ...named });
  const { person, group } = await walkPath(client, now, clock);
  clock.set(now.toISOString());
  const [evidence] = askableEvidence(await client.record.get({ personId: person.id }));
  if (evidence === undefined) throw new Error('Nobody may be asked about the first person');
  const beginner = await enterBeginner(client);
  const inPairs = (inEveryPair ? everyPair : somePairs).flatMap((languages): Specimen[] => {
    const { language, second } = languages;
    const pair = second === null ? language : `${language}+${second}`;
    const specimen = (kind: string, write: () => Promise<Files>): Specimen => ({
      name: `${kind} ${pair}`,
      language,
      make: () => made(gallery, write()),
    });
    return [
      specimen('portfolio', () => makePortfolio(gallery, person.id, languages, 'full')),
      specimen('short portfolio', () => makePortfolio(gallery, person.id, languages, 'short')),
      specimen('empty portfolio', () => makePortfolio(gallery, beginner, languages, 'full')),
      ...(second === null || second === 'ar'
        ? [
            {
              name: `portfolio in an own template ${pair}`,
              language,
              make: () => makeInOwnTemplate(gallery, person.id, languages),
            },
          ]
        : []),
      specimen('access report', () =>
        client.rights.produceReport({ personId: person.id, languages }),
      ),
      ...paperworkKinds.map((kind) =>
        specimen(kind, () =>
          client.paperwork.produce({
            personId: person.id,
            kind,
            languages,
            evidenceId: kind === 'reference' ? evidence.id : null,
          }),
        ),
      ),
    ];
  });
  const registers = documentLanguages.map((language): Specimen => ({
    name: `group register ${language}`,
    language,
    make: () =>
      made(
        gallery,
        client.portfolio
          .produceRegister({ groupId: group.id, language })
          .then(({ folder, fileName }) => ({ folder, files: [{ fileName }] })),
      ),
  }));
  return [
    ...inPairs,
    ...registers,
    // Last, since it stands on whatever is made after it was set.
    ...headedSpecimens(client, [...inPairs, ...registers]),
  ];
}
