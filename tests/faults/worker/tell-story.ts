/**
 * A day in a centre through the whole program, with a word of its own in everything that is typed; the words are
 * said, and at each stop the process waits to be looked at.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { App } from '../../../main/compose-app.ts';
import type { AppClient } from '../../../shared/contract/index.ts';
import { recoveryGroups } from '../../../shared/domain/recovery/recovery-code.ts';
import { emptyProfile } from '../../../shared/domain/record/empty-record.ts';
import { recordSections } from '../../../shared/contract/record.ts';
import type { PortfolioFormat, PortfolioJob } from '../../../shared/contract/portfolio.ts';
import { aPerson } from '../../harness/builders/people.ts';
import { aPdfPrinter } from '../../harness/fake-pdf-printer.ts';
import { startApp, testCentre } from '../../harness/start-app.ts';
import { hear, say } from './talk.ts';

const day = '2026-09-07';
const languages = { language: 'it', second: 'ar' } as const;
/** Long texts, each of which undo keeps as it was before. */
const longChanges = 25;

/** Gives a new word that is nowhere else, and says it: `mark` begins each of them. */
function createWords(mark: string) {
  let count = 0;
  return (place: string): string => {
    count += 1;
    const word = `${mark}${String(count).padStart(3, '0')}`;
    say(`word ${word} ${place}`);
    return word;
  };
}
type Word = ReturnType<typeof createWords>;

async function stop(name: string): Promise<void> {
  say(`stop ${name}`);
  await hear();
}

/** Tells it with a real printer or without one, in the folder; ends with the vault open, to be killed. */
export async function tellStory(folder: string, words: readonly string[]): Promise<void> {
  const mark = `kq${randomBytes(5).toString('hex')}w`;
  say(`mark ${mark}`);
  const word = createWords(mark);
  const printer = words.includes('browser') ? {} : { pdfPrinter: aPdfPrinter() };
  const { app, client } = await startApp({ folder, ...printer });
  const passphrase = `the phrase ${word('passphrase')}`;
  await openVault(client, word, passphrase);
  await stop('opened');
  const personId = await enterPeople(client, word);
  await client.agreements.sign({
    personId,
    signedOn: day,
    language: 'ar',
    withInterpreter: false,
  });
  await fillRecord(client, word, personId);
  await holdMeeting(client, word, personId);
  await stop('recorded');
  await client.search.find({ words: word('search') });
  await client.search.find({ words: `${word('search')} ${word('search')}` });
  await changeAtLength(client, word, personId);
  await client.history.undo();
  await client.history.redo();
  await stop('changed');
  await produce(app, personId, words.includes('browser') ? ['docx', 'pdf'] : ['docx']);
  await client.portfolio.pages({ personId, languages });
  await stop('produced');
  await sendAndTakeIn(client, word, personId);
  await client.backup.run();
  await stop('sent');
  const next = `the phrase ${word('next passphrase')}`;
  await client.vault.changePassphrase({ passphrase, next });
  await client.drafts.keep({ drafts: [{ key: 'a form', value: word('draft') }] });
  await client.vault.lock();
  await stop('locked');
  await client.vault.unlock({ passphrase: next });
  await client.people.create(aPerson({ preferredName: word('last name') }));
  await stop('last');
}

async function openVault(client: AppClient, word: Word, passphrase: string): Promise<void> {
  const { code } = await client.vault.prepareRecovery({ passphrase: null });
  say(`word ${code.slice(-30)} sheet`);
  const retyped = recoveryGroups(code).slice(-2).join(' ');
  await client.vault.create({
    ...testCentre,
    operatorName: word('operator'),
    passphrase,
    recovery: { kind: 'sheet', retyped },
  });
  await client.vault.lock();
  for (let count = 0; count < 3; count += 1) {
    await refused(() => client.vault.unlock({ passphrase: `wrong ${word('wrong passphrase')}` }));
  }
  await refused(() => client.vault.recover({ code: word('wrong code'), passphrase }));
  await client.vault.unlock({ passphrase });
}

async function refused(work: () => Promise<unknown>): Promise<void> {
  const wasRefused = await work().then(
    () => false,
    () => true,
  );
  if (!wasRefused) throw new Error('What is wrong was taken.');
}

async function enterPeople(client: AppClient, word: Word): Promise<string> {
  const { id } = await client.people.create(
    aPerson({ preferredName: word('name'), availabilityNote: word('availability') }),
  );
  const text = `name;languages\n${word('list')};ar\n${word('list')};fr\n`;
  const { rows } = await client.roster.preview({ kind: 'text', text });
  const people = rows.flatMap(({ person }) => (person === null ? [] : [person]));
  if (people.length !== 2) throw new Error('The list was not read.');
  await client.roster.import({ people });
  return id;
}

