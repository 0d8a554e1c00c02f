/** Which sections of a record hold anything. */
import type { RecordSection, SharedRecord } from '../../contract/record.ts';

/** Gives the sections that would print something; empty ones need no confirmation. */
export function filledSections(record: SharedRecord): RecordSection[] {
  const { voice, interests, values, conditions } = record.profile;
  const filled: Record<RecordSection, boolean> = {
    profile: voice.text !== '',
    languages: record.languages.length > 0,
    competences: record.competences.length > 0,
    learning: record.learning.length > 0,
    experience: record.experience.length > 0,
    evidence: record.evidence.length > 0,
    interests: [interests, values, conditions].some((text) => text !== ''),
    projects: record.projects.some((project) => project.occupation !== ''),
    plan: record.plan.length > 0,
  };
  return (Object.keys(filled) as RecordSection[]).filter((section) => filled[section]);
}
