/** What an operator, and each other role, finds out about somebody else's people: through every call, and in every event. */
import { readdir } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../shared/contract/operators.ts';
import { aPerson } from '../harness/builders/people.ts';
import { everyCall } from '../harness/every-call.ts';
import type { NamedIds } from '../harness/every-call.ts';
import { aPdfPrinter } from '../harness/fake-pdf-printer.ts';
import { signInAs } from '../harness/sign-in-as.ts';
import { createTestClock, startApp, testCentre } from '../harness/start-app.ts';
import type { StartedApp } from '../harness/start-app.ts';

/** A word for each thing that is known of Bruno's person, found nowhere else. */
const canaries = {
  name: 'Zamira',
  code: 'CL-0002',
  availability: 'canary-availability',
  groupName: 'canary-group',
  room: 'canary-room',
  groupNotes: 'canary-notes',
  kept: 'canary-kept',
  voice: 'canary-voice',
  observations: 'canary-observations',
  confirmedCompetence: 'canary-competence',
  keptBack: 'canary-kept-back',
  unconfirmedLearning: 'canary-learning',
  employer: 'canary-employer',
  confirmedExperience: 'canary-experience',
  unconfirmedProject: 'canary-project',
  confirmedStep: 'canary-step',
  receiver: 'canary-receiver',
} as const;
type Canary = keyof typeof canaries;

/** What each role comes to know of a person whom another operator holds, who agreed to be passed on to job services. */
const known: Readonly<Record<Role, readonly Canary[]>> = {
  operator: [],
  mediator: ['name', 'code', 'groupName', 'room'],
  'job-officer': [
    'name',
    'code',
    'availability',
    'confirmedCompetence',
    'unconfirmedProject',
    'confirmedStep',
  ],
  coordinator: [
    'name',
    'code',
    'availability',
    'groupName',
    'room',
    'confirmedCompetence',
    'confirmedExperience',
    'confirmedStep',
    'receiver',
  ],
  evaluator: ['code', 'groupName', 'room'],
  administrator: [],
};

const day = '2026-09-07';
const said = (text: string) => ({ text, language: 'ar', translation: '', translatedBy: '' });