async function fillRecord(client: AppClient, word: Word, personId: string): Promise<void> {
  const own = (place: string) => ({
    text: word(place),
    language: 'ar',
    translation: word(`${place}, translated`),
    translatedBy: word(`${place}, translator`),
  });
  const { record } = client;
  await record.saveProfile({
    personId,
    profile: {
      voice: own('voice'),
      interests: word('interests'),
      values: word('values'),
      conditions: word('conditions'),
    },
  });
  await record.saveObservations({ personId, observations: own('observations') });
  const { id: evidenceId } = await record.saveEvidence({
    personId,
    entry: {
      id: null,
      code: 'D',
      description: word('evidence'),
      seenBy: word('seen by'),
      seenOn: day,
      share: true,
    },
  });
  const evidenceIds = [evidenceId];
  await record.saveCompetence({
    personId,
    entry: {
      id: null,
      ownWords: own('competence'),
      standardTerm: word('standard term'),
      standardCode: '',
      context: word('context'),
      levelSelf: 'B',
      levelOperator: 'B',
      evidenceIds,
      share: true,
    },
  });
  await record.saveLearning({
    personId,
    entry: {
      id: null,
      kind: 'formal',
      title: word('learning'),
      place: word('place of learning'),
      from: '2010',
      to: '2014',
      hours: null,
      language: 'ar',
      finished: true,
      document: 'lost',
      evidenceIds,
      share: true,
    },
  });
  await record.saveExperience({
    personId,
    entry: {
      id: null,
      kind: 'work',
      role: word('role'),
      sector: word('sector'),
      employer: word('employer'),
      showEmployer: false,
      place: word('place of work'),
      from: '2015',
      to: '',
      hours: null,
      tasks: [word('task'), word('task')],
      tools: [word('tool')],
      autonomy: 'alone',
      evidenceIds,
      share: true,
    },
  });
  await record.saveProject({
    personId,
    project: {
      plan: 'A',
      occupation: word('occupation'),
      why: word('why'),
      gap: word('gap'),
      obstacles: word('obstacles'),
      help: word('help'),
      activities: ['job-search'],
    },
  });
  await record.savePlan({
    personId,
    steps: [{ text: word('step'), activity: null, dueOn: day, status: 'to-do' }],
  });
}

async function holdMeeting(client: AppClient, word: Word, personId: string): Promise<void> {
  const { id: groupId, meetings } = await client.groups.create({
    name: word('group'),
    language: 'it',
    room: word('room'),
    startsOn: day,
    meetingsPerWeek: 1,
    personIds: [personId],
    acceptOverTarget: false,
  });
  const [first] = meetings;
  if (first === undefined) throw new Error('The group has no meeting.');
  const { id } = first;
  await client.meetings.start({ id, heldOn: day });
  await client.meetings.saveEntry({
    id,
    personId,
    attendance: 'present',
    minutes: 90,
    heldOn: null,
    kept: word('kept'),
    keptLanguage: 'ar',
  });
  await client.meetings.saveGroupNotes({ id, climate: 4, groupNotes: word('group notes') });
  await client.portfolio.produceRegister({ groupId, language: 'it' });
}

/** Long texts again and again: what undo remembers of them must stay in memory. */
async function changeAtLength(client: AppClient, word: Word, personId: string): Promise<void> {
  const marked = word('long text');
  const { observations: _, ...profile } = emptyProfile('ar');
  for (let count = 0; count < longChanges; count += 1) {
    const long = (length: number): string =>
      `${marked} ${count} `.padEnd(length, `試 ${marked} `).trim().slice(0, length).trim();
    const said = { ...profile.voice, text: long(2000), translation: long(2000) };
    await client.record.saveProfile({
      personId,
      profile: { voice: said, interests: long(1000), values: long(1000), conditions: long(1000) },
    });
    // Another row in between: changes of one row that follow each other are one step.
    await client.record.saveObservations({ personId, observations: said });
  }
}

/** Resolves when the documents are written. */
async function produce(app: App, personId: string, formats: PortfolioFormat[]): Promise<void> {
  const ended = new Promise<PortfolioJob>((settle) => {
    const end = app.events.subscribe(({ topic, payload }) => {
      const job = payload as PortfolioJob;
      if (topic !== 'portfolio.progress' || job.state === 'running') return;
      end();
      settle(job);
    });
  });
  await app.client.portfolio.produce({ personIds: [personId], languages, formats });
  const { state, failures } = await ended;
  if (state !== 'finished' || failures.length > 0) throw new Error('No portfolio was made.');
}

async function sendAndTakeIn(client: AppClient, word: Word, personId: string): Promise<void> {
  const { ageRecipient } = await client.transfer.card();
  const { id } = await client.transfer.authorise({
    personId,
    receiver: { name: word('receiver'), country: 'ES', ageRecipient },
    purpose: word('purpose'),
    sections: [...recordSections],
    languages,
    signedOn: day,
    language: 'ar',
    expiresOn: '2099-01-01',
  });
  const { folder, fileName } = await client.transfer.export({ authorisationId: id });
  const base64 = readFileSync(join(folder, fileName)).toString('base64');
  const { token } = await client.transfer.preview({ base64 });
  await client.transfer.saveDocuments({ token });
  await client.transfer.import({ token });
}
