/** What is written into a person's record in each meeting of the programme. */
import type { AppClient } from '../../shared/contract/index.ts';
import type { MeetingCode } from '../../shared/contract/programmes.ts';
import { recordSections } from '../../shared/contract/record.ts';
import { addDays } from '../../shared/domain/groups/plan-calendar.ts';
import type { PracticePerson } from './practice-content.ts';

export interface RecordedPerson {
  readonly id: string;
  readonly content: PracticePerson;
  /** Ids of the evidence written so far, by its key. */
  readonly evidence: Map<string, string>;
}

type Writer = (client: AppClient, one: RecordedPerson, day: string) => Promise<void>;

const saveProfile: Writer = async (client, { id, content }) => {
  const { voice, interests, values, conditions } = content.profile;
  await client.record.saveProfile({
    personId: id,
    profile: { voice, interests, values, conditions },
  });
};

const saveEvidence: Writer = async (client, one, day) => {
  for (const { key, ...evidence } of one.content.evidence) {
    const saved = await client.record.saveEvidence({
      personId: one.id,
      entry: { ...evidence, id: null, seenOn: day },
    });
    one.evidence.set(key, saved.id);
  }
};

function resolve(one: RecordedPerson, keys: readonly string[]): string[] {
  return keys.flatMap((key) => one.evidence.get(key) ?? []);
}

const saveLearning: Writer = async (client, one) => {
  for (const { evidence, ...entry } of one.content.learning)
    await client.record.saveLearning({
      personId: one.id,
      entry: { ...entry, id: null, evidenceIds: resolve(one, evidence) },
    });
};

const saveExperience: Writer = async (client, one) => {
  for (const { evidence, ...entry } of one.content.experience)
    await client.record.saveExperience({
      personId: one.id,
      entry: { ...entry, id: null, evidenceIds: resolve(one, evidence) },
    });
};

const saveLanguages: Writer = async (client, one) => {
  for (const entry of one.content.languages)
    await client.record.saveLanguage({ personId: one.id, entry: { ...entry, id: null } });
};

const saveCompetences: Writer = async (client, one) => {
  for (const { evidence, ...entry } of one.content.competences)
    await client.record.saveCompetence({
      personId: one.id,
      entry: { ...entry, id: null, evidenceIds: resolve(one, evidence) },
    });
};

const saveProjects: Writer = async (client, one) => {
  for (const project of one.content.projects)
    await client.record.saveProject({ personId: one.id, project });
};

const savePlan: Writer = async (client, one, day) => {
  const steps = one.content.plan.map(({ dueInDays, ...step }) => ({
    ...step,
    dueOn: addDays(day, dueInDays),
  }));
  await client.record.savePlan({ personId: one.id, steps });
};

/** Reading the portfolio together: the person adds a word and confirms section by section. */
const confirm: Writer = async (client, { id, content }, day) => {
  await client.record.saveObservations({
    personId: id,
    observations: content.profile.observations,
  });
  const language = content.person.languages[0] ?? 'en';
  for (const section of recordSections)
    await client.record.confirm({ personId: id, section, confirmedOn: day, language });
};

/** Evidence comes before what rests on it: it is collected from the first inventory on. */
export const writersByMeeting: Partial<Readonly<Record<MeetingCode, readonly Writer[]>>> = {
  G3: [saveProfile],
  G4: [saveEvidence, saveLearning],
  G5: [saveExperience],
  G6: [saveLanguages],
  G7: [saveCompetences],
  G9: [saveProjects],
  G10: [savePlan],
  I2: [confirm],
};
