/** What a section of a portfolio says, apart from how: two versions with the same contents of it say the same there. */
import type { Person } from '../../contract/people.ts';
import type { RecordSection, SharedRecord } from '../../contract/record.ts';

/** Gives the contents by section. Availability is printed with the interests, though it belongs to the person. */
export function sectionContents(
  { availability, availabilityNote, mayWorkFrom }: Person,
  record: SharedRecord,
): Readonly<Record<RecordSection, unknown>> {
  const { voice, interests, values, conditions } = record.profile;
  return {
    profile: voice,
    languages: record.languages,
    competences: record.competences,
    learning: record.learning,
    experience: record.experience,
    evidence: record.evidence,
    interests: { interests, values, conditions, availability, availabilityNote, mayWorkFrom },
    projects: record.projects,
    plan: record.plan,
  };
}

/** By section, a hash of its contents; a section of which nothing is known is not there. */
export type SectionHashes = Partial<Readonly<Record<RecordSection, string>>>;

/** Gives the sections that say something else than they did; none where nothing is known of before. */
export function changedSections(before: SectionHashes, now: SectionHashes): RecordSection[] {
  return (Object.keys(now) as RecordSection[]).filter(
    (section) => before[section] !== undefined && before[section] !== now[section],
  );
}
