import { describe, expect, it } from 'vitest';
import { addToast, readingTime } from './toast-list.ts';
import type { ShownToast, Toast } from './toast-list.ts';

function showAll(toasts: readonly Toast[]): string[] {
  let shown: readonly ShownToast[] = [];
  for (const [id, toast] of toasts.entries()) shown = addToast(shown, { ...toast, id });
  return shown.map(({ title }) => title);
}

const ok = (title: string): Toast => ({ kind: 'ok', title });
const error = (title: string): Toast => ({ kind: 'error', title });

describe('addToast', () => {
  it('lets no good news push an error away', () => {
    expect(
      showAll([
        error('not saved'),
        ok('1'),
        ok('2'),
        ok('3'),
        ok('4'),
        error('disk full'),
        ok('5'),
      ]),
    ).toEqual(['not saved', '3', '4', 'disk full', '5']);
  });

  it('keeps every error', () => {
    const titles = ['a', 'b', 'c', 'd', 'e', 'f'];
    expect(showAll(titles.map(error))).toEqual(titles);
  });

  it('shows the same message once, as the newest', () => {
    expect(showAll([error('disk full'), ok('saved'), error('disk full')])).toEqual([
      'saved',
      'disk full',
    ]);
  });
});

describe('readingTime', () => {
  it('is longer for a longer text and without end for an error', () => {
    expect(readingTime(ok('Saved'))).toBe(6000);
    expect(readingTime({ ...ok('x'.repeat(50)), text: 'y'.repeat(100) })).toBe(15_000);
    expect(readingTime(error('Not saved'))).toBeNull();
  });
});
