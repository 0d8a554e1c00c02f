/** A person's words: as they were said, with the recorded translation and who made it. Never translated by us. */
import type { OwnWords } from '../../contract/values.ts';
import type { Block, CellLine, Phrase, Phrases } from '../document/outline.ts';
import { fill, say } from './outline-words.ts';
import type { OutlineWords, Voice } from './outline-words.ts';

function said(words: OwnWords): Phrase {
  return { language: words.language, text: words.text };
}

/**
 * The record does not say which language a translation is in: it is taken for the document's, or
 * for the one beside it when the words themselves are in the document's.
 */
function translationOf(own: OwnWords, { main, second }: OutlineWords): Phrase | null {
  if (own.translation === '') return null;
  const other = own.language === main.language ? second : null;
  return { language: (other ?? main).language, text: own.translation };
}

/** Who translated, in words; null when there is no translation. */
export function translatorLine(own: OwnWords, words: OutlineWords): Phrases | null {
  return own.translation === '' ? null : say(words, (voice) => translatorText(own, voice));
}

function translatorText({ translatedBy }: OwnWords, { labels: { ownWords } }: Voice): string {
  if (translatedBy === '') return ownWords.translatorUnknown;
  return fill(ownWords.translatedBy, { translator: translatedBy });
}

/** A quotation with who said it and who translated it; nothing when nothing was said. */
export function ownWordsBlock(own: OwnWords, name: string, words: OutlineWords): Block[] {
  if (own.text === '') return [];
  const by = say(words, (voice) => {
    const language = voice.languageName(own.language);
    const speaker = fill(voice.labels.ownWords.saidBy, { name, language });
    return own.translation === '' ? speaker : `${speaker} · ${translatorText(own, voice)}`;
  });
  return [{ kind: 'own-words', words: said(own), translation: translationOf(own, words), by }];
}

/** The same inside a table: the person's words strong, the translation below. */
export function ownWordsLines(own: OwnWords, words: OutlineWords): CellLine[] {
  if (own.text === '') return [];
  const translation = translationOf(own, words);
  return [
    { phrase: said(own), weight: 'strong' },
    ...(translation === null ? [] : [{ phrase: translation, weight: 'normal' as const }]),
  ];
}
