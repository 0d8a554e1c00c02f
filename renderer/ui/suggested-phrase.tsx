/** Words for a secret phrase, drawn by chance: to be copied onto paper, then taken or left. */
import { useId } from 'react';
import { Button } from './button.tsx';

interface Action {
  readonly label: string;
  readonly onPress: () => void;
}

export interface SuggestedPhraseProps {
  readonly title: string;
  readonly note: string;
  /** With one space between two; empty while they are drawn. */
  readonly words: string;
  readonly take: Action;
  readonly others: Action;
}

export function SuggestedPhrase({ title, note, words, take, others }: SuggestedPhraseProps) {
  const id = useId();
  const isDrawn = words !== '';
  return (
    <div role="group" className="suggested-phrase stack-small" aria-labelledby={id}>
      <p className="field-label" id={id}>
        {title}
      </p>
      <p className="suggested-words" dir="ltr" translate="no" role="status">
        {words.split(' ').map((word, index) => (
          <code key={index}>{word} </code>
        ))}
      </p>
      <p className="field-note">{note}</p>
      <div className="row">
        <Button small onPress={take.onPress} isDisabled={!isDrawn}>
          {take.label}
        </Button>
        <Button small variant="quiet" onPress={others.onPress} isDisabled={!isDrawn}>
          {others.label}
        </Button>
      </div>
    </div>
  );
}
