/** Makes portfolios and waits until they are written. */
import type { App } from '../../main/compose-app.ts';
import type {
  DocumentLanguages,
  PortfolioForm,
  PortfolioFormat,
  PortfolioJob,
} from '../../shared/contract/portfolio.ts';

export const benchLanguages: DocumentLanguages = { language: 'it', second: 'ar' };

/** Gives the job as it ended. Throws when a portfolio could not be made. */
export async function producePortfolios(
  app: Pick<App, 'client'> & { readonly events: Pick<App['events'], 'subscribe'> },
  personIds: string[],
  formats: PortfolioFormat[],
  languages = benchLanguages,
  form: PortfolioForm = 'full',
): Promise<PortfolioJob> {
  const ended = new Promise<PortfolioJob>((settle) => {
    const stop = app.events.subscribe(({ topic, payload }) => {
      const job = payload as PortfolioJob;
      if (topic !== 'portfolio.progress' || job.state === 'running') return;
      stop();
      settle(job);
    });
  });
  await app.client.portfolio.produce({ personIds, languages, formats, form });
  const job = await ended;
  if (job.state !== 'finished' || job.failures.length > 0)
    throw new Error('A portfolio could not be made');
  return job;
}
