/** A record before anything was written into it. */
import type { PersonRecord, Profile, Project } from '../../contract/record.ts';
import type { OwnWords } from '../../contract/values.ts';

/** No words yet, in the language they would be said in. */
export function noWords(language: string): OwnWords {
  return { text: '', language, translation: '', translatedBy: '' };
}

export function emptyProfile(language: string): Profile {
  return {
    voice: noWords(language),
    interests: '',
    values: '',
    conditions: '',
    observations: noWords(language),
  };
}

export function emptyProject(plan: Project['plan']): Project {
  return { plan, occupation: '', why: '', gap: '', obstacles: '', help: '', activities: [] };
}

export function emptyRecord(language: string): PersonRecord {
  return {
    profile: emptyProfile(language),
    learning: [],
    experience: [],
    languages: [],
    competences: [],
    evidence: [],
    projects: [emptyProject('A'), emptyProject('B')],
    plan: [],
    confirmations: [],
  };
}
