/** Instead of a question before: a message afterwards, with the way back in it. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { HistoryState, HistoryStep } from '../../shared/contract/history.ts';
import { useConnection } from '../api/client-context.tsx';
import { useToast } from '../ui/toasts.tsx';
import { useTellFailure } from './use-tell-failure.ts';

/** Gives the function that says what was done and offers to take exactly that back. Call it when it is done. */
export function useUndoOffer(): (title: string, text?: string) => Promise<void> {
  const { t } = useTranslation('history');
  const { client, on } = useConnection();
  const toast = useToast();
  const tell = useTellFailure();
  return useCallback(
    async (title, text) => {
      const done = (await client.history.state()).undo;
      const isLast = ({ undo }: HistoryState) => sameStep(undo, done);

      const takeBack = async (): Promise<void> => {
        stop();
        try {
          if (isLast(await client.history.state())) await client.history.undo();
          else toast({ kind: 'error', title: t('moved.title'), text: t('moved.text') });
        } catch (failure) {
          tell(failure);
        }
      };
      const dismiss = toast({
        kind: 'ok',
        title,
        ...(text === undefined ? {} : { text }),
        action: { label: t('takeBack'), onPress: () => void takeBack() },
      });
      // Once something else was changed, or this was taken back, the offer is void.
      const stop = on(({ topic, payload }) => {
        if (topic !== 'history.changed' || isLast(payload as HistoryState)) return;
        stop();
        dismiss();
      });
    },
    [client, on, t, toast, tell],
  );
}

function sameStep(one: HistoryStep | null, other: HistoryStep | null): boolean {
  return one?.channel === other?.channel && one?.at === other?.at;
}
