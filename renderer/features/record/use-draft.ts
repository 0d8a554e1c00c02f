/** One entry in a dialog while it is written: stored when asked for. On an error it stays as it is. */
import { useState } from 'react';
import type { AppClient } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/wire.ts';
import { useCommand } from '../../api/use-command.ts';

export interface DraftState {
  readonly dirty: boolean;
  /** True once saving was tried while something was missing: then the fields say so. */
  readonly tried: boolean;
  readonly pending: boolean;
  readonly error: AppError | null;
  /** Saves and gives whether it was saved; says what is missing otherwise. */
  readonly submit: () => Promise<boolean>;
}

export interface Draft<T> extends DraftState {
  readonly value: T;
  readonly set: (value: T) => void;
}

export interface DraftWork<T, Whole> {
  /** Gives what can be stored, or null while something is missing. */
  readonly wholeOf: (value: T) => Whole | null;
  readonly save: (client: AppClient, whole: Whole) => Promise<unknown>;
  readonly onSaved: () => void;
}

const incomplete = new AppError('invalid-input', 'required');

/** Begins with `stored`; what others change meanwhile does not touch it. */
export function useDraft<T, Whole>(stored: T, work: DraftWork<T, Whole>): Draft<T> {
  const { run, pending, error } = useCommand();
  const [base] = useState(stored);
  const [value, set] = useState(stored);
  const [tried, setTried] = useState(false);
  const whole = work.wholeOf(value);

  async function submit(): Promise<boolean> {
    setTried(whole === null);
    if (whole === null || pending) return false;
    const done = await run(async (client) => {
      await work.save(client, whole);
      return true;
    });
    if (done === undefined) return false;
    work.onSaved();
    return true;
  }

  const missing = tried && whole === null;
  return {
    value,
    set,
    dirty: JSON.stringify(value) !== JSON.stringify(base),
    tried: missing,
    pending,
    error: missing ? incomplete : error,
    submit,
  };
}
