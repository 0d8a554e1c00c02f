/** A form that saves itself: in pauses, when a field is left, when the screen is left, before the vault is locked. */
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import type { FocusEvent, FormEvent } from 'react';
import type { AppClient } from '../../shared/contract/index.ts';
import type { HistoryState } from '../../shared/contract/history.ts';
import { useClient, useEvent } from './client-context.tsx';
import { Draft } from './draft.ts';
import type { DraftView, DraftWork } from './draft.ts';
import { pendingDrafts } from './pending-drafts.ts';
import { unsaved } from './unsaved.ts';

export interface Autosave<T> extends DraftView<T> {
  readonly set: (value: T) => void;
  readonly retry: () => void;
  /** True once the form was left, or saving was asked for, while something was missing: then its fields say so. */
  readonly tried: boolean;
  readonly formProps: {
    readonly noValidate: true;
    readonly onBlur: (event: FocusEvent) => void;
    readonly onSubmit: (event: FormEvent) => void;
  };
}

/** Drafts outlive their screen while something in them could not be stored, and a lock by way of the vault. */
const kept = new Map<string, Draft<unknown>>();
unsaved.addSource(() =>
  [...kept]
    .filter(([, draft]) => draft.standing().state !== 'saved')
    .map(([key, draft]) => [`draft:${key}`, draft.view().value]),
);
/** Screens that show a draft now. */
const shown = new Set<Draft<unknown>>();

/** `key` names what is edited, such as `profile:<person>`; it stays the same as long as the form is there. */
export function useAutosave<T>(key: string, stored: T, work: DraftWork<T>): Autosave<T> {
  const client = useClient();
  const [draft] = useState(
    () => (kept.get(key) as Draft<T> | undefined) ?? begin(client, key, stored, work),
  );
  const view = useSyncExternalStore(draft.subscribe, draft.view);
  const [asked, setAsked] = useState(view.state !== 'saved');

  useEffect(() => {
    draft.saveWith(work);
  });
  useEvent(
    'history.changed',
    useCallback(
      ({ redo }: HistoryState) => (redo === null ? undefined : draft.lookAgain()),
      [draft],
    ),
  );
  useEffect(() => draft.follow(stored), [draft, stored]);
  useEffect(() => {
    const one = draft as unknown as Draft<unknown>;
    shown.add(one);
    kept.set(key, one);
    pendingDrafts.add(one);
    return () => {
      shown.delete(one);
      const letGo = (): void => {
        if (shown.has(one)) return;
        const { state, error } = one.standing();
        // What it belongs to is gone, or in another vault: it waits here without being tried again.
        if (state !== 'saved' && error?.code !== 'not-found') return;
        if (state === 'saved') kept.delete(key);
        pendingDrafts.remove(one);
        stop();
      };
      const stop = one.subscribe(letGo);
      void one.flush().then(letGo);
    };
  }, [draft, key]);

  const save = (): void => {
    setAsked(true);
    draft.saveNow();
  };
  return {
    ...view,
    set: draft.edit,
    retry: save,
    tried: asked && view.state === 'incomplete',
    formProps: {
      noValidate: true,
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) draft.saveNow();
        else save();
      },
      onSubmit: (event) => {
        event.preventDefault();
        save();
      },
    },
  };
}

function begin<T>(client: AppClient, key: string, stored: T, work: DraftWork<T>): Draft<T> {
  const draft = new Draft(client, stored, work);
  const restored = unsaved.take(`draft:${key}`);
  if (restored !== undefined) draft.edit(restored as T);
  return draft;
}

/** Changes some fields of a draft that is an object. */
export function changer<T extends object>(draft: {
  readonly value: T;
  readonly set: (value: T) => void;
}): (part: Partial<T>) => void {
  return (part) => draft.set({ ...draft.value, ...part });
}
