/** Which part of a person's file a meeting fills first. */
import type { ProgrammeMeeting } from '../../../shared/contract/programmes.ts';
import type { PersonPart } from '../../app/person-parts.ts';

const parts = {
  agreement: 'agreements',
  profile: 'profile',
  learning: 'learning',
  experience: 'experience',
  languages: 'languages',
  competences: 'competences',
  evidence: 'evidence',
  interests: 'profile',
  projects: 'project',
  plan: 'plan',
  confirmation: 'confirm',
} as const satisfies Readonly<Record<ProgrammeMeeting['records'][number], PersonPart>>;

/** Gives the part of the first record that the programme names for a meeting; details where it names none. */
export function partOfMeeting({ records }: Pick<ProgrammeMeeting, 'records'>): PersonPart {
  const [first] = records;
  return first === undefined ? 'details' : parts[first];
}
