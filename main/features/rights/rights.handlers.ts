/** The rights desk, as the contract calls it. */
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { rights } from '../../../shared/contract/rights.ts';
import type { AccessReportService } from './access-report.service.ts';
import type { RightsService } from './rights.service.ts';

export function createRightsHandlers(
  service: RightsService,
  reports: AccessReportService,
): FeatureHandlers<typeof rights> {
  return {
    ofPerson: ({ personId }) => service.ofPerson(personId),
    open: () => service.open(),
    request: ({ personId, kind, requestedOn }) => service.request(personId, kind, requestedOn),
    answer: (answer) => service.answer(answer),
    restrict: (restriction) => service.restrict(restriction),
    lift: ({ personId }) => service.lift(personId),
    produceReport: ({ personId, languages }) => reports.produce(personId, languages),
  };
}
