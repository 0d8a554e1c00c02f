/** Which messages are shown, and for how long. */

export interface Toast {
  readonly kind: 'ok' | 'error';
  readonly title: string;
  readonly text?: string;
  /** One thing to do about it, such as taking it back; it closes the message. */
  readonly action?: { readonly label: string; readonly onPress: () => void };
}

export interface ShownToast extends Toast {
  readonly id: number;
}

const mostGoodNews = 3;

/** Adds a message. Of good news the oldest makes room; an error never does, but the same one stands there once. */
export function addToast(before: readonly ShownToast[], added: ShownToast): readonly ShownToast[] {
  const others = before.filter(
    ({ kind, title, text }) => kind !== added.kind || title !== added.title || text !== added.text,
  );
  const goodNews = others.filter(({ kind }) => kind === 'ok');
  const tooOld =
    added.kind === 'ok' ? goodNews.slice(0, Math.max(0, goodNews.length + 1 - mostGoodNews)) : [];
  return [...others.filter((toast) => !tooOld.includes(toast)), added];
}

/**
 * How long a message stays by itself, in ms: enough for a slow reader, and time to decide where there is
 * something to decide. Null for an error, which stays.
 */
export function readingTime({ kind, title, text = '', action }: Toast): number | null {
  if (kind === 'error') return null;
  const least = action === undefined ? 6000 : 15_000;
  return Math.max(least, 3000 + 80 * (title.length + text.length));
}
