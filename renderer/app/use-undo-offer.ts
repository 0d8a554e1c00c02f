/** Instead of a question before: a message afterwards, with the way back in it. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from '../api/client-context.tsx';
import { errorText } from '../api/error-text.ts';
import { asAppError } from '../api/use-query.ts';
import { useToast } from '../ui/toasts.tsx';

/** Gives the function that says what was done and offers to take exactly that back. Call it when it is done. */
export function useUndoOffer(): (title: string, text?: string) => Promise<void> {
  const { t } = useTranslation('history');
  const client = useClient();
  const toast = useToast();
  return useCallback(
    async (title, text) => {
      const done = (await client.history.state()).undo;
      const takeBack = async (): Promise<void> => {
        const last = (await client.history.state()).undo;
        if (last?.channel !== done?.channel || last?.at !== done?.at) {
          toast({ kind: 'error', title: t('moved.title'), text: t('moved.text') });
          return;
        }
        try {
          await client.history.undo();
        } catch (failure) {
          const problem = errorText(t, asAppError(failure));
          toast({ kind: 'error', title: problem.title, text: problem.next });
        }
      };
      toast({
        kind: 'ok',
        title,
        ...(text === undefined ? {} : { text }),
        action: { label: t('takeBack'), onPress: () => void takeBack() },
      });
    },
    [client, t, toast],
  );
}
