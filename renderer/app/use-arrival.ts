/** After a step to another screen: the focus goes where one reads on, and coming back finds one's place again. */
import { useEffect, useRef } from 'react';
import { isDialogOpen } from './is-dialog-open.ts';
import type { Place } from './router.ts';
import { screenKey, toRoute } from './route-parts.ts';
import { contentElement, findFocused } from './screen-memory.ts';
import type { ScreenView } from './screen-memory.ts';

/** A screen that is not there after this time keeps the focus on its frame. */
const patience = 4000;

/** Calls `tell` with each step inside of one screen, where the focus stays on the link that was followed. */
export function useArrival(place: Place, tell: () => void): void {
  const before = useRef(place);
  useEffect(() => {
    const came = before.current;
    before.current = place;
    if (came.visit === place.visit) return undefined;
    const isSameScreen = screenKey(toRoute(came.address)) === screenKey(toRoute(place.address));
    if (isSameScreen && place.view === null && isCurrentLink(document.activeElement, place)) {
      tell();
      return undefined;
    }
    return settle(place.view, isSameScreen);
  }, [place, tell]);
}

function isCurrentLink(element: Element | null, place: Place): boolean {
  return element?.getAttribute('href') === `#${place.address}`;
}

/** Tries until what is to be focused is there; ends when the operator does something first. */
function settle(view: ScreenView | null, mayKeepFocus: boolean): () => void {
  const start = performance.now();
  const observer = new MutationObserver(attempt);
  const timer = setTimeout(() => {
    stop();
    giveFocus(contentElement()?.querySelector('h1') ?? contentElement());
  }, patience);

  function stop(): void {
    observer.disconnect();
    clearTimeout(timer);
    window.removeEventListener('pointerdown', stop, true);
    window.removeEventListener('keydown', stop, true);
  }

  function attempt(): void {
    const content = contentElement();
    // A dialog keeps the focus until it is closed.
    if (content === null || isDialogOpen()) return;
    if (view !== null && view.scrollTop > 0) content.scrollTop = view.scrollTop;
    const remembered = view === null ? null : findFocused(view);
    const heading = content.querySelector('h1');
    // Lists come after their heading: what was focused in them is waited for a little.
    const isWaiting =
      view?.focus != null && remembered === null && performance.now() - start < patience / 4;
    const target = remembered ?? (isWaiting ? null : heading);
    if (target === null) return;
    stop();
    const focused = document.activeElement;
    // A screen that has chosen a field itself knows better.
    const hasChosen = focused !== content && content.contains(focused) && focused !== document.body;
    if (remembered === null && hasChosen && !mayKeepFocus) return;
    giveFocus(target, view !== null);
  }

  window.addEventListener('pointerdown', stop, true);
  window.addEventListener('keydown', stop, true);
  observer.observe(document.body, { childList: true, subtree: true });
  attempt();
  return stop;
}

function giveFocus(element: HTMLElement | null, preventScroll = false): void {
  if (element === null) return;
  if (element.tagName === 'H1') element.tabIndex = -1;
  element.focus({ preventScroll });
}
