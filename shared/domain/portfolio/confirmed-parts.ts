/** Which parts the person has read again and confirmed, as a list below a sentence. */
import { recordSections } from '../../contract/record.ts';
import type { SharedRecord } from '../../contract/record.ts';
import type { Block, Phrases } from '../document/outline.ts';
import { fill, label, say } from './outline-words.ts';
import type { OutlineWords } from './outline-words.ts';

/** Gives them in the order of the document, in whichever order they were read; nothing where there is none. */
export function confirmedParts(
  confirmations: SharedRecord['confirmations'],
  words: OutlineWords,
): Block[] {
  const items = confirmations
    .toSorted((one, other) => placeOf(one.section) - placeOf(other.section))
    .map(({ section, confirmedOn, language }) =>
      say(words, ({ labels, day, languageName }) =>
        fill(labels.observations.confirmedItem, {
          section: labels.headings[section],
          day: day(confirmedOn),
          language: languageName(language),
        }),
      ),
    );
  return listed(
    label(words, (labels) => labels.observations.confirmed),
    items,
  );
}

/** A sentence and its list; nothing without items. */
export function listed(text: Phrases, items: readonly Phrases[]): Block[] {
  if (items.length === 0) return [];
  return [
    { kind: 'paragraph', look: 'body', text },
    { kind: 'list', items },
  ];
}

const placeOf = (section: (typeof recordSections)[number]): number =>
  recordSections.indexOf(section);
