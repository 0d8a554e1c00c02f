/** What of a record may leave the vault: the chosen sections, without what the person keeps here. */
import type { PersonRecord, RecordSection, SharedRecord } from '../../contract/record.ts';
import { emptyRecord } from './empty-record.ts';

/** Gives the record without whom the centre may ask: they are other people, and never leave. */
export function withoutContacts(record: PersonRecord): SharedRecord {
  return { ...record, evidence: record.evidence.map(({ contact: _, ...entry }) => entry) };
}

/**
 * Gives the record with the chosen sections only. Entries that are not shared are gone, and so are
 * their letters; employers are named only where the person said so, and contacts never.
 */
export function recordForSharing(
  record: PersonRecord,
  sections: readonly RecordSection[],
): SharedRecord {
  const empty = emptyRecord(record.profile.voice.language);
  const chosen = <T>(section: RecordSection, value: T, otherwise: T): T =>
    sections.includes(section) ? value : otherwise;
  const shared = <T extends { readonly share: boolean }>(entries: readonly T[]): T[] =>
    entries.filter((entry) => entry.share);

  const evidence = chosen('evidence', shared(withoutContacts(record).evidence), []);
  const known = new Set(evidence.map(({ id }) => id));
  const resting = <T extends { readonly share: boolean; readonly evidenceIds: string[] }>(
    entries: readonly T[],
  ): T[] =>
    shared(entries).map((entry) => ({
      ...entry,
      evidenceIds: entry.evidenceIds.filter((id) => known.has(id)),
    }));

  const { voice, interests, values, conditions, observations } = record.profile;
  return {
    profile: {
      voice: chosen('profile', voice, empty.profile.voice),
      observations: chosen('profile', observations, empty.profile.observations),
      ...chosen(
        'interests',
        { interests, values, conditions },
        { interests: '', values: '', conditions: '' },
      ),
    },
    languages: chosen('languages', shared(record.languages), []),
    competences: chosen('competences', resting(record.competences), []),
    learning: chosen('learning', resting(record.learning), []),
    experience: chosen('experience', resting(record.experience), []).map((entry) =>
      entry.showEmployer ? entry : { ...entry, employer: '' },
    ),
    evidence,
    projects: chosen('projects', record.projects, empty.projects),
    plan: chosen('plan', record.plan, []),
    confirmations: record.confirmations.filter(({ section }) => sections.includes(section)),
  };
}
