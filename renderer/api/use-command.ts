/** Doing something: whether it is under way, and why it failed. */
import { useCallback, useState } from 'react';
import type { AppClient } from '../../shared/contract/index.ts';
import type { AppError } from '../../shared/wire.ts';
import { useClient } from './client-context.tsx';
import { asAppError } from './use-query.ts';

export interface CommandState {
  readonly pending: boolean;
  readonly error: AppError | null;
  /** Runs the work; gives its result, or undefined when it failed (then `error` says why). */
  readonly run: <T>(work: (client: AppClient) => Promise<T>) => Promise<T | undefined>;
  readonly clearError: () => void;
}

export function useCommand(): CommandState {
  const client = useClient();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<AppError | null>(null);

  const run = useCallback(
    async <T>(work: (client: AppClient) => Promise<T>): Promise<T | undefined> => {
      setPending(true);
      setError(null);
      try {
        return await work(client);
      } catch (failure) {
        setError(asAppError(failure));
        return undefined;
      } finally {
        setPending(false);
      }
    },
    [client],
  );

  return { pending, error, run, clearError: useCallback(() => setError(null), []) };
}
