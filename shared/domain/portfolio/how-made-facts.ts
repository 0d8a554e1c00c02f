/** How a portfolio was made: the method, and what is known of this person's path. */
import { saidFact, writtenFact } from './facts.ts';
import type { FactRow } from './facts.ts';
import { fill } from './outline-words.ts';
import type { Voice } from './outline-words.ts';
import type { PortfolioContent } from './portfolio-content.ts';
import type { SectionInput } from './section-input.ts';

/** Gives the rows; what is not known yet is left out. */
export function howMadeFacts({ content, words }: SectionInput): FactRow[] {
  const { person, path, operatorName } = content;
  const { agreement } = content.agreement;
  const signed = agreement?.withdrawnOn === null ? agreement : null;
  // Of a path that is not finished this is what is planned, not what happened.
  const { partial } = content;
  return [
    ...saidFact(
      words,
      ({ about }) => (partial ? about.methodPlanned : about.method),
      ({ labels }) => labels.about.methodValue,
    ),
    ...saidFact(
      words,
      ({ about }) => (partial ? about.phasesPlanned : about.phases),
      ({ labels }) => labels.about.phasesValue,
    ),
    ...saidFact(
      words,
      (labels) => labels.about.groupSize,
      ({ number }) => (path.groupSize === 0 ? '' : number(path.groupSize)),
    ),
    ...writtenFact(words, (labels) => labels.about.accompaniedBy, operatorName),
    ...saidFact(
      words,
      (labels) => labels.about.agreement,
      (voice) => agreementText(content, voice) ?? '',
    ),
    ...saidFact(
      words,
      (labels) => labels.about.interpreter,
      ({ labels }) => (signed?.withInterpreter === true ? labels.about.interpreterValue : ''),
    ),
    ...saidFact(
      words,
      (labels) => labels.about.arrivedFrom,
      ({ labels }) =>
        person.provenance === null
          ? ''
          : fill(labels.about.arrivedFromValue, {
              centre: person.provenance.centreName,
              reference: person.provenance.reference,
            }),
    ),
  ];
}

/** The agreement on which the document stands, or null when none does. */
export function agreementText(
  { agreement: { agreement } }: PortfolioContent,
  { labels, day, languageName }: Voice,
): string | null {
  if (agreement === null || agreement.withdrawnOn !== null) return null;
  return fill(labels.about.agreementValue, {
    day: day(agreement.signedOn),
    language: languageName(agreement.language),
  });
}
