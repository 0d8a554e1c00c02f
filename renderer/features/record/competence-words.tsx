/** A competence in a line of a table: the person's words first, then what others call it. */
import type { Competence } from '../../../shared/contract/record.ts';
import { directionOf } from '../../../shared/domain/text/direction.ts';

export function CompetenceWords({ competence }: { readonly competence: Competence }) {
  const { ownWords, standardTerm, context } = competence;
  return (
    <>
      <div className="person" lang={ownWords.language} dir={directionOf(ownWords.language)}>
        {ownWords.text}
      </div>
      {[ownWords.translation, context]
        .filter((line) => line !== '')
        .map((line) => (
          <div key={line} className="note" dir="auto">
            {line}
          </div>
        ))}
      {standardTerm !== '' && (
        <div className="quiet" dir="auto">
          {standardTerm}
        </div>
      )}
    </>
  );
}
