/** The sign of the program: twelve meetings, circles for interviews, squares for group meetings. */

export type PathMark = 'ahead' | 'present' | 'absent' | 'caught-up' | 'done';

export interface MeetingPathProps {
  /** What the drawing says in words: "8 meetings of 12". */
  readonly label: string;
  readonly items: readonly {
    readonly code: string;
    readonly mark: PathMark;
    /** The mark in words, for those who cannot see it. */
    readonly markLabel: string;
    readonly current?: boolean;
  }[];
  readonly mini?: boolean;
}

export function MeetingPath({ label, items, mini = false }: MeetingPathProps) {
  return (
    <ol className={mini ? 'path mini' : 'path'} aria-label={label}>
      {items.map(({ code, mark, markLabel, current = false }) => (
        <li
          key={code}
          className={code.startsWith('I') ? `interview ${mark}` : mark}
          aria-current={current ? 'step' : undefined}
        >
          <span>
            {code}
            <span className="visually-hidden after">{markLabel}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** One meeting as its sign alone, for a list that says the rest in words. */
export function MeetingSign(props: {
  readonly code: string;
  readonly mark: PathMark;
  readonly current?: boolean;
}) {
  const kind = props.code.startsWith('I') ? 'interview ' : '';
  const now = props.current === true ? ' now' : '';
  return <i className={`sign ${kind}${props.mark}${now}`} aria-hidden="true" />;
}
