/** Asking for data: loading, failed or ready, and asked again when it changed. */
import { useCallback, useEffect, useState } from 'react';
import type { AppClient } from '../../shared/contract/index.ts';
import { AppError } from '../../shared/wire.ts';
import { useClient, useEvent } from './client-context.tsx';

export type QueryState<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: AppError; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly data: T; readonly retry: () => void };

/**
 * Asks, and asks again when a command of one of `features` has changed something. What is shown stays
 * until the new answer is there. `ask` must be stable: wrap it in `useCallback` with what it depends on.
 */
export function useQuery<T>(
  ask: (client: AppClient) => Promise<T>,
  features: readonly string[],
): QueryState<T> {
  const client = useClient();
  const [round, setRound] = useState(0);
  const [state, setState] = useState<QueryState<T>>({ kind: 'loading' });
  const retry = useCallback(() => setRound((before) => before + 1), []);
  const watched = features.join(' ');

  useEvent(
    'data.changed',
    useCallback(
      ({ feature }) => (watched.split(' ').includes(feature) ? retry() : undefined),
      [watched, retry],
    ),
  );

  useEffect(() => setState({ kind: 'loading' }), [ask]);

  useEffect(() => {
    let current = true;
    ask(client).then(
      (data) => current && setState({ kind: 'ready', data, retry }),
      (error: unknown) => current && setState({ kind: 'failed', error: asAppError(error), retry }),
    );
    return () => {
      current = false;
    };
  }, [client, ask, round, retry]);

  return state;
}

/** Gives the error itself, or `internal` for anything that is not ours. */
export function asAppError(error: unknown): AppError {
  return error instanceof AppError ? error : new AppError('internal');
}
