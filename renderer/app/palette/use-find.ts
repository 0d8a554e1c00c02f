/** Asks for people and groups while somebody types. The words are kept nowhere but in the field. */
import { useEffect, useState } from 'react';
import type { Found } from '../../../shared/contract/search.ts';
import type { AppError } from '../../../shared/wire.ts';
import { useClient } from '../../api/client-context.tsx';
import { asAppError } from '../../api/use-query.ts';

/** Who types on is not asked for in between. */
const pause = 60;

export interface FindState {
  /** The words that this is the answer to; others may have been typed since. */
  readonly words: string;
  readonly found: Found;
  readonly error: AppError | null;
}

const nothingFound: Found = { people: [], groups: [], more: 0 };

export function useFind(words: string): FindState {
  const client = useClient();
  const [state, setState] = useState<FindState>({ words: '', found: nothingFound, error: null });
  useEffect(() => {
    if (words.trim() === '') {
      setState({ words, found: nothingFound, error: null });
      return undefined;
    }
    let current = true;
    const timer = setTimeout(() => {
      client.search.find({ words }).then(
        (found) => current && setState({ words, found, error: null }),
        (failure: unknown) =>
          current && setState({ words, found: nothingFound, error: asAppError(failure) }),
      );
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [client, words]);
  return state;
}
