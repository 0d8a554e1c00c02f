/** Meetings, as the contract calls them. */
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { meetings } from '../../../shared/contract/meetings.ts';
import type { MeetingsService } from './meetings.service.ts';

export function createMeetingsHandlers(service: MeetingsService): FeatureHandlers<typeof meetings> {
  return {
    get: ({ id }) => service.get(id),
    due: () => service.due(),
    start: ({ id, heldOn }) => service.start(id, heldOn),
    saveStep: ({ id, stepIndex, stepSeconds }) => service.saveStep(id, stepIndex, stepSeconds),
    saveEntry: ({ id, ...entry }) => service.saveEntry({ meetingId: id, ...entry }),
    saveGroupNotes: ({ id, climate, groupNotes }) =>
      service.saveGroupNotes(id, climate, groupNotes),
    close: ({ id }) => service.close(id),
    reopen: ({ id }) => service.reopen(id),
  };
}
