/** Locking the vault, from the bar, by key or from the palette; a refusal is told as a message. */
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from '../api/client-context.tsx';
import { errorText } from '../api/error-text.ts';
import { pendingDrafts } from '../api/pending-drafts.ts';
import { asAppError } from '../api/use-query.ts';
import { useToast } from '../ui/toasts.tsx';

export function useLock(): { readonly lock: () => void; readonly pending: boolean } {
  const { t } = useTranslation();
  const client = useClient();
  const toast = useToast();
  const [pending, setPending] = useState(false);
  const lock = useCallback(() => {
    setPending(true);
    // What cannot be stored keeps its text until the vault is open again; locking does not wait for it.
    pendingDrafts
      .flushAll()
      .then(() => client.vault.lock())
      .catch((failure: unknown) => {
        const { title, next } = errorText(t, asAppError(failure));
        toast({ kind: 'error', title, text: next });
      })
      .finally(() => setPending(false));
  }, [client, t, toast]);
  return { lock, pending };
}
