/** Portfolios, as the contract calls them. */
import type { FeatureHandlers } from '../../../shared/contract/define.ts';
import type { portfolio } from '../../../shared/contract/portfolio.ts';
import type { PortfolioJobs } from './portfolio-jobs.ts';
import type { PortfolioPages } from './portfolio-pages.ts';
import type { PortfolioService } from './portfolio.service.ts';
import type { RegisterService } from './register.service.ts';

export function createPortfolioHandlers(
  service: PortfolioService,
  jobs: PortfolioJobs,
  pages: PortfolioPages,
  register: RegisterService,
): FeatureHandlers<typeof portfolio> {
  return {
    state: ({ personId }) => service.state(personId),
    preview: ({ personId, languages, ...what }) => service.preview(personId, languages, what),
    pages: (wanted) => pages.pages(wanted),
    cancelPages: () => pages.cancel(),
    print: (wanted) => pages.print(wanted),
    produce: (order) => jobs.start(order),
    job: ({ jobId }) => jobs.job(jobId),
    latestJob: () => jobs.latest(),
    cancel: ({ jobId }) => jobs.cancel(jobId),
    produceRegister: ({ groupId, language }) => register.produce(groupId, language),
    secondLanguages: ({ personId }) => service.secondLanguages(personId),
  };
}
