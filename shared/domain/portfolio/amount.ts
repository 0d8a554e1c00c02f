/** How much of something, with the form of the word that the language asks for: "1 day", "2 дні", "5 днів". */
import type { DocumentLabels } from './document-labels.ts';
import type { Voice } from './outline-words.ts';

/** The plural forms in a label, written as inside ICU's messages: `one {# day} other {# days}`. */
const form = /(\w+) \{([^{}]*)\}/gu;

/** Gives an amount in words: `amount(30, 'days', voice)` is "30 days", in Ukrainian "30 днів". */
export function amount(
  count: number,
  unit: keyof DocumentLabels['amount'],
  voice: Pick<Voice, 'labels' | 'language' | 'number'>,
): string {
  return inPlural(voice.labels.amount[unit], count, voice);
}

/** Gives the form of a label that a count asks for, with the count in it. */
export function inPlural(
  label: string,
  count: number,
  { language, number }: Pick<Voice, 'language' | 'number'>,
): string {
  const forms = pluralForms(label);
  const text = forms[pluralOf(count, language)] ?? forms['other'] ?? '#';
  return text.replace('#', number(count));
}

/** Gives the forms of a label by the name of their plural (CLDR). */
export function pluralForms(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(form)].map(([, name = '', words = '']) => [name, words]),
  );
}

/** Electron's tables lack some of our languages and would take the computer's: those have one form for one, one for the rest. */
function pluralOf(count: number, language: string): string {
  if (Intl.PluralRules.supportedLocalesOf(language).length === 0)
    return count === 1 ? 'one' : 'other';
  return new Intl.PluralRules(language).select(count);
}
