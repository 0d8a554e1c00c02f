/** Where we are in the window, as the part of the address after `#`. Back and forward work by themselves. */
import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** Gives the path in hand as its parts: `#/people/12/record` → `['people', '12', 'record']`. */
export function useRoute(): readonly string[] {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return hash.replace(/^#\/?/u, '').split('/').filter(Boolean).map(decodeURIComponent);
}

/** The address of a screen, for links: `href('people', id)` → `#/people/12`. */
export function href(...parts: readonly string[]): string {
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

/** Goes to a screen; `replace` leaves no step back. */
export function go(
  address: string,
  { replace = false }: { readonly replace?: boolean } = {},
): void {
  if (replace) window.location.replace(address);
  else window.location.hash = address;
}
