/** One list of what waits on the first screen. */
import type { WaitingTask } from '../../contract/home.ts';
import type { RunningMeeting } from '../../contract/meetings.ts';

/** Gives one list by day; on one day meetings come first, and one that is under way before all, whatever its day. */
export function mergeByDay(
  meetings: readonly RunningMeeting[],
  tasks: readonly WaitingTask[],
): (RunningMeeting | WaitingTask)[] {
  const dayOf = (one: RunningMeeting | WaitingTask) => {
    if ('kind' in one) return one.on;
    return one.status === 'running' ? '' : one.plannedOn;
  };
  return [...meetings, ...tasks].sort((one, other) => dayOf(one).localeCompare(dayOf(other)));
}
