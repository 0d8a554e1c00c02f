/** Text as HTML: escaped, and marked with its language and direction where they differ from what is around. */
import type { Cell, Phrase, Phrases } from '../../shared/domain/document/outline.ts';
import { directionOf } from '../../shared/domain/text/direction.ts';
import { noBreakHyphen, unbroken } from '../../shared/domain/text/unbroken.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => escapes[character] ?? character);
}

/** Attributes of an element that holds a phrase. */
export function languageOf(phrase: Phrase, around: string): string {
  if (phrase.language === around || phrase.language === '') return '';
  return ` lang="${escapeHtml(phrase.language)}" dir="${directionOf(phrase.language)}"`;
}

export function phraseToHtml(phrase: Phrase, around: string, className = ''): string {
  const classes = className === '' ? '' : ` class="${className}"`;
  return `<span${classes}${languageOf(phrase, around)}>${wordsToHtml(phrase.text)}</span>`;
}

/** The fonts have no hyphen that does not break, so that its word is set on one line. */
function wordsToHtml(text: string): string {
  return escapeHtml(unbroken(text)).replace(
    hyphened,
    (word) => `<span class="one-word">${word.replaceAll(noBreakHyphen, '-')}</span>`,
  );
}

const hyphened = new RegExp(`[\\p{L}\\d]*(?:${noBreakHyphen}[\\p{L}\\d]*)+`, 'gu');

/** The same words in one or two languages; the second stands apart and quieter. `first` is the class of the other one. */
export function phrasesToHtml(phrases: Phrases, around: string, first = ''): string {
  return phrases
    .map((phrase, index) => phraseToHtml(phrase, around, index === 0 ? first : 'second'))
    .join(' ');
}

export function cellToHtml(cell: Cell, around: string): string {
  return cell
    .map(({ phrase, weight }) => phraseToHtml(phrase, around, weight === 'normal' ? '' : weight))
    .join(' ');
}
