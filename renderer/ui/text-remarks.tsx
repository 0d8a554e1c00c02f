/** Words in a text that are better left out: a hint below the field, never a barrier. */
import { Icon } from './icon.tsx';
import type { Remark } from './field-watch.ts';

/** More than these nobody reads; those that follow show when the first are gone. */
const mostShown = 3;

/** Stands there empty as well, so that what comes into it is read out, politely. */
export function TextRemarks({ remarks }: { readonly remarks: readonly Remark[] }) {
  const shown = remarks.slice(0, mostShown);
  const instead = [...new Set(shown.map((remark) => remark.instead))];
  return (
    <div className="text-remarks" aria-live="polite">
      {shown.length > 0 && (
        <>
          <Icon name="warning" small />
          <div>
            {shown.map(({ word, why }) => (
              <p key={`${word} ${why}`}>
                <strong>
                  <bdi>{word}</bdi>
                </strong>{' '}
                {why}
              </p>
            ))}
            {instead.map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
        </>
      )}
    </div>
  );
}
