/** Interests, values, wished conditions and availability. Never health. */
import type { Block } from '../document/outline.ts';
import { factsBlock, saidFact, writtenFact } from './facts.ts';
import type { FactRow } from './facts.ts';
import { label, labelCell, say, textCell } from './outline-words.ts';
import type { SectionInput } from './section-input.ts';

/** Availability belongs to the person, not to the record: it is printed only with this section. */
export function interestsSection(input: SectionInput): Block[] {
  const { content, shown, words } = input;
  if (!content.sections.includes('interests')) return [];
  const { mayWorkFrom } = content.person;
  const { interests, values, conditions } = shown.profile;
  return factsBlock([
    ...writtenFact(words, (labels) => labels.interests.interests, interests),
    ...writtenFact(words, (labels) => labels.interests.values, values),
    ...writtenFact(words, (labels) => labels.interests.conditions, conditions),
    ...availabilityFact(input),
    ...saidFact(
      words,
      (labels) => labels.interests.mayWorkFrom,
      ({ day }) => (mayWorkFrom === null ? '' : day(mayWorkFrom)),
    ),
  ]);
}

/** Times of the day in both languages; what the person adds to them stands once, as they gave it. */
export function availabilityFact({ content, words }: SectionInput): FactRow[] {
  const { availability, availabilityNote } = content.person;
  const times = say(words, ({ labels }) =>
    availability.map((time) => labels.availability[time]).join(' · '),
  );
  const value = [
    ...(availability.length === 0 ? [] : labelCell(times)),
    ...(availabilityNote === '' ? [] : textCell(words, availabilityNote)),
  ];
  if (value.length === 0) return [];
  return [{ label: label(words, (labels) => labels.interests.availability), value }];
}
