/**
 * What is looked for in a text while it is typed. The window gives one watch for every field at once, so
 * that no form can forget it; a field names another one, or `off` where names and codes belong.
 */
import { createContext, use, useEffect, useMemo, useState } from 'react';

/** A word that should not stand in the text: which, why, and what to write instead. */
export interface Remark {
  readonly word: string;
  readonly why: string;
  readonly instead: string;
}

/** Gives the remarks on a text, in its order; the same function as long as it looks for the same. */
export type FieldWatch = (text: string) => readonly Remark[];

export const noWatch: FieldWatch = () => [];

export const FieldWatchContext = createContext<FieldWatch>(noWatch);

/** Milliseconds without a key: nobody is interrupted in the middle of a word. */
const pause = 600;

/** Remarks on a text: at once on what stood there before, after a pause on what is typed. Nothing is kept. */
export function useRemarks(text: string, own: FieldWatch | 'off' | undefined): readonly Remark[] {
  const common = use(FieldWatchContext);
  const watch = own === 'off' ? noWatch : (own ?? common);
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    if (text === settled) return undefined;
    const timer = setTimeout(() => setSettled(text), pause);
    return () => clearTimeout(timer);
  }, [text, settled]);
  return useMemo(() => (settled === '' ? [] : watch(settled)), [watch, settled]);
}
