/**
 * The letter that asks somebody whether an evidence is true, and the sheet for their answer. It is made from one
 * evidence and tells nothing else: not of the programme, not where the person lives, nothing about asylum
 * (Reg. (EU) 2024/1348, Art. 7). What the person signs on it is the consent that names whom the centre asks.
 */
import type { LetterheadText } from '../../contract/letterhead.ts';
import { footLine } from '../document/foot-line.ts';
import type { Block, Outline } from '../document/outline.ts';
import { factsBlock, openFact, saidFact, writtenFact } from '../portfolio/facts.ts';
import type { FactRow } from '../portfolio/facts.ts';
import { fill, label, plain, say } from '../portfolio/outline-words.ts';
import type { OutlineWords, Voice } from '../portfolio/outline-words.ts';
import { signaturePlace } from '../portfolio/signatures-block.ts';
import type { AskableEvidence } from '../record/askable-evidence.ts';
import { heading, paragraph } from './paper-blocks.ts';
import type { PickLabel } from './paper-blocks.ts';

/** All that a letter is made from, so that it cannot tell more. */
export interface ReferenceContent {
  readonly person: { readonly preferredName: string; readonly code: string };
  readonly centre: { readonly name: string };
  readonly operatorName: string;
  /** Day on which it was made, as `YYYY-MM-DD`. */
  readonly createdOn: string;
  readonly evidence: Pick<AskableEvidence, 'number' | 'description' | 'contact'>;
  /** Of the letterhead; each may be empty. Never the address of the centre: people may live there. */
  readonly reached: Pick<LetterheadText, 'email' | 'telephone'>;
}

/** Gives the letter on its first page, and the sheet for the answer on a page of its own. */
export function buildReferenceLetter(content: ReferenceContent, words: OutlineWords): Outline {
  const { main, second } = words;
  const name = main.labels.reference.title;
  const reference = referenceOf(content);
  return {
    title: `${name} · ${reference}`,
    language: main.language,
    second: second?.language ?? null,
    discreet: true,
    readAlone: true,
    // In two languages as well the consent stands on one page with what it consents to.
    dense: second !== null,
    running: {
      headStart: name,
      headEnd: reference,
      footStart: footLine(content.centre.name, main.day(content.createdOn), main.language),
      pageOf: main.labels.document.pageOf,
    },
    blocks: [...letter(content, words), ...answerSheet(content, words)],
  };
}

/**
 * `TT-0007 · E3`: by it the centre finds what an answer belongs to. It is called the number of the letter: "reference"
 * is what is asked for here, and a file number or a registration tells of an office.
 */
function referenceOf({ person, evidence }: ReferenceContent): string {
  return `${person.code} · E${evidence.number}`;
}

function letter(content: ReferenceContent, words: OutlineWords): Block[] {
  const { evidence, centre, operatorName, person, createdOn } = content;
  const filled = (pick: PickLabel) => filledIn(content, words, pick);
  return [
    heading(words, (labels) => labels.reference.title, 1),
    ...factsBlock([
      ...writtenFact(words, (labels) => labels.reference.to, evidence.contact.name),
      ...writtenFact(words, (labels) => labels.reference.from, centre.name),
      ...saidFact(
        words,
        (labels) => labels.cover.createdOn,
        ({ day }) => day(createdOn),
      ),
      ...writtenFact(words, (labels) => labels.reference.letterNumber, referenceOf(content)),
      ...writtenFact(words, (labels) => labels.reference.about, person.preferredName),
      openFact(words, (labels) => labels.reference.knownAs, 1),
    ]),
    paragraph(words, (labels) => labels.reference.greeting),
    { kind: 'paragraph', look: 'body', text: filled((labels) => labels.reference.lead) },
    { kind: 'box', look: 'plain', paragraphs: [[plain(words, evidence.description)]] },
    { kind: 'paragraph', look: 'body', text: filled((labels) => labels.reference.ask) },
    ...factsBlock([...explained(content, words, 'who'), ...explained(content, words, 'source')]),
    heading(words, (labels) => labels.reference.agreement),
    { kind: 'paragraph', look: 'body', text: filled((labels) => labels.reference.consent) },
    {
      kind: 'signatures',
      places: [
        signaturePlace(
          words,
          person.preferredName,
          label(words, ({ reference }) => reference.signed),
        ),
        signaturePlace(
          words,
          operatorName,
          filled(({ reference }) => reference.signedFor),
        ),
      ],
    },
  ];
}

/** May go back without the letter: it says again whom and what it is about. */
function answerSheet(content: ReferenceContent, words: OutlineWords): Block[] {
  const { evidence, person } = content;
  const box = (pick: PickLabel) => ({ label: label(words, pick), ticked: false });
  return [
    heading(words, (labels) => labels.reference.answer, 1, true),
    paragraph(words, (labels) => labels.reference.answerLead),
    ...factsBlock([
      ...answerTo(content, words),
      ...explained(content, words, 'how'),
      ...writtenFact(words, (labels) => labels.reference.letterNumber, referenceOf(content)),
      ...writtenFact(words, (labels) => labels.reference.about, person.preferredName),
      ...writtenFact(words, (labels) => labels.reference.subject, evidence.description),
      openFact(words, (labels) => labels.reference.place, 1),
      openFact(words, (labels) => labels.reference.tasks, 4),
      openFact(words, (labels) => labels.reference.period, 1),
      openFact(words, (labels) => labels.reference.hours, 1),
    ]),
    {
      kind: 'statements',
      rows: [
        {
          sign: null,
          text: label(words, (labels) => labels.reference.saw),
          boxes: [
            box((labels) => labels.consentSheet.yes),
            box((labels) => labels.consentSheet.no),
          ],
        },
      ],
    },
    ...factsBlock([openFact(words, (labels) => labels.reference.more, 3)]),
    {
      kind: 'signatures',
      places: [
        signaturePlace(
          words,
          null,
          label(words, ({ reference }) => reference.answeredBy),
        ),
      ],
    },
  ];
}

/** Where the centre is reached; where it has not said so, room and what belongs there. */
function answerTo({ reached }: ReferenceContent, words: OutlineWords): FactRow[] {
  const pick: PickLabel = ({ reference }) => reference.answerTo;
  const lines = [reached.email, reached.telephone];
  if (lines.some((line) => line !== '')) return writtenFact(words, pick, lines);
  const hint = label(words, ({ reference }) => reference.answerToHint);
  const value = hint.map((phrase) => ({ phrase, weight: 'quiet' as const }));
  return [{ ...openFact(words, pick, 3), value }];
}

function explained(
  content: ReferenceContent,
  words: OutlineWords,
  topic: 'how' | 'who' | 'source',
) {
  return saidFact(
    words,
    (labels) => labels.reference[topic],
    (voice) => inSentence(content, voice, (labels) => labels.reference[`${topic}Value`]),
  );
}

function filledIn(content: ReferenceContent, words: OutlineWords, pick: PickLabel) {
  return say(words, (voice) => inSentence(content, voice, pick));
}

function inSentence(
  { person, centre, evidence }: ReferenceContent,
  { labels }: Voice,
  pick: PickLabel,
): string {
  return fill(pick(labels), {
    name: person.preferredName,
    centre: centre.name,
    contact: evidence.contact.name,
  });
}
