/** Locking the vault, from the bar, by key or from the palette; a refusal is told as a message. */
import { useCallback, useState } from 'react';
import { useClient } from '../api/client-context.tsx';
import { pendingDrafts } from '../api/pending-drafts.ts';
import { useTellFailure } from './use-tell-failure.ts';

export function useLock(): { readonly lock: () => void; readonly pending: boolean } {
  const client = useClient();
  const tell = useTellFailure();
  const [pending, setPending] = useState(false);
  const lock = useCallback(() => {
    setPending(true);
    // What cannot be stored keeps its text until the vault is open again; locking does not wait for it.
    pendingDrafts
      .flushAll()
      .then(() => client.vault.lock())
      .catch(tell)
      .finally(() => setPending(false));
  }, [client, tell]);
  return { lock, pending };
}
