/** Words of a document in one or two languages, each in its own direction. */
import type { Cell, Phrase, Phrases } from '../../../shared/domain/document/outline.ts';
import { directionOf } from '../../../shared/domain/text/direction.ts';

export function PhrasesText({
  phrases,
  language,
}: {
  readonly phrases: Phrases;
  readonly language: string;
}) {
  return phrases.map((phrase, index) => (
    <PhraseText key={index} phrase={phrase} language={language} second={index > 0} />
  ));
}

export interface PhraseTextProps {
  readonly phrase: Phrase;
  /** The language around it: a phrase in another one says so. */
  readonly language: string;
  readonly second?: boolean;
  readonly className?: string;
}

export function PhraseText({ phrase, language, second = false, className = '' }: PhraseTextProps) {
  const classes = [second && 'document-second', className].filter(Boolean).join(' ');
  return phrase.language === language ? (
    <span className={classes}>{phrase.text}</span>
  ) : (
    <span className={classes} lang={phrase.language} dir={directionOf(phrase.language)}>
      {phrase.text}
    </span>
  );
}

export function CellText({ cell, language }: { readonly cell: Cell; readonly language: string }) {
  return cell.map(({ phrase, weight }, index) => (
    <PhraseText key={index} phrase={phrase} language={language} className={`cell-${weight}`} />
  ));
}
