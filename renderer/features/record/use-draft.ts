/** What is being typed: a draft beside what is stored, and saving it. On an error the draft stays as it is. */
import { useState } from 'react';
import type { AppClient } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/wire.ts';
import { useCommand } from '../../api/use-command.ts';

export interface DraftState {
  readonly dirty: boolean;
  readonly savedAt: Date | null;
  /** True once saving was tried while something was missing: then the fields say so. */
  readonly tried: boolean;
  readonly pending: boolean;
  readonly error: AppError | null;
  readonly submit: () => void;
}

export interface Draft<T> extends DraftState {
  readonly value: T;
  readonly set: (value: T) => void;
}

export interface DraftWork<T> {
  readonly save: (client: AppClient, value: T) => Promise<unknown>;
  readonly isComplete?: (value: T) => boolean;
  readonly onSaved?: () => void;
}

const incomplete = new AppError('invalid-input', 'required');
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Begins with `stored`, and follows it as long as nothing else was typed. */
export function useDraft<T>(stored: T, work: DraftWork<T>): Draft<T> {
  const { run, pending, error } = useCommand();
  const [seen, setSeen] = useState(stored);
  const [base, setBase] = useState(stored);
  const [value, set] = useState(stored);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [tried, setTried] = useState(false);
  const dirty = !same(value, base);

  if (!same(seen, stored)) {
    setSeen(stored);
    if (!dirty) {
      setBase(stored);
      set(stored);
    }
  }

  async function save(): Promise<void> {
    const done = await run(async (client) => {
      await work.save(client, value);
      return true;
    });
    if (done === undefined) return;
    setBase(value);
    setSavedAt(new Date());
    setTried(false);
    work.onSaved?.();
  }

  const complete = work.isComplete?.(value) ?? true;
  function submit(): void {
    setTried(!complete);
    if (complete && !pending) void save();
  }

  const missing = tried && !complete;
  return {
    value,
    set,
    dirty,
    savedAt,
    tried: missing,
    pending,
    error: missing ? incomplete : error,
    submit,
  };
}

/** Changes some fields of a draft that is an object. */
export function changer<T extends object>({ value, set }: Draft<T>): (part: Partial<T>) => void {
  return (part) => set({ ...value, ...part });
}
