/** Interests, values, wished conditions and availability. Never health. */
import type { Block } from '../document/outline.ts';
import { factsBlock, saidFact, writtenFact } from './facts.ts';
import type { SectionInput } from './section-input.ts';

/** Availability belongs to the person, not to the record: it is printed only with this section. */
export function interestsSection({ content, shown, words }: SectionInput): Block[] {
  if (!content.sections.includes('interests')) return [];
  const { availability, availabilityNote, mayWorkFrom } = content.person;
  const { interests, values, conditions } = shown.profile;
  return factsBlock([
    ...writtenFact(words, (labels) => labels.interests.interests, interests),
    ...writtenFact(words, (labels) => labels.interests.values, values),
    ...writtenFact(words, (labels) => labels.interests.conditions, conditions),
    ...saidFact(
      words,
      (labels) => labels.interests.availability,
      ({ labels }) =>
        [...availability.map((time) => labels.availability[time]), availabilityNote]
          .filter((part) => part !== '')
          .join(' · '),
    ),
    ...saidFact(
      words,
      (labels) => labels.interests.mayWorkFrom,
      ({ day }) => (mayWorkFrom === null ? '' : day(mayWorkFrom)),
    ),
  ]);
}
