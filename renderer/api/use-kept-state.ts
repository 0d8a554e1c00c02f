/** State of a form that makes something new: left half written, it is still there on the way back. */
import { useCallback, useState } from 'react';
import type { Dispatch, SetStateAction } from 'react';
import { unsaved } from './unsaved.ts';

const kept = new Map<string, unknown>();
unsaved.addSource(() => [...kept].map(([key, value]) => [`form:${key}`, value]));

/** Like `useState`; the third function begins anew, when what was written is stored. */
export function useKeptState<T extends object>(
  key: string,
  initial: () => T,
): readonly [value: T, set: Dispatch<SetStateAction<T>>, startAnew: () => void] {
  const [value, setValue] = useState<T>(() => {
    // Typed before a lock; a form that has grown since fills in what it does not know.
    const restored = unsaved.take(`form:${key}`);
    if (restored !== undefined) kept.set(key, { ...initial(), ...(restored as T) });
    return kept.has(key) ? (kept.get(key) as T) : initial();
  });
  const set = useCallback(
    (action: SetStateAction<T>) =>
      setValue((before) => {
        const next = typeof action === 'function' ? action(before) : action;
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
