/** The voices of a document, and how words become phrases in one or two languages. */
import type { Cell, CellLine, Column, Phrase, Phrases } from '../document/outline.ts';
import { directionOf } from '../text/direction.ts';
import { inOrder } from '../text/isolate.ts';
import type { DocumentLabels } from './document-labels.ts';

/** Everything that depends on a language, so that the outline needs no table of names or calendar. */
export interface Voice {
  readonly language: string;
  readonly labels: DocumentLabels;
  readonly languageName: (code: string) => string;
  /** Of the five languages that a document is made in; a second language may have the code alone. */
  readonly countryName: (code: string) => string;
  readonly day: (day: string) => string;
  readonly number: (n: number) => string;
  readonly minutes: (n: number) => string;
}

/** The document's language and, where there is one, the language beside it. */
export interface OutlineWords {
  readonly main: Voice;
  readonly second: Voice | null;
}

/** Keeps two words on one line: a letter with its meaning, a number with its unit. */
export const joined = '\u00A0';

/** Gives words that no line parts. */
export const onOneLine = (words: string): string => words.replaceAll(' ', joined);

/** What a table shows where there is nothing. */
export const dash = '–';

/**
 * Puts values into the {placeholders} of a sentence; one without a value stays visible. A value that is written the
 * other way than the sentence keeps its own order: the dot of "Samira A." would else move before the name. A
 * sentence that may have no letters of its own, as "{section} ({count})", is told its language.
 */
export function fill(
  sentence: string,
  values: Readonly<Record<string, string>>,
  language?: string,
): string {
  const around = language === undefined ? directionOfLetters(sentence) : directionOf(language);
  return sentence.replaceAll(placeholder, (whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? whole : inOrder(value, around);
  });
}

function directionOfLetters(sentence: string): 'ltr' | 'rtl' {
  return /[\u0590-\u08FF]/u.test(sentence) ? 'rtl' : 'ltr';
}

const placeholder = /\{(\w+)\}/gu;

/** Says something in both languages; where both say the same it is said once. */
export function say(words: OutlineWords, text: (voice: Voice) => string): Phrases {
  const main = { language: words.main.language, text: text(words.main) };
  if (words.second === null) return [main];
  const second = { language: words.second.language, text: text(words.second) };
  return second.text.toLowerCase() === main.text.toLowerCase() ? [main] : [main, second];
}

/** Gives a label in both languages: `label(words, (labels) => labels.headings.profile)`. */
export function label(words: OutlineWords, pick: (labels: DocumentLabels) => string): Phrases {
  return say(words, ({ labels }) => pick(labels));
}

/** What somebody wrote down, as it stands, marked as the document's language. */
export function plain(words: OutlineWords, text: string): Phrase {
  return { language: words.main.language, text };
}

/** A cell with one line of what somebody wrote down. */
export function textCell(
  words: OutlineWords,
  text: string,
  weight: CellLine['weight'] = 'normal',
): Cell {
  return [{ phrase: plain(words, text === '' ? dash : text), weight }];
}

/** A cell with a label: the main language first, the second one quiet below it. */
export function labelCell(phrases: Phrases, weight: CellLine['weight'] = 'normal'): Cell {
  return phrases.map((phrase, index) => ({ phrase, weight: index === 0 ? weight : 'quiet' }));
}

/** A cell with a day as each language writes it, as every other cell says what it says in both. */
export function dayCell(words: OutlineWords, day: string | null): Cell {
  return day === null ? textCell(words, dash) : labelCell(say(words, (voice) => voice.day(day)));
}

/** A column headed by a label. */
export function column(
  words: OutlineWords,
  pick: (labels: DocumentLabels) => string,
  share: number,
  align: Column['align'] = 'start',
): Column {
  return { label: label(words, pick), share, align };
}
