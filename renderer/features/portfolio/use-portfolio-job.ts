/** A work that writes documents: started, followed, stopped. */
import { useCallback, useState } from 'react';
import type {
  DocumentLanguages,
  PortfolioFormat,
  PortfolioJob,
} from '../../../shared/contract/portfolio.ts';
import { useEvent } from '../../api/client-context.tsx';
import { useCommand } from '../../api/use-command.ts';

export interface JobOrder {
  readonly personIds: string[];
  readonly languages: DocumentLanguages;
  readonly formats: PortfolioFormat[];
}

export function usePortfolioJob() {
  const { run, error, pending } = useCommand();
  const [job, setJob] = useState<PortfolioJob | null>(null);
  const jobId = job?.id;

  useEvent(
    'portfolio.progress',
    useCallback(
      (told) => setJob((known) => (known === null || known.id === told.id ? told : known)),
      [],
    ),
  );

  const start = useCallback(
    async (order: JobOrder) => {
      setJob(null);
      const started = await run((client) => client.portfolio.produce(order));
      // Events may have come first; they know more than the answer.
      if (started !== undefined) setJob((known) => (known?.id === started.id ? known : started));
    },
    [run],
  );

  const cancel = useCallback(() => {
    if (jobId !== undefined) void run((client) => client.portfolio.cancel({ jobId }));
  }, [run, jobId]);

  return { job, start, cancel, error, pending };
}
