/** The only file that speaks to the database about a person's record. */
import type {
  Confirmation,
  PersonRecord,
  PlanStep,
  Profile,
  Project,
} from '../../../shared/contract/record.ts';
import { emptyProfile, emptyProject } from '../../../shared/domain/record/empty-record.ts';
import type { DatabaseAccess } from '../../database/database-access.ts';
import { withoutPerson } from '../../database/without-person.ts';
import { createEntryTable } from './entry-table.ts';
import {
  competenceEntity,
  confirmationEntity,
  evidenceEntity,
  experienceEntity,
  languageSkillEntity,
  learningEntity,
  planStepEntity,
  profileEntity,
  projectEntity,
} from './record.entity.ts';

export type RecordRepository = ReturnType<typeof createRecordRepository>;

export function createRecordRepository(database: DatabaseAccess) {
  const tables = {
    learning: createEntryTable(database, learningEntity),
    experience: createEntryTable(database, experienceEntity),
    language: createEntryTable(database, languageSkillEntity),
    competence: createEntryTable(database, competenceEntity),
    evidence: createEntryTable(database, evidenceEntity),
  };
  const planSteps = () => database().getRepository(planStepEntity);
  const confirmations = () => database().getRepository(confirmationEntity);

  async function readProfile(personId: string, firstLanguage: string): Promise<Profile> {
    const profile = await database().getRepository(profileEntity).findOneBy({ personId });
    return profile === null ? emptyProfile(firstLanguage) : withoutPerson(profile);
  }

  return {
    tables,
    readProfile,

    async read(personId: string, firstLanguage: string): Promise<PersonRecord> {
      const projects = await database().getRepository(projectEntity).find({ where: { personId } });
      const steps = await planSteps().find({ where: { personId }, order: { position: 'ASC' } });
      return {
        profile: await readProfile(personId, firstLanguage),
        learning: await tables.learning.list(personId),
        experience: await tables.experience.list(personId),
        languages: await tables.language.list(personId),
        competences: await tables.competence.list(personId),
        evidence: await tables.evidence.list(personId),
        projects: (['A', 'B'] as const).map((plan) => {
          const stored = projects.find((project) => project.plan === plan);
          return stored === undefined ? emptyProject(plan) : withoutPerson(stored);
        }),
        plan: steps.map(({ personId: _, position: __, ...step }) => step),
        confirmations: (await confirmations().findBy({ personId })).map((row) =>
          withoutPerson(row),
        ),
      };
    },

    async writeProfile(personId: string, profile: Profile): Promise<void> {
      await database()
        .getRepository(profileEntity)
        .upsert({ personId, ...profile }, ['personId']);
    },

    async writeProject(personId: string, project: Project): Promise<void> {
      await database()
        .getRepository(projectEntity)
        .upsert({ personId, ...project }, ['personId', 'plan']);
    },

    async writePlan(personId: string, steps: readonly PlanStep[]): Promise<void> {
      await planSteps().delete({ personId });
      if (steps.length > 0)
        await planSteps().insert(steps.map((step, position) => ({ personId, position, ...step })));
    },

    async writeConfirmation(personId: string, confirmation: Confirmation): Promise<void> {
      await confirmations().upsert({ personId, ...confirmation }, ['personId', 'section']);
    },

    async removeConfirmation(personId: string, section: Confirmation['section']): Promise<void> {
      await confirmations().delete({ personId, section });
    },
  };
}
