/** The pages of a person's portfolio as they would be printed now: asked for, opened, let go again. */
import { useCallback, useEffect, useState } from 'react';
import type { DocumentLanguages, PortfolioForm } from '../../../shared/contract/portfolio.ts';
import type { RecordSection } from '../../../shared/contract/record.ts';
import { AppError } from '../../../shared/wire.ts';
import { useClient, useEvent } from '../../api/client-context.tsx';
import { asAppError } from '../../api/use-query.ts';
import type { PdfPages } from './pdf-reader.ts';

export type PagesState =
  | { readonly kind: 'making' }
  | {
      readonly kind: 'ready';
      readonly pages: PdfPages;
      /** Letters that are printed as boxes, each once. */
      readonly withoutFont: readonly string[];
    }
  | { readonly kind: 'failed'; readonly error: AppError }
  | { readonly kind: 'cancelled' };

export interface Pages {
  readonly state: PagesState;
  readonly again: () => void;
  readonly cancel: () => void;
  /** A page could not be drawn after all. */
  readonly fail: () => void;
}

interface Wanted {
  readonly personId: string;
  readonly languages: DocumentLanguages;
  readonly form: PortfolioForm;
  /** Keep it stable while it stays the same. */
  readonly sections: readonly RecordSection[];
}

/** What a portfolio is made from: a change there makes other pages. */
const watched = ['people', 'record', 'agreements', 'meetings', 'groups', 'letterhead'];

/** `isWatched` false makes none and frees those there were. */
export function usePages(
  { personId, languages: { language, second }, form, sections }: Wanted,
  isWatched: boolean,
): Pages {
  const client = useClient();
  const [round, setRound] = useState(0);
  const [isCancelled, setCancelled] = useState(false);
  const [state, setState] = useState<PagesState>({ kind: 'making' });
  const again = useCallback(() => {
    setCancelled(false);
    setRound((before) => before + 1);
  }, []);
  useEvent(
    'data.changed',
    useCallback(({ feature }) => (watched.includes(feature) ? again() : undefined), [again]),
  );

  useEffect(() => {
    if (isCancelled || !isWatched) {
      setState({ kind: isCancelled ? 'cancelled' : 'making' });
      return undefined;
    }
    let isWanted = true;
    let opened: PdfPages | null = null;
    setState({ kind: 'making' });
    const make = async (): Promise<void> => {
      const [{ base64, withoutFont }, { openPdf }] = await Promise.all([
        client.portfolio.pages({
          personId,
          languages: { language, second },
          form,
          sections: [...sections],
        }),
        import('./pdf-reader.ts'),
      ]);
      if (!isWanted) return;
      const pages = await openPdf(base64);
      // Meanwhile somebody may have gone on: then nothing of it stays in memory.
      if (!isWanted) return pages.close();
      opened = pages;
      setState({ kind: 'ready', pages, withoutFont });
    };
    make().catch((error: unknown) => {
      if (isWanted) setState(stateOf(asAppError(error)));
    });
    return () => {
      isWanted = false;
      if (opened !== null) opened.close();
      // Not made yet, and nobody wants them any more.
      else void client.portfolio.cancelPages().catch(() => undefined);
    };
  }, [client, personId, language, second, form, sections, round, isCancelled, isWatched]);

  return {
    state,
    again,
    cancel: useCallback(() => setCancelled(true), []),
    fail: useCallback(
      () => setState({ kind: 'failed', error: new AppError('internal', 'pages-failed') }),
      [],
    ),
  };
}

function stateOf(error: AppError): PagesState {
  return error.code === 'cancelled' ? { kind: 'cancelled' } : { kind: 'failed', error };
}
