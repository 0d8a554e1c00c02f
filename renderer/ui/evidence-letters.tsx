/** The letters of evidence, each always in its own place, so that a missing one is seen as well. */
export const evidenceLetters = ['D', 'O', 'T', 'P', 'S'] as const;
export type EvidenceLetter = (typeof evidenceLetters)[number];

const nothing = '·';

export function EvidenceLetters(props: {
  readonly letters: readonly EvidenceLetter[];
  readonly label: string;
}) {
  return (
    <span className="evidence" role="img" aria-label={props.label}>
      {evidenceLetters.map((letter) =>
        props.letters.includes(letter) ? (
          <b key={letter}>{letter}</b>
        ) : (
          <b key={letter} className="none">
            {nothing}
          </b>
        ),
      )}
    </span>
  );
}
