// Connects the contract's roster calls to the service.
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { roster } from '../../../shared/contract/roster.ts';
import type { RosterService } from './roster.service.ts';

/** Gives the handlers of the roster feature. */
export function createRosterHandlers(service: RosterService): FeatureHandlers<typeof roster> {
  return {
    preview: (source) => service.preview(source),
    import: async ({ people }) => ({ ids: await service.import(people) }),
  };
}
