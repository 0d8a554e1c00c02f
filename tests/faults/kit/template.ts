/** A vault like a centre's, made once and copied for each trial; and what must be in it ever after. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { recordSections } from '../../../shared/contract/record.ts';
import { recoveryGroups } from '../../../shared/domain/recovery/recovery-code.ts';
import { noWords } from '../../../shared/domain/record/empty-record.ts';
import { somePeople } from '../../harness/builders/people.ts';
import { aPdfPrinter } from '../../harness/fake-pdf-printer.ts';
import { startApp, testCentre, testPassphrase } from '../../harness/start-app.ts';
import type { StartedApp } from '../../harness/start-app.ts';

/** The passphrase of the template, and the one that operations change it to. */
export const firstPhrase = testPassphrase;
export const nextPhrase = 'five other words for tests';

const FACTS_FILE = 'facts.json';
const day = '2026-09-07';

export interface Facts {
  /** The code on the recovery sheet. */
  readonly code: string;
  readonly personIds: readonly string[];
  readonly names: readonly string[];
  /** Of a bundle that may be written. */
  readonly authorisationId: string;
  /** To which others address their bundles. */
  readonly ageRecipient: string;
}

/** Starts the program on a folder of this suite, without a real printer. */
export function startProgram(folder: string, makesBackups = false): Promise<StartedApp> {
  return startApp({ folder, app: { makesBackups }, pdfPrinter: aPdfPrinter() });
}

/**
 * Makes the vault in `folder`: three people, one with a record and everything that a bundle needs. The bundle
 * is for `receiver`, else for this vault itself.
 */
export async function makeTemplate(folder: string, receiver?: string): Promise<Facts> {
  const people = 3;
  await mkdir(folder, { recursive: true });
  const { client, app } = await startProgram(folder);
  const { code } = await client.vault.prepareRecovery({ passphrase: null });
  const retyped = recoveryGroups(code).slice(-2).join(' ');
  await client.vault.create({ ...testCentre, recovery: { kind: 'sheet', retyped } });
  const personIds: string[] = [];
  for (const person of somePeople(people)) personIds.push((await client.people.create(person)).id);
  const [personId = ''] = personIds;
  await client.agreements.sign({
    personId,
    signedOn: day,
    language: 'ar',
    withInterpreter: false,
  });
  await client.record.saveCompetence({
    personId,
    entry: {
      id: null,
      ownWords: { ...noWords('ar'), text: 'أخيط الفساتين' },
      standardTerm: 'sew garments',
      standardCode: '',
      context: '',
      levelSelf: 'B',
      levelOperator: null,
      evidenceIds: [],
      share: true,
    },
  });
  const { ageRecipient } = await client.transfer.card();
  const { id: authorisationId } = await client.transfer.authorise({
    personId,
    receiver: { name: 'El Faro', country: 'ES', ageRecipient: receiver ?? ageRecipient },
    purpose: 'Continuity',
    sections: [...recordSections],
    languages: { language: 'es', second: null },
    signedOn: day,
    language: 'ar',
    expiresOn: '2099-01-01',
  });
  await app.dispose();
  const names = somePeople(people).map(({ preferredName }) => preferredName);
  const facts = { code, personIds, names, authorisationId, ageRecipient };
  writeFileSync(join(folder, FACTS_FILE), JSON.stringify(facts));
  return facts;
}

/** Copies a template; what is there already stays. */
export async function copyTemplate(template: string, folder: string): Promise<void> {
  await cp(template, folder, { recursive: true });
}

/** Gives what must be in the vault of a folder that was copied from a template. */
export function factsOf(folder: string): Facts {
  return JSON.parse(readFileSync(join(folder, FACTS_FILE), 'utf8')) as Facts;
}
