/** A fictional person with something in every table of the vault, told with one word that can be looked for. */
import type { AppClient } from '../../../shared/contract/index.ts';
import { recordSections } from '../../../shared/contract/record.ts';
import { aPerson, somePeople } from './people.ts';

export interface FilledPerson {
  readonly id: string;
  readonly code: string;
  readonly groupId: string;
}

/** Fills a person through the contract; the vault must be open and its clock at `day` or later. */
export async function aFilledPerson(
  client: AppClient,
  word: string,
  day: string,
): Promise<FilledPerson> {
  const { id: personId, code } = await client.people.create(
    aPerson({ preferredName: `${word} A.`, availabilityNote: `${word} note` }),
  );
  const said = (text: string) => ({
    text: `${word} ${text}`,
    language: 'ar',
    translation: `${word} ${text} translated`,
    translatedBy: `${word} T.`,
  });
  await client.agreements.sign({
    personId,
    signedOn: day,
    language: 'ar',
    withInterpreter: true,
  });
  await client.agreements.decide({
    personId,
    kind: 'evidence-copies',
    granted: true,
    decidedOn: day,
  });
  const groupId = await aGroupWith(client, personId, word, day);
  await fillRecord(client, personId, word, day, said);
  const card = await client.transfer.card();
  const { id: authorisationId } = await client.transfer.authorise({
    personId,
    receiver: { name: `${word} office`, country: 'DE', ageRecipient: card.ageRecipient },
    purpose: `${word} purpose`,
    sections: [...recordSections],
    languages: { language: 'en', second: null },
    signedOn: day,
    language: 'ar',
    expiresOn: '2099-01-01',
  });
  await client.transfer.export({ authorisationId });
  await client.rights.request({ personId, kind: 'access', requestedOn: day });
  return { id: personId, code, groupId };
}

async function aGroupWith(client: AppClient, personId: string, word: string, day: string) {
  const others: string[] = [];
  for (const person of somePeople(3)) others.push((await client.people.create(person)).id);
  const group = await client.groups.create({
    name: 'Tuesday',
    language: 'en',
    room: '',
    startsOn: day,
    meetingsPerWeek: 1,
    personIds: [personId, ...others],
    acceptOverTarget: false,
  });
  const meeting = group.meetings.find(({ kind }) => kind === 'group');
  if (meeting === undefined) throw new Error('no meeting');
  await client.meetings.start({ id: meeting.id, heldOn: day });
  for (const one of [personId, ...others])
    await client.meetings.saveEntry({
      id: meeting.id,
      personId: one,
      attendance: 'present',
      minutes: 90,
      heldOn: null,
      kept: one === personId ? `${word} kept` : 'Somebody else said this',
      keptLanguage: 'en',
    });
  return group.id;
}

async function fillRecord(
  { record }: AppClient,
  personId: string,
  word: string,
  day: string,
  said: (text: string) => {
    text: string;
    language: string;
    translation: string;
    translatedBy: string;
  },
): Promise<void> {
  await record.saveProfile({
    personId,
    profile: {
      voice: said('voice'),
      interests: `${word} interests`,
      values: `${word} values`,
      conditions: `${word} conditions`,
    },
  });
  await record.saveObservations({ personId, observations: said('observations') });
  const { id: evidenceId } = await record.saveEvidence({
    personId,
    entry: {
      id: null,
      code: 'D',
      description: `${word} certificate`,
      seenBy: `${word} seen by`,
      seenOn: day,
      share: true,
    },
  });
  await record.saveLearning({
    personId,
    entry: {
      id: null,
      kind: 'formal',
      title: `${word} school`,
      place: `${word} town`,
      from: '2010',
      to: '2014',
      hours: null,
      language: 'ar',
      finished: true,
      document: 'lost',
      evidenceIds: [],
      share: true,
    },
  });
  await record.saveExperience({
    personId,
    entry: {
      id: null,
      kind: 'work',
      role: `${word} role`,
      sector: '',
      employer: `${word} employer`,
      showEmployer: false,
      place: '',
      from: '',
      to: '',
      hours: null,
      tasks: [`${word} task`],
      tools: [`${word} tool`],
      autonomy: 'alone',
      evidenceIds: [evidenceId],
      share: false,
    },
  });
  await record.saveLanguage({
    personId,
    entry: {
      id: null,
      language: 'ar',
      motherTongue: true,
      listening: null,
      reading: null,
      speaking: null,
      writing: null,
      basis: 'self',
      share: true,
    },
  });
  await record.saveCompetence({
    personId,
    entry: {
      id: null,
      ownWords: said('competence'),
      standardTerm: `${word} term`,
      standardCode: '',
      context: `${word} context`,
      levelSelf: 'B',
      levelOperator: null,
      evidenceIds: [],
      share: true,
    },
  });
  await record.saveProject({
    personId,
    project: {
      plan: 'B',
      occupation: '',
      why: `${word} why`,
      gap: '',
      obstacles: '',
      help: '',
      activities: [],
    },
  });
  await record.savePlan({
    personId,
    steps: [{ text: `${word} step`, activity: null, dueOn: day, status: 'to-do' }],
  });
  await record.confirm({ personId, section: 'profile', confirmedOn: day, language: 'ar' });
}
