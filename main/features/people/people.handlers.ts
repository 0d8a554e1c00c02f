/** People, as the contract calls them. */
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { people } from '../../../shared/contract/people.ts';
import type { PeopleService } from './people.service.ts';

export function createPeopleHandlers(service: PeopleService): FeatureHandlers<typeof people> {
  return {
    list: () => service.list(),
    get: ({ id }) => service.open(id),
    create: (fields) => service.create(fields),
    update: (changed) => service.update(changed),
    remove: ({ id }) => service.remove(id),
  };
}
