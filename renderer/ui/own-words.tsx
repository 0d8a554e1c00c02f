/** What somebody said, in the language in which they said it, with its translation below. */
import { directionOf } from '../../shared/domain/text/direction.ts';

export interface OwnWordsProps {
  readonly text: string;
  readonly language: string;
  readonly translation?: string;
  readonly by?: string;
}

export function OwnWords({ text, language, translation = '', by = '' }: OwnWordsProps) {
  return (
    <figure className="stack-small">
      <blockquote className="own-words" lang={language} dir={directionOf(language)}>
        {text}
      </blockquote>
      {translation !== '' && <p className="quiet">{translation}</p>}
      {by !== '' && <figcaption className="note">{by}</figcaption>}
    </figure>
  );
}

/** A name or a short text of a person inside a line of the program: kept apart, whatever its direction. */
export function PersonText({
  text,
  language,
}: {
  readonly text: string;
  readonly language?: string;
}) {
  return (
    <bdi className="person" lang={language}>
      {text}
    </bdi>
  );
}
