/** One list of what waits on the first screen. */
import type { WaitingTask } from '../../contract/home.ts';
import type { RunningMeeting } from '../../contract/meetings.ts';

/** Gives meetings and tasks, the tasks sorted by day, in one list by day; on one day meetings come first. */
export function mergeByDay(
  meetings: readonly RunningMeeting[],
  tasks: readonly WaitingTask[],
): (RunningMeeting | WaitingTask)[] {
  const dayOf = (one: RunningMeeting | WaitingTask) => ('kind' in one ? one.on : one.plannedOn);
  return [...meetings, ...tasks].sort((one, other) => dayOf(one).localeCompare(dayOf(other)));
}
