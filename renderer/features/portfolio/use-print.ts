/** Printing what lies on the desk: asked for anew, since it leaves, drawn, given to the printer of the system. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { DocumentLanguages, PortfolioForm } from '../../../shared/contract/portfolio.ts';
import type { RecordSection } from '../../../shared/contract/record.ts';
import { AppError } from '../../../shared/wire.ts';
import { useClient } from '../../api/client-context.tsx';
import { printPages } from './print-pages.ts';

export interface WhatToPrint {
  readonly personId: string;
  readonly languages: DocumentLanguages;
  readonly form: PortfolioForm;
  readonly sections: readonly RecordSection[];
}

export interface Print {
  readonly print: (what: WhatToPrint) => void;
  readonly pending: boolean;
  readonly error: AppError | null;
}

export function usePrint(): Print {
  const client = useClient();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const left = useRef(new AbortController());
  useEffect(() => {
    const controller = new AbortController();
    left.current = controller;
    // Whoever leaves the screen, or locks, wants no page of it any more.
    return () => controller.abort();
  }, []);

  const print = useCallback(
    ({ sections, ...what }: WhatToPrint) => {
      const { signal } = left.current;
      const work = async (): Promise<void> => {
        const [{ base64 }, { openPdf }] = await Promise.all([
          client.portfolio.print({ ...what, sections: [...sections] }),
          import('./pdf-reader.ts'),
        ]);
        const pages = await openPdf(base64);
        await printPages(pages, signal).finally(() => pages.close());
      };
      setPending(true);
      setError(null);
      work()
        .catch((failure: unknown) => {
          if (signal.aborted) return;
          setError(
            failure instanceof AppError ? failure : new AppError('internal', 'pages-failed'),
          );
        })
        .finally(() => {
          if (!signal.aborted) setPending(false);
        });
    },
    [client],
  );

  return { print, pending, error };
}