/** Gives Bruno a group with one person in it, of whom everything is known that can be. */
async function fillAsBruno({ client }: StartedApp, ageRecipient: string): Promise<NamedIds> {
  const { people, record, agreements, groups, meetings } = client;
  const { id: personId } = await people.create(
    aPerson({ preferredName: canaries.name, availabilityNote: canaries.availability }),
  );
  await agreements.sign({ personId, signedOn: day, language: 'ar', withInterpreter: false });
  await agreements.decide({
    personId,
    kind: 'share-with-job-services',
    granted: true,
    decidedOn: day,
  });
  const competence = {
    id: null,
    ownWords: said(canaries.confirmedCompetence),
    standardTerm: '',
    standardCode: '',
    context: '',
    levelSelf: null,
    levelOperator: null,
    evidenceIds: [],
    share: true,
  };
  await record.saveCompetence({ personId, entry: competence });
  await record.saveCompetence({
    personId,
    entry: { ...competence, ownWords: said(canaries.keptBack), share: false },
  });
  const when = { place: '', from: '', to: '', hours: null, evidenceIds: [], share: true };
  await record.saveLearning({
    personId,
    entry: {
      ...when,
      id: null,
      kind: 'formal',
      title: canaries.unconfirmedLearning,
      language: null,
      finished: null,
      document: 'held',
    },
  });
  await record.saveExperience({
    personId,
    entry: {
      ...when,
      id: null,
      kind: 'work',
      role: canaries.confirmedExperience,
      sector: '',
      employer: canaries.employer,
      showEmployer: false,
      tasks: [],
      tools: [],
      autonomy: null,
    },
  });
  await record.saveProfile({
    personId,
    profile: { voice: said(canaries.voice), interests: '', values: '', conditions: '' },
  });
  await record.saveObservations({ personId, observations: said(canaries.observations) });
  await record.saveProject({
    personId,
    project: {
      plan: 'A',
      occupation: canaries.unconfirmedProject,
      why: '',
      gap: '',
      obstacles: '',
      help: '',
      activities: [],
    },
  });
  await record.savePlan({
    personId,
    steps: [{ text: canaries.confirmedStep, activity: null, dueOn: day, status: 'to-do' }],
  });
  for (const section of ['profile', 'competences', 'experience', 'plan'] as const)
    await record.confirm({ personId, section, confirmedOn: day, language: 'ar' });
  const group = await groups.create({
    name: canaries.groupName,
    language: 'it',
    room: canaries.room,
    startsOn: day,
    meetingsPerWeek: 1,
    personIds: [personId],
    acceptOverTarget: false,
  });
  const meetingId = group.meetings[0]?.id ?? '';
  await meetings.start({ id: meetingId, heldOn: day });
  await meetings.saveEntry({
    id: meetingId,
    personId,
    attendance: 'present',
    minutes: 45,
    heldOn: day,
    kept: canaries.kept,
    keptLanguage: 'ar',
  });
  await meetings.saveGroupNotes({ id: meetingId, climate: 2, groupNotes: canaries.groupNotes });
  const authorisation = await client.transfer.authorise({
    personId,
    receiver: { name: canaries.receiver, country: 'ES', ageRecipient },
    purpose: 'Relocation',
    sections: ['competences'],
    languages: { language: 'it', second: null },
    signedOn: day,
    language: 'ar',
    expiresOn: '2027-01-01',
  });
  const { requests } = await client.rights.request({
    personId,
    kind: 'access',
    requestedOn: day,
  });
  const job = await client.portfolio.produce({
    personIds: [personId],
    languages: { language: 'it', second: null },
    formats: ['docx'],
  });
  return {
    personId,
    groupId: group.id,
    meetingId,
    authorisationId: authorisation.id,
    jobId: job.id,
    token: job.id,
    leaderId: group.leader?.id ?? '',
    requestId: requests[0]?.id ?? '',
  };
}

/** What would close the vault; the sweep is about what is in it. */
const notSwept = ['vault.lock', 'vault.openPractice'];
/** Nothing of people in them, whatever the role: swept once. */
const slow = /^(?:vault|settings|backup)\./u;

