/** Locking the vault, from the bar, by key or from the palette; a refusal is told as a message. */
import { useCallback } from 'react';
import { useClient } from '../api/client-context.tsx';
import { lockNow } from './lock-now.ts';
import { useTellFailure } from './use-tell-failure.ts';

export function useLock(): () => void {
  const client = useClient();
  const tell = useTellFailure();
  return useCallback(() => {
    lockNow(client).catch(tell);
  }, [client, tell]);
}
