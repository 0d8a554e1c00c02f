/** How many entries a section of the record holds. */
import type { PersonRecord, RecordSection } from '../../../shared/contract/record.ts';

const filled = (texts: readonly string[]) => texts.filter((text) => text !== '').length;

export function countEntries(record: PersonRecord, section: RecordSection): number {
  const { voice, interests, values, conditions } = record.profile;
  const counts: Record<RecordSection, number> = {
    profile: filled([voice.text]),
    languages: record.languages.length,
    competences: record.competences.length,
    learning: record.learning.length,
    experience: record.experience.length,
    evidence: record.evidence.length,
    interests: filled([interests, values, conditions]),
    projects: filled(record.projects.map(({ occupation }) => occupation)),
    plan: record.plan.length,
  };
  return counts[section];
}
