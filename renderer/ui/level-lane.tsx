/** Levels A, B, C as a place on a line: the dot is what the person says, the square what was observed. */
const levels = ['A', 'B', 'C'] as const;

export interface LevelLaneProps {
  /** The drawing in words: "says C, observed B". */
  readonly label: string;
  readonly self: 'A' | 'B' | 'C' | null;
  readonly observed: 'A' | 'B' | 'C' | null;
}

export function LevelLane({ label, self, observed }: LevelLaneProps) {
  return (
    <span className="lane" role="img" aria-label={label}>
      {levels.map((level) => (
        <span key={level}>
          {self === level && <i className="lane-self" />}
          {observed === level && <i className="lane-observed" />}
        </span>
      ))}
    </span>
  );
}

/** The three letters above a column of lanes. */
export function LevelHead() {
  return (
    <span className="lane-head">
      {levels.map((level) => (
        <span key={level}>{level}</span>
      ))}
    </span>
  );
}
