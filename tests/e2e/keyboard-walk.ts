/** A walk over a screen with the Tab key, as somebody without a mouse would take it. */
import type { CDPSession, Page } from 'playwright-core';

interface Walk {
  readonly stops: number;
  readonly faults: string[];
}

interface WalkState {
  readonly stops: HTMLElement[];
  readonly seen: HTMLElement[];
  readonly faults: Set<string>;
  readonly end: AbortController;
}

/** Put into the page as text: what can be reached, and what is seen at each stop. */
const prepare = (): number => {
  const selector =
    'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [tabindex], [contenteditable="true"]';
  const isHidden = (element: Element) =>
    !element.checkVisibility({ visibilityProperty: true }) ||
    element.closest('[inert], [aria-hidden="true"], [data-react-aria-prevent-focus]') !== null ||
    element.matches('input[type="file"]');
  const groups = new Set<string>();
  const stops = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => {
    if (element.tabIndex < 0 || isHidden(element)) return false;
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    // Of a group of circles one can be reached: the chosen one, or the first.
    const chosen = document.querySelector(
      `input[type="radio"][name="${CSS.escape(element.name)}"]:checked`,
    );
    if (groups.has(element.name) || (chosen !== null && chosen !== element)) return false;
    groups.add(element.name);
    return true;
  });
  const seen: HTMLElement[] = [];
  const end = new AbortController();
  const listen = { capture: true, signal: end.signal };
  const faults = new Set<string>();
  Object.assign(window, { walk: { stops, seen, faults, end } });
  const nameOf = (element: HTMLElement) =>
    `${element.tagName.toLowerCase()} “${(
      element.getAttribute('aria-label') ??
      element.closest('label')?.textContent ??
      element.textContent ??
      element.id
    )
      .trim()
      .slice(0, 40)}”`;

  /** The thing that the eye takes for the control: of a hidden box, its label. */
  const shown = (element: HTMLElement): HTMLElement => {
    const box = element.getBoundingClientRect();
    const isTiny = box.width <= 2 || box.height <= 2 || getComputedStyle(element).opacity === '0';
    if (!isTiny && element.closest('[style*="clip"]') === null) return element;
    const label = element.closest('label');
    return label ?? (element.parentElement === null ? element : shown(element.parentElement));
  };
  const hasOutline = (element: Element | null, depth = 0): boolean => {
    if (element === null || depth > 4) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return (
      (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) ||
      hasOutline(element.parentElement, depth + 1)
    );
  };
  const look = (): void => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return;
    const what = shown(element);
    if (!hasOutline(element)) faults.add(`no visible focus: ${nameOf(element)}`);
    const box = what.getBoundingClientRect();
    const x = Math.min(Math.max(box.left + Math.min(box.width / 2, 20), 1), innerWidth - 1);
    // Of what is larger than the window, any part will do.
    const isLarge = box.height > innerHeight / 2;
    const y = isLarge ? innerHeight / 2 : box.top + Math.min(box.height / 2, 12);
    const top = document.elementFromPoint(x, y);
    const isUncovered = top !== null && (what.contains(top) || top.contains(what));
    if (y < 0 || y > innerHeight || !isUncovered)
      faults.add(`focus where nobody sees it: ${nameOf(element)}`);
  };
  addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof HTMLElement) seen.push(target);
    },
    listen,
  );
  addEventListener('keydown', look, listen);

  // WCAG 2.2, 2.5.8: 24 px, or so much room around that a circle of 24 px meets no other target.
  const targets = [...document.querySelectorAll<HTMLElement>(`${selector}, label`)]
    .filter(
      (element) => !isHidden(element) && element.matches(':not(main, [tabindex="-1"]), button'),
    )
    .map((element) => ({ element: shown(element), box: shown(element).getBoundingClientRect() }))
    .filter(({ box }) => box.width > 2 && box.height > 2);
  for (const { element, box } of targets) {
    if (box.width >= 23.5 && box.height >= 23.5) continue;
    const isInSentence =
      getComputedStyle(element).display === 'inline' &&
      (element.parentElement?.textContent ?? '').trim().length >
        (element.textContent ?? '').trim().length;
    const isPartOfField = element.matches('label:has(+ *), [role="spinbutton"]');
    if (isInSentence || isPartOfField || element.matches('.visually-hidden, .skip-link')) continue;
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const near = targets.find((other) => {
      if (
        other.element === element ||
        other.element.contains(element) ||
        element.contains(other.element)
      )
        return false;
      const dx = Math.max(other.box.left - x, 0, x - other.box.right);
      const dy = Math.max(other.box.top - y, 0, y - other.box.bottom);
      return Math.hypot(dx, dy) < 12;
    });
    if (near !== undefined)
      faults.add(
        `a target of ${Math.round(box.width)}x${Math.round(box.height)} too near to another: ${nameOf(element)}`,
      );
  }
  return stops.length;
};

