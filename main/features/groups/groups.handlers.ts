/** Groups, as the contract calls them. */
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { groups } from '../../../shared/contract/groups.ts';
import type { GroupsService } from './groups.service.ts';

export function createGroupsHandlers(service: GroupsService): FeatureHandlers<typeof groups> {
  return {
    list: () => service.list(),
    get: ({ id }) => service.get(id),
    ofPerson: ({ personId }) => service.ofPerson(personId),
    create: (fields) => service.create(fields),
    update: (fields) => service.update(fields),
    addMember: ({ id, personId, acceptOverTarget }) =>
      service.addMember(id, personId, acceptOverTarget),
    recordLeaving: ({ id, personId, leftOn, reason }) =>
      service.recordLeaving(id, personId, leftOn, reason),
    leaders: () => service.leaders(),
    setLeader: ({ id, leaderId }) => service.setLeader(id, leaderId),
    planMeeting: ({ id, meetingId, plannedOn }) => service.planMeeting(id, meetingId, plannedOn),
  };
}
