/** The record of a person, as the contract calls it. */
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { record } from '../../../shared/contract/record.ts';
import type { RecordService } from './record.service.ts';

export function createRecordHandlers(service: RecordService): FeatureHandlers<typeof record> {
  const { tables, saveEntry } = service;
  return {
    get: ({ personId }) => service.read(personId),
    saveProfile: ({ personId, profile }) => service.saveProfile(personId, profile),
    saveObservations: ({ personId, observations }) =>
      service.saveObservations(personId, observations),
    saveLearning: ({ personId, entry }) => saveEntry('learning', tables.learning, personId, entry),
    saveExperience: ({ personId, entry }) =>
      saveEntry('experience', tables.experience, personId, entry),
    saveLanguage: ({ personId, entry }) => saveEntry('language', tables.language, personId, entry),
    saveCompetence: ({ personId, entry }) =>
      saveEntry('competence', tables.competence, personId, entry),
    saveEvidence: ({ personId, entry, contactIsAtOrigin }) =>
      service.saveEvidence(personId, entry, contactIsAtOrigin),
    removeEntry: ({ personId, kind, id }) => service.removeEntry(personId, kind, id),
    saveProject: ({ personId, project }) => service.saveProject(personId, project),
    savePlan: ({ personId, steps }) => service.savePlan(personId, steps),
    confirm: ({ personId, ...confirmation }) => service.confirm(personId, confirmation),
    unconfirm: ({ personId, section }) => service.unconfirm(personId, section),
  };
}