describe('somebody else’s people', () => {
  let started: StartedApp;
  let ids: NamedIds;
  let brunoId: string;
  const clock = createTestClock(`${day}T09:00:00Z`);
  const heard: string[] = [];

  /** Makes every call about Bruno's people and gives everything that came back, by call. */
  async function sweep(left: RegExp | null = null): Promise<Map<string, string>> {
    heard.length = 0;
    const answers = new Map<string, string>();
    for (const { channel, input } of everyCall(ids)) {
      if (notSwept.includes(channel) || left?.test(channel) === true) continue;
      answers.set(channel, JSON.stringify(await started.app.dispatch({ channel, input })));
    }
    return answers;
  }

  const found = (texts: Iterable<string>): Canary[] => {
    const all = [...texts].join('\n');
    return (Object.keys(canaries) as Canary[]).filter((canary) => all.includes(canaries[canary]));
  };

  /** What lies in the folders of documents. */
  const documents = async (): Promise<string[]> => {
    const all = await readdir(started.outputFolder, { recursive: true });
    return all.filter((name) => /^(?:portfolios|registers|bundles|received)\/./u.test(name)).sort();
  };

  beforeAll(async () => {
    started = await startApp({ clock, pdfPrinter: aPdfPrinter() });
    started.app.events.subscribe((event) => heard.push(JSON.stringify(event)));
    await started.client.vault.create(testCentre);
    await started.client.people.create(aPerson({ preferredName: 'Yonas T.' }));
    const { ageRecipient } = await started.client.transfer.card();
    brunoId = await signInAs(started, 'Bruno T.', ['operator']);
    ids = await fillAsBruno(started, ageRecipient);
  });
  afterAll(() => started.stop());

  it('are all there for Bruno, or there would be nothing to look for', async () => {
    const { client } = started;
    const mine = JSON.stringify([
      await client.people.get({ id: ids.personId }),
      await client.record.get({ personId: ids.personId }),
      await client.groups.get({ id: ids.groupId }),
      await client.meetings.get({ id: ids.meetingId }),
      await client.transfer.list({ personId: ids.personId }),
    ]);
    expect(found([mine])).toEqual(Object.keys(canaries));
    await expect
      .poll(async () => (await client.portfolio.latestJob())?.state, { timeout: 20_000 })
      .toBe('finished');
    expect(await documents()).toEqual(['portfolios/CL-0002-v1-it.docx']);
  });

  it('are not there for another operator: no call, no event and no document tells of them', async () => {
    await signInAs(started, 'Marta F.', ['operator']);
    const before = await documents();
    const answers = await sweep();
    expect(found(answers.values())).toEqual([]);
    expect(found(heard)).toEqual([]);
    expect(await documents()).toEqual(before);
    const aboutThem = everyCall(ids).filter(({ channel, input }) => {
      const names = JSON.stringify(input ?? '');
      return !slow.test(channel) && Object.values(ids).some((id) => names.includes(id));
    });
    expect(aboutThem.length).toBeGreaterThan(40);
    const shut = /"reason":"(?:person|authorisation|request|job|bundle|not-your-group)"/u;
    const open = aboutThem
      .map(({ channel }) => channel)
      .filter((channel) => {
        return !shut.test(answers.get(channel) ?? '');
      });
    // Who may open the vault is the administrator's matter and tells of nobody's people. Leading groups is the
    // coordinator's; a bundle that is not one's own is refused without a word.
    expect(open).toEqual([
      ...['operators.change', 'operators.resetPassphrase', 'operators.remove'],
      'groups.setLeader',
      'transfer.refuse',
    ]);
  });

  it('answer another operator as somebody who was never there', async () => {
    const nobody = '00000000-0000-4000-8000-000000000001';
    const replies = async (personId: string): Promise<string[]> => {
      const said: string[] = [];
      for (const { channel, input } of everyCall({ ...ids, personId }))
        if (JSON.stringify(input ?? '').includes(personId))
          said.push(`${channel} ${JSON.stringify(await started.app.dispatch({ channel, input }))}`);
      return said;
    };
    const said = await replies(ids.personId);
    expect(said).toEqual(await replies(nobody));
    expect(said.filter((reply) => reply.includes('"reason":"person"')).length).toBeGreaterThan(25);
  });

  it('are no reason to call a name known already', async () => {
    const text = `name\tlanguages\n${canaries.name}\tar`;
    const { rows } = await started.client.roster.preview({ kind: 'text', text });
    expect(rows[0]?.problems).toEqual([]);
  });

  it.each(['mediator', 'job-officer', 'evaluator', 'administrator', 'coordinator'] as const)(
    'tell a %s what the role may know, and nothing else',
    async (role) => {
      await signInAs(started, 'Marta F.', [role]);
      const before = await documents();
      const answers = await sweep(slow);
      expect(found(answers.values())).toEqual(
        Object.keys(canaries).filter((canary) => known[role].includes(canary as Canary)),
      );
      expect(found(heard)).toEqual([]);
      const written = (await documents()).filter((name) => !before.includes(name));
      // A coordinator's one document: the register of who was there.
      expect(written.map((name) => name.split('/')[0])).toEqual(
        role === 'coordinator' ? ['registers'] : [],
      );
    },
  );

  it('are still whole and still his when Bruno comes back', async () => {
    await signInAs(started, 'Bruno T.', ['operator']);
    const { client } = started;
    expect((await client.record.get({ personId: ids.personId })).competences).toHaveLength(2);
    expect(await client.people.get({ id: ids.personId })).toMatchObject({
      preferredName: canaries.name,
      mine: true,
    });
    expect((await client.groups.get({ id: ids.groupId })).leader?.id).toBe(brunoId);
  });
});
