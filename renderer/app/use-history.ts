/** What can be taken back and done again now, and doing it: first everything typed is stored, so that it counts. */
import { useCallback, useState } from 'react';
import type { HistoryState, HistoryStep } from '../../shared/contract/history.ts';
import type { AppClient } from '../../shared/contract/index.ts';
import { useClient, useEvent } from '../api/client-context.tsx';
import { pendingDrafts } from '../api/pending-drafts.ts';
import { useQuery } from '../api/use-query.ts';
import { useTellFailure } from './use-tell-failure.ts';

const askState = (client: AppClient) => client.history.state();
const nothing: HistoryState = { undo: null, redo: null, savedAt: null };

type Direction = 'undo' | 'redo';

export interface History extends HistoryState {
  /** What was taken back or done again a moment ago. */
  readonly moved: { readonly direction: Direction; readonly step: HistoryStep } | null;
  readonly move: (direction: Direction) => void;
}

export function useHistory(): History {
  const client = useClient();
  const tell = useTellFailure();
  const asked = useQuery(askState, []);
  const [told, setTold] = useState<HistoryState | null>(null);
  const [moved, setMoved] = useState<{ direction: Direction; step: HistoryStep } | null>(null);
  useEvent('history.changed', setTold);

  const move = useCallback(
    async (direction: Direction) => {
      await pendingDrafts.flushAll();
      try {
        setMoved({ direction, step: await client.history[direction]() });
      } catch (failure) {
        tell(failure);
      }
    },
    [client, tell],
  );

  const state = told ?? (asked.kind === 'ready' ? asked.data : nothing);
  // It is said as long as it is where things stand: a new change takes it away.
  const there = moved?.direction === 'undo' ? state.redo : state.undo;
  return {
    ...state,
    moved: moved !== null && there?.at === moved.step.at ? moved : null,
    move: useCallback((direction: Direction) => void move(direction), [move]),
  };
}
