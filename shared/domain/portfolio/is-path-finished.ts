/** What is still missing before a portfolio counts as the end of the path. */
import type { PathGap } from '../../contract/portfolio.ts';
import type { RecordSection } from '../../contract/record.ts';

/** Seven of the ten group meetings, present or caught up: below that too little was worked on together. */
export const neededGroupMeetings = 7;

export interface PathFacts {
  /** Signed and not withdrawn since. */
  readonly agreementSigned: boolean;
  /** Group meetings where the person was present or that they caught up with. */
  readonly attendedGroupMeetings: number;
  readonly finalInterviewHeld: boolean;
  readonly confirmations: readonly RecordSection[];
  readonly sectionsWithContent: readonly RecordSection[];
}

/** Gives the gaps in the order in which a path closes them; none means that the path is finished. */
export function pathGaps(facts: PathFacts): PathGap[] {
  const confirmed = new Set(facts.confirmations);
  const open: Record<PathGap, boolean> = {
    agreement: !facts.agreementSigned,
    attendance: facts.attendedGroupMeetings < neededGroupMeetings,
    confirmations: facts.sectionsWithContent.some((section) => !confirmed.has(section)),
    'final-interview': !facts.finalInterviewHeld,
  };
  return (Object.keys(open) as PathGap[]).filter((gap) => open[gap]);
}
