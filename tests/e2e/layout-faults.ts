/** What the eye would see at once: text that is cut, lies on other text, leaves its button or cannot be reached. */
import type { Page } from 'playwright-core';

/** Where everything has to be readable. The last is a window of 1280x720 at 200 %. */
export const windowSizes = [
  { width: 1280, height: 720 },
  { width: 800, height: 600 },
  { width: 640, height: 360 },
] as const;

/** The same in windows of these sizes, one after another; the last of them stays. */
export async function layoutFaultsAt(
  page: Page,
  sizes: readonly (typeof windowSizes)[number][] = windowSizes,
): Promise<string[]> {
  const faults: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    const found = await layoutFaults(page);
    faults.push(...found.map((fault) => `at ${size.width}: ${fault}`));
  }
  return faults;
}

/** Gives each fault of what is on the screen, in words; none when all can be read. */
async function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const TOLERANCE = 1.5;
    const faults = new Set<string>();
    const short = (text: string) => text.trim().replace(/\s+/gu, ' ').slice(0, 60);
    const nameOf = (element: Element) =>
      `${element.tagName.toLowerCase()}${[...element.classList].map((one) => `.${one}`).join('')}`;
    const isHiddenOnPurpose = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).clipPath.startsWith('inset(50%') ||
        element.matches('.skip-link, option, [data-live-announcer]') ||
        isHiddenOnPurpose(element.parentElement));

    const lookAtWindow = (): void => {
      const { documentElement: root } = document;
      if (root.scrollWidth > root.clientWidth) faults.add('the window scrolls sideways');
      if (Math.max(root.scrollHeight, document.body.scrollHeight) > root.clientHeight)
        faults.add('the window scrolls downwards');
      const main = document.querySelector('main');
      if (main !== null && main.scrollWidth > main.clientWidth)
        faults.add('the screen scrolls sideways');
      const foot = document.querySelector('.status-bar')?.getBoundingClientRect();
      if (main !== null && foot !== undefined && main.getBoundingClientRect().bottom > foot.top + 1)
        faults.add('the screen goes on below the status bar');
    };

    interface Piece {
      readonly element: Element;
      readonly text: string;
      readonly box: DOMRect;
    }
    const pieces: Piece[] = [];

    const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
    const isTold = (around: Element, text: string) =>
      around.closest('[title]')?.getAttribute('title')?.includes(text) ?? false;
    /** Whether a stretch reaches out of another that hides what is outside of it. */
    const reachesOut = (from: number, to: number, first: number, last: number) =>
      to > last + TOLERANCE || from < first - TOLERANCE;

    /** What of the box is cut, for good or by a place that can be scrolled. */
    const look = (element: Element, text: string, full: DOMRect): void => {
      let { left, right, top, bottom } = full;
      let canScrollX = false;
      let canScrollY = false;
      for (let around: Element | null = element; around !== null; around = around.parentElement) {
        const { display, overflowX, overflowY } = getComputedStyle(around);
        if (display === 'inline' || display === 'contents') continue;
        const box = around.getBoundingClientRect();
        canScrollX ||= scrolls(overflowX) && around.scrollWidth > around.clientWidth;
        canScrollY ||= scrolls(overflowY) && around.scrollHeight > around.clientHeight;
        if (overflowX !== 'visible') {
          if (!canScrollX && reachesOut(left, right, box.left, box.right))
            cut(element, around, text);
          [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
        }
        if (overflowY !== 'visible') {
          if (!canScrollY && reachesOut(top, bottom, box.top, box.bottom))
            cut(element, around, text);
          [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
        }
      }
      if (right - left > 1 && bottom - top > 1)
        pieces.push({ element, text, box: new DOMRect(left, top, right - left, bottom - top) });
    };
    const cut = (element: Element, around: Element, text: string): void => {
      if (!isTold(around, text))
        faults.add(`cut by ${nameOf(around)}: ${nameOf(element)} “${short(text)}”`);
    };

    const leaves = (inner: DOMRect, outer: DOMRect) =>
      reachesOut(inner.left, inner.right, outer.left, outer.right) ||
      // Letters of a tall script reach a little beyond their line.
      inner.top < outer.top - 4 ||
      inner.bottom > outer.bottom + 4;

    const lookAtTexts = (): void => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      while (walker.nextNode() !== null) {
        const node = walker.currentNode;
        const element = node.parentElement;
        const text = (node.textContent ?? '').trim();
        if (text === '' || element === null) continue;
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        if (isHiddenOnPurpose(element)) continue;
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) look(element, text, box);
        const control = element.closest('button, a.button, .segment, .tag, .token');
        if (
          control !== null &&
          leaves(range.getBoundingClientRect(), control.getBoundingClientRect())
        )
          faults.add(`leaves its ${nameOf(control)}: “${short(text)}”`);
      }
    };

    const lookAtFields = (): void => {
      const pen = document.createElement('canvas').getContext('2d');
      for (const field of document.querySelectorAll<HTMLInputElement>('input[placeholder]')) {
        if (field.placeholder === '' || pen === null) continue;
        const style = getComputedStyle(field);
        pen.font = style.font;
        const room =
          field.clientWidth -
          Number.parseFloat(style.paddingInlineStart) -
          Number.parseFloat(style.paddingInlineEnd);
        if (pen.measureText(field.placeholder).width > room + TOLERANCE)
          faults.add(`a field too short for what it says: “${short(field.placeholder)}”`);
      }
    };

    const lookForOverlaps = (): void => {
      for (const [index, one] of pieces.entries())
        for (const other of pieces.slice(index + 1)) {
          if (one.element === other.element) continue;
          const wide =
            Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
          const high =
            Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
          // Lines of a tall script reach into one another a little without touching.
          if (wide > 2 && high > 6)
            faults.add(`lie on one another: “${short(one.text)}” and “${short(other.text)}”`);
        }
    };

    /** What scrolls by itself, a wide table, may be wide inside; it must not push anything out of the window. */
    const lookAtControls = (): void => {
      const { clientWidth } = document.documentElement;
      for (const one of document.querySelectorAll(
        'a, button, input, select, textarea, h1, h2, h3',
      )) {
        if (one.closest('.table-scroll, .meeting-entries, .visually-hidden') !== null) continue;
        if (one.closest('[aria-hidden="true"]') !== null || !one.checkVisibility()) continue;
        const { left, right, width } = one.getBoundingClientRect();
        if (width > 1 && (left < -1 || right > clientWidth + 1))
          faults.add(`leaves the window: ${nameOf(one)} “${short(one.textContent ?? '')}”`);
      }
    };
    lookAtWindow();
    lookAtControls();
    lookAtTexts();
    lookAtFields();
    lookForOverlaps();
    return [...faults];
  });
}
