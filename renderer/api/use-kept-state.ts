/** State of a form that makes something new: left half written, it is still there on the way back. Memory only. */
import { useCallback, useState } from 'react';
import type { Dispatch, SetStateAction } from 'react';

const kept = new Map<string, unknown>();
let keptFor = '';

/** What was begun in one vault must not show in another. */
export function keepFor(vault: string): void {
  if (vault !== keptFor) kept.clear();
  keptFor = vault;
}

/** Like `useState`; the third function begins anew, when what was written is stored. */
export function useKeptState<T>(
  key: string,
  initial: () => T,
): readonly [value: T, set: Dispatch<SetStateAction<T>>, startAnew: () => void] {
  const [value, setValue] = useState<T>(() => (kept.has(key) ? (kept.get(key) as T) : initial()));
  const set = useCallback(
    (action: SetStateAction<T>) =>
      setValue((before) => {
        const next = typeof action === 'function' ? (action as (value: T) => T)(before) : action;
        kept.set(key, next);
        return next;
      }),
    [key],
  );
  const startAnew = (): void => {
    setValue(initial());
    kept.delete(key);
  };
  return [value, set, startAnew];
}
