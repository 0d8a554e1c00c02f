/** Work and other experience: tasks, tools, autonomy and hours, with employers named only on request. */
import type { Experience } from '../../contract/record.ts';
import type { Block } from '../document/outline.ts';
import { evidenceOf } from './evidence-letters.ts';
import { factsBlock, saidFact, writtenFact } from './facts.ts';
import type { FactRow } from './facts.ts';
import { fill, label, labelCell, plain, say } from './outline-words.ts';
import { periodText } from './period-text.ts';
import type { SectionInput } from './section-input.ts';

/** Gives a short heading and a list of facts for each experience. */
export function experienceSection(input: SectionInput): Block[] {
  const { shown, words } = input;
  return shown.experience.flatMap((entry): Block[] => [
    {
      kind: 'heading',
      level: 2,
      number: null,
      text: [plain(words, entry.role)],
      notConfirmed: null,
      newPage: false,
    },
    ...factsBlock(experienceFacts(entry, input)),
  ]);
}

function experienceFacts(entry: Experience, input: SectionInput): FactRow[] {
  const { words } = input;
  const { hours, autonomy } = entry;
  return [
    ...saidFact(
      words,
      (labels) => labels.experience.kind,
      ({ labels }) => labels.experienceKind[entry.kind],
    ),
    ...whereFact(entry, input),
    ...writtenFact(words, (labels) => labels.experience.sector, entry.sector),
    ...writtenFact(words, (labels) => labels.experience.period, periodText(entry.from, entry.to)),
    ...saidFact(
      words,
      (labels) => labels.experience.hours,
      ({ number }) => (hours === null ? '' : number(hours)),
    ),
    ...writtenFact(words, (labels) => labels.experience.tasks, entry.tasks),
    ...writtenFact(words, (labels) => labels.experience.tools, entry.tools),
    ...saidFact(
      words,
      (labels) => labels.experience.autonomy,
      ({ labels }) => (autonomy === null ? '' : labels.autonomy[autonomy]),
    ),
    evidenceFact(entry, input),
  ];
}

/** Where the employer's name is not given, the sector on the line below is what a reader gets. */
function whereFact(entry: Experience, { words, content }: SectionInput): FactRow[] {
  // What is shown has lost the names that the person did not release (record-for-sharing.ts).
  const { id, employer, place } = entry;
  const written = content.record.experience.find((one) => one.id === id)?.employer ?? '';
  const isHidden = employer === '' && written !== '';
  const hidden = label(words, (labels) => labels.experience.employerHidden);
  const lines = [employer, place].filter((line) => line !== '');
  const value = [
    ...(isHidden ? labelCell(hidden) : []),
    ...lines.map((line) => ({ phrase: plain(words, line), weight: 'normal' as const })),
  ];
  return value.length === 0
    ? []
    : [{ label: label(words, (labels) => labels.experience.where), value }];
}

/** Each evidence with its letter and number, or that the person says so and nobody has seen it. */
function evidenceFact(entry: Experience, { shown, words }: SectionInput): FactRow {
  const found = evidenceOf(entry, shown.evidence);
  const value =
    found.length === 0
      ? labelCell(
          say(words, ({ language, labels: { experience, evidenceMeaning } }) =>
            fill(experience.evidenceNone, { letter: 'S', meaning: evidenceMeaning.S }, language),
          ),
        )
      : found.flatMap(({ code, number }) =>
          labelCell(
            say(words, (voice) =>
              fill(voice.labels.experience.evidenceItem, {
                letter: code,
                meaning: voice.labels.evidenceMeaning[code],
                number: voice.number(number),
              }),
            ),
          ),
        );
  return { label: label(words, (labels) => labels.experience.evidence), value };
}
