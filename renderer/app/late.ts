/** Parts of the window whose file is loaded when they are first needed. */
import { createElement, use } from 'react';
import type { ComponentType } from 'react';

export interface Late<P extends object> {
  readonly Part: ComponentType<P>;
  /** Loads the file, so that the part can be drawn at once later. */
  load(): Promise<unknown>;
}

/**
 * A part that is drawn at once when its file is loaded already, as with `React.lazy` it is not: what React has
 * shown to be waiting it then keeps from sight for 300 ms. To be shown inside a `Suspense`.
 */
export function late<K extends string, P extends object>(
  load: () => Promise<Readonly<Record<K, ComponentType<P>>>>,
  name: K,
): Late<P> {
  let loaded: ComponentType<P> | null = null;
  let loading: Promise<ComponentType<P>> | null = null;
  const fetch = () => {
    loading ??= load().then(
      (file) => (loaded = file[name]),
      (error: unknown) => {
        // So that another try can succeed.
        loading = null;
        throw error;
      },
    );
    return loading;
  };
  return {
    load: fetch,
    Part: (props: P) => createElement(loaded ?? use(fetch()), props),
  };
}
