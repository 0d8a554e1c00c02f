/** What an attendance register is made from. */
import type { Group } from '../../contract/groups.ts';
import type { Meeting } from '../../contract/meetings.ts';

export interface RegisterContent {
  readonly centreName: string;
  readonly operatorName: string;
  readonly group: Group;
  /** The name of its programme, in the language of the register. */
  readonly programmeTitle: string;
  /** The whole meetings of the group's calendar, in any order. */
  readonly meetings: readonly Meeting[];
  /** How many people of the group are not in it, because no agreement of theirs stands. */
  readonly leftOut: number;
  /** Day on which the register was made, as `YYYY-MM-DD`. */
  readonly createdOn: string;
}
