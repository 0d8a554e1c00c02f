/** A work that writes documents: started, followed, stopped, found again by whoever comes back to it. */
import { useCallback, useEffect, useState } from 'react';
import type {
  DocumentLanguages,
  PortfolioForm,
  PortfolioFormat,
  PortfolioJob,
} from '../../../shared/contract/portfolio.ts';
import type { RecordSection } from '../../../shared/contract/record.ts';
import { useClient, useEvent } from '../../api/client-context.tsx';
import { useCommand } from '../../api/use-command.ts';

export interface JobOrder {
  readonly personIds: string[];
  readonly languages: DocumentLanguages;
  readonly formats: PortfolioFormat[];
  readonly form: PortfolioForm;
  readonly sections?: RecordSection[];
}

/** Follows the work for `people`; a work for somebody else only makes `isBusy` true. Keep `people` stable. */
export function usePortfolioJob(people: readonly string[]) {
  const client = useClient();
  const { run, error, pending } = useCommand();
  const [job, setJob] = useState<PortfolioJob | null>(null);
  const [other, setOther] = useState<PortfolioJob | null>(null);
  const jobId = job?.id;

  const hear = useCallback(
    (told: PortfolioJob) => {
      if (!told.personIds.every((id) => people.includes(id))) setOther(told);
      // One that ended does not cover the one that was started after it.
      else
        setJob((known) => (known === null || known.id === told.id || isOpen(told) ? told : known));
    },
    [people],
  );
  useEvent('portfolio.progress', hear);
  useEffect(() => {
    client.portfolio.latestJob().then(
      // What ended well while nobody looked is in the list of versions.
      (latest) => latest !== null && (isOpen(latest) || latest.failures.length > 0) && hear(latest),
      () => undefined,
    );
  }, [client, hear]);

  const start = useCallback(
    async (order: JobOrder) => {
      setJob(null);
      const started = await run(async (caller) => {
        await caller.settings.setDocumentFormats({ formats: order.formats });
        return caller.portfolio.produce(order);
      });
      // Events may have come first; they know more than the answer.
      if (started !== undefined) setJob((known) => (known?.id === started.id ? known : started));
    },
    [run],
  );

  const cancel = useCallback(() => {
    if (jobId !== undefined) void run((caller) => caller.portfolio.cancel({ jobId }));
  }, [run, jobId]);

  return { job, start, cancel, error, pending, isBusy: other !== null && isOpen(other) };
}

function isOpen({ state }: PortfolioJob): boolean {
  return state === 'running';
}