const isUnmet = (): boolean => {
  const { stops, seen } = (window as unknown as { walk: WalkState }).walk;
  return stops.some((stop) => stop.isConnected && !seen.includes(stop));
};

const finish = (): Walk => {
  const { stops, seen, faults, end } = (window as unknown as { walk: WalkState }).walk;
  end.abort();
  const nameOf = (element: HTMLElement) =>
    `${element.tagName.toLowerCase()}.${element.className} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)}”`;
  for (const stop of stops)
    if (stop.isConnected && !seen.includes(stop))
      faults.add(`cannot be reached with Tab: ${nameOf(stop)}`);
  const firstRound = seen.slice(0, stops.length);
  let rounds = 0;
  for (const [index, stop] of firstRound.entries()) {
    const before = firstRound[index - 1];
    // A screen takes the focus to its heading: what stands before that comes after the end, once.
    if (stop === stops[0]) {
      rounds += 1;
      if (rounds === 1) continue;
    }
    if (
      before !== undefined &&
      before !== stop &&
      (before.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) === 0
    )
      faults.add(`out of order: ${nameOf(stop)} after ${nameOf(before)}`);
  }
  return { stops: stops.length, faults: [...faults] };
};

/** Tabs through the screen in hand and gives what is wrong for somebody who cannot use a mouse. */
export async function walkByKeyboard(page: Page): Promise<Walk> {
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    getSelection()?.removeAllRanges();
  });
  const count = await page.evaluate(prepare);
  const session = await page.context().newCDPSession(page);
  // The press after the last stop leaves the page. A second round only for what the first has not met:
  // where something arrived meanwhile, the first has too few presses.
  for (let round = 0; round < 2 && (round === 0 || (await page.evaluate(isUnmet))); round += 1)
    await pressTab(session, count + 1);
  const walk = await page.evaluate(finish);
  const faults = [...walk.faults, ...(await unnamed(session))];
  await session.detach();
  return { ...walk, faults };
}

/** So many times, each key down and up, without waiting for an answer in between: the page takes them in their order. */
async function pressTab(session: CDPSession, times: number): Promise<void> {
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  const presses = Array.from({ length: times }, () => [
    session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
    session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
  ]);
  await Promise.all(presses.flat());
}

const named = new Set([
  'button',
  'link',
  'textbox',
  'searchbox',
  'combobox',
  'checkbox',
  'radio',
  'spinbutton',
  'listbox',
  'menuitem',
  'tab',
  'switch',
  'slider',
  'dialog',
  'table',
  'grid',
  'navigation',
]);

/** Controls without a name in the tree that a screen reader is given. */
async function unnamed(session: CDPSession): Promise<string[]> {
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored, role }) => !ignored && named.has(String(role?.value)))
    .filter(({ name }) => String(name?.value ?? '').trim() === '')
    .map(({ role }) => `without a name: ${String(role?.value)}`);
}
