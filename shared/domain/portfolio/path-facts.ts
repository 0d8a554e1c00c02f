/** What the cover tells about the document and about the path behind it. */
import type { FactRow } from './facts.ts';
import { saidFact } from './facts.ts';
import { fill, labelCell, say } from './outline-words.ts';
import type { SectionInput } from './section-input.ts';

/** Reference, date and the person's languages. */
export function identityFacts({ content, words }: SectionInput): FactRow[] {
  const { person, version, createdOn } = content;
  return [
    ...saidFact(
      words,
      (labels) => labels.cover.reference,
      ({ labels, number }) =>
        fill(labels.document.reference, { reference: person.code, version: number(version) }),
    ),
    ...saidFact(
      words,
      (labels) => labels.cover.createdOn,
      ({ day }) => day(createdOn),
    ),
    ...saidFact(
      words,
      (labels) => labels.cover.languages,
      ({ languageName }) => person.languages.map((code) => languageName(code)).join(' · '),
    ),
  ];
}

/** Meetings, time and language; what is not known yet is left out. */
export function pathFacts({ content, words }: SectionInput): FactRow[] {
  const { meetingsHeld, meetingsTotal, minutes, firstDay, lastDay, language } = content.path;
  return [
    ...saidFact(
      words,
      (labels) => labels.cover.meetings,
      ({ labels, number }) =>
        fill(labels.cover.meetingsValue, {
          held: number(meetingsHeld),
          total: number(meetingsTotal),
        }),
    ),
    ...saidFact(
      words,
      (labels) => labels.cover.time,
      (voice) => (minutes === 0 ? '' : voice.minutes(minutes)),
    ),
    ...saidFact(
      words,
      (labels) => labels.cover.period,
      ({ labels, day }) =>
        firstDay === null || lastDay === null
          ? ''
          : fill(labels.cover.periodValue, { from: day(firstDay), to: day(lastDay) }),
    ),
    ...saidFact(
      words,
      (labels) => labels.cover.meetingsLanguage,
      ({ languageName }) => (language === '' ? '' : languageName(language)),
    ),
  ];
}

/** When and in which language the person last read a part of it again. */
export function readingFact({ shown, words }: SectionInput): FactRow[] {
  const latest = shown.confirmations
    .toSorted((one, other) => one.confirmedOn.localeCompare(other.confirmedOn))
    .at(-1);
  if (latest === undefined) return [];
  return saidFact(
    words,
    (labels) => labels.cover.readTogether,
    ({ labels, day, languageName }) =>
      fill(labels.cover.readTogetherValue, {
        day: day(latest.confirmedOn),
        language: languageName(latest.language),
      }),
  );
}

/** Which sections say something else than in the version that the person has. */
export function changesFact({ content: { changes }, words }: SectionInput): FactRow[] {
  if (changes === null || changes.sections.length === 0) return [];
  const { since, sections } = changes;
  const named = say(words, ({ labels, number }) =>
    fill(labels.cover.changedSince, { version: number(since) }),
  );
  const value = say(words, ({ labels }) =>
    sections.map((section) => labels.headings[section]).join(' · '),
  );
  return [{ label: named, value: labelCell(value) }];
}
