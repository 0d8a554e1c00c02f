/** How many entries each section of a record holds, and how many of them may leave. */
import { recordSections } from '../../contract/record.ts';
import type { PersonRecord, RecordSection, SharedRecord } from '../../contract/record.ts';
import { recordForSharing } from './record-for-sharing.ts';

/** Counts the entries of each section; texts of a section count as one. */
export function countEntries(record: SharedRecord): Record<RecordSection, number> {
  const filled = (...texts: string[]): number => Number(texts.some((text) => text !== ''));
  const { voice, interests, values, conditions } = record.profile;
  return {
    profile: filled(voice.text),
    interests: filled(interests, values, conditions),
    languages: record.languages.length,
    competences: record.competences.length,
    learning: record.learning.length,
    experience: record.experience.length,
    evidence: record.evidence.length,
    projects: record.projects.filter((project) => project.occupation !== '').length,
    plan: record.plan.length,
  };
}

export interface SectionCount {
  readonly section: RecordSection;
  /** Entries that documents and bundles may hold. */
  readonly goes: number;
  /** Entries that the person keeps in this vault. */
  readonly stays: number;
}

/** Gives the sections that hold anything, in the order of the record. */
export function countForSharing(record: PersonRecord): SectionCount[] {
  const all = countEntries(record);
  const leaving = countEntries(recordForSharing(record, recordSections));
  return recordSections
    .map((section) => ({
      section,
      goes: leaving[section],
      stays: all[section] - leaving[section],
    }))
    .filter(({ goes, stays }) => goes + stays > 0);
}

/** How many employers of shared entries are left unnamed because the person wants it so. */
export function countHiddenEmployers({ experience }: PersonRecord): number {
  return experience.filter(
    ({ share, showEmployer, employer }) => share && !showEmployer && employer !== '',
  ).length;
}
