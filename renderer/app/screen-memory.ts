/** How a screen was left, so that coming back does not mean searching for one's place again. Memory only. */

interface FocusMark {
  /** A link is known by where it leads, anything else by what it is called. */
  readonly href: string | null;
  readonly tag: string;
  readonly name: string;
  /** Which one of several that are alike. */
  readonly nth: number;
}

export interface ScreenView {
  readonly scrollTop: number;
  readonly focus: FocusMark | null;
}

/** The screen in hand; the bars around it are no part of it. */
export function contentElement(): HTMLElement | null {
  return document.getElementById('content');
}

export function captureView(): ScreenView {
  const content = contentElement();
  const focused = document.activeElement;
  const isInside =
    content !== null &&
    focused instanceof HTMLElement &&
    focused !== content &&
    content.contains(focused);
  return {
    scrollTop: content?.scrollTop ?? 0,
    focus: isInside ? markOf(content, focused) : null,
  };
}

/** Gives the element that had the focus, or null while it is not (or no longer) there. */
export function findFocused({ focus }: ScreenView): HTMLElement | null {
  const content = contentElement();
  if (content === null || focus === null) return null;
  return alike(content, focus)[focus.nth] ?? null;
}

function markOf(content: HTMLElement, element: HTMLElement): FocusMark {
  const mark = { href: element.getAttribute('href'), tag: element.tagName, name: nameOf(element) };
  return { ...mark, nth: Math.max(0, alike(content, mark).indexOf(element)) };
}

function alike(content: HTMLElement, mark: Omit<FocusMark, 'nth'>): HTMLElement[] {
  return [...content.querySelectorAll<HTMLElement>(mark.tag)].filter((element) =>
    mark.href === null ? nameOf(element) === mark.name : element.getAttribute('href') === mark.href,
  );
}

function nameOf(element: HTMLElement): string {
  const label =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
      ? element.labels?.[0]?.textContent
      : element.textContent;
  return element.getAttribute('aria-label') ?? label ?? '';
}
