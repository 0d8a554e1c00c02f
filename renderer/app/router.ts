/**
 * Where we are in the window, as the part of the address after `#`, and the way back and forward.
 * How each screen was left is remembered in memory only, and forgotten at the lock.
 */
import { useSyncExternalStore } from 'react';
import { captureView } from './screen-memory.ts';
import type { ScreenView } from './screen-memory.ts';
import { followStep, startHistory } from './step-history.ts';
import type { Step } from './step-history.ts';

export interface Place {
  /** What stands after `#`. */
  readonly address: string;
  readonly canGoBack: boolean;
  readonly canGoForward: boolean;
  /** How the screen was left, when we came back to it. */
  readonly view: ScreenView | null;
  /** Grows with each change of the address. */
  readonly visit: number;
}

const listeners = new Set<() => void>();
const views = new Map<number, ScreenView>();
let runs = 0;
let steps = startHistory(nextRun());
/** How the screen stands that a key or a command is about to leave. */
let leaving: ScreenView | null = null;
let place: Place = describePlace(0, null);

/** A name that no run before had, also not one before the page was loaded again. */
function nextRun(): string {
  runs += 1;
  return `${performance.timeOrigin}-${runs}`;
}

function describePlace(visit: number, view: ScreenView | null): Place {
  const address = window.location.hash.replace(/^#/u, '');
  return {
    address,
    canGoBack: steps.index > 0,
    canGoForward: steps.index < steps.last,
    view,
    visit,
  };
}

function writeStep(address: string): void {
  const step: Step = { run: steps.run, index: steps.index };
  window.history.replaceState(step, '', address);
}

function arrive(view: ScreenView | null): void {
  leaving = null;
  place = describePlace(place.visit + 1, view);
  for (const listener of listeners) listener();
}

/** Hears of every step, also of those that the browser makes by itself, while the screen that is left still stands. */
function onMove(): void {
  const { move, history } = followStep(steps, window.history.state);
  if (move === 'same') return;
  views.set(steps.index, leaving ?? captureView());
  steps = history;
  if (move === 'foreign') views.clear();
  if (move === 'new')
    for (const index of views.keys()) if (index >= steps.index) views.delete(index);
  if (move !== 'known') writeStep(move === 'foreign' ? '#/' : window.location.hash);
  arrive(move === 'known' ? (views.get(steps.index) ?? null) : null);
}

writeStep(window.location.hash === '' ? '#/' : window.location.hash);
// The browser tells of most steps in both ways; whichever comes first is heard.
window.addEventListener('popstate', onMove);
window.addEventListener('hashchange', onMove);

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The place in hand; the component is drawn again when it changes. */
export function usePlace(): Place {
  return useSyncExternalStore(subscribe, () => place);
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
  leaveScreen();
  if (replace) {
    writeStep(address);
    arrive(null);
  } else {
    window.location.hash = address;
  }
}

/** One step back, as the browser's own button does; nothing where there is none. */
export function goBack(): void {
  if (!place.canGoBack) return;
  leaveScreen();
  window.history.back();
}

/** One step forward again. */
export function goForward(): void {
  if (!place.canGoForward) return;
  leaveScreen();
  window.history.forward();
}

/**
 * At the lock: whoever unlocks begins at today and finds no way back to what was open before. Else the
 * first thing on the screen could be one person's record while another person sits at the table.
 */
export function forgetPlaces(): void {
  steps = startHistory(nextRun());
  views.clear();
  writeStep('#/');
  arrive(null);
}

/** A field that is left stores what is in it: a key must not lose what a click would have kept. */
function leaveScreen(): void {
  leaving = captureView();
  const field = document.activeElement;
  if (!(field instanceof HTMLElement)) return;
  // A day is typed into parts that are no inputs.
  if (field.isContentEditable || field.matches('input, textarea, select')) field.blur();
}
