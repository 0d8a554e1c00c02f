/** What the person adds or objects to, which parts they confirmed, and the signatures. */
import type { SharedRecord } from '../../contract/record.ts';
import { filledSections } from '../record/filled-sections.ts';
import type { Block, Phrases } from '../document/outline.ts';
import { confirmedParts, listed } from './confirmed-parts.ts';
import { label, say } from './outline-words.ts';
import type { OutlineWords } from './outline-words.ts';
import { ownWordsBlock } from './own-words.ts';
import { signaturesBlock } from './signatures-block.ts';
import type { SectionInput } from './section-input.ts';

/** Always there: it is where people sign, or read why nobody signs yet. */
export function observationsSection(input: SectionInput): Block[] {
  const { content, shown, words } = input;
  return [
    ...ownWordsBlock(shown.profile.observations, content.person.preferredName, words),
    ...confirmed(input),
    ...notConfirmed(input),
    ...(wasRead(shown)
      ? [body(signedWords(input)), signatures(input)]
      : [body(unsignedWords(words))]),
  ];
}

const body = (text: Phrases): Block => ({ kind: 'paragraph', look: 'body', text });

function confirmed({ shown, words }: SectionInput): Block[] {
  return confirmedParts(printedConfirmations(shown), words);
}

function printedConfirmations(shown: SharedRecord): SharedRecord['confirmations'] {
  const filled = filledSections(shown);
  return shown.confirmations.filter(({ section }) => filled.includes(section));
}

/** Whether the person has read any of it again and confirmed it: a signature below the rest would say nothing. */
const wasRead = (shown: SharedRecord): boolean => printedConfirmations(shown).length > 0;

/** Gives what the signatures say. That it was read together they say only where something was read again and confirmed. */
export function signedWords({ shown, words }: SectionInput): Phrases {
  return say(words, ({ labels: { observations } }) =>
    wasRead(shown) ? `${observations.signatures} ${observations.copy}` : observations.copy,
  );
}

function unsignedWords(words: OutlineWords): Phrases {
  return say(
    words,
    ({ labels: { observations } }) => `${observations.unsigned} ${observations.copy}`,
  );
}

function notConfirmed({ shown, words }: SectionInput): Block[] {
  const known = new Set(shown.confirmations.map(({ section }) => section));
  const items = filledSections(shown)
    .filter((section) => !known.has(section))
    .map((section) => label(words, (labels) => labels.headings[section]));
  return listed(
    label(words, (labels) => labels.observations.open),
    items,
  );
}

/** An interpreter signs only where somebody interpreted or translated. */
function signatures({ content, shown, words }: SectionInput): Block {
  const { voice, observations } = shown.profile;
  const said = [voice, observations, ...shown.competences.map(({ ownWords }) => ownWords)];
  const interpreted =
    content.agreement.agreement?.withInterpreter === true ||
    said.some(({ translation }) => translation !== '');
  return signaturesBlock(content, words, interpreted);
}
