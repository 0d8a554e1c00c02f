import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { WireEvent } from '../../shared/wire.ts';
import { createOwnClipboard, takeBackWhenLocked } from './own-clipboard.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function start(text: string) {
  const held = { text };
  const own = createOwnClipboard({
    readText: () => held.text,
    clear: () => {
      held.text = '';
    },
  });
  const copy = (next: string) => {
    held.text = next;
    own.note();
    vi.runAllTimers();
  };
  return { held, own, copy };
}

test('what was copied here is taken back', async () => {
  const { held, own, copy } = start('before');
  copy('a name');
  await own.takeBack();
  expect(held.text).toBe('');
});

test('what another program has copied since stays', async () => {
  const { held, own, copy } = start('before');
  copy('a name');
  held.text = 'a shopping list';
  await own.takeBack();
  expect(held.text).toBe('a shopping list');
  // Also when the same text comes back later: it was let go.
  held.text = 'a name';
  await own.takeBack();
  expect(held.text).toBe('a name');
});

test('nothing is read or taken where nothing was copied', async () => {
  const { held, own } = start('before');
  await own.takeBack();
  expect(held.text).toBe('before');
});

test('also what was copied in the very moment of the lock', async () => {
  const { held, own } = start('before');
  held.text = 'a name';
  own.note();
  await own.takeBack();
  expect(held.text).toBe('');
});

test('hears of the page alone, and takes back when its vault is closed', async () => {
  const { held, own } = start('before');
  const mainFrame = {};
  const heard: ((event: { senderFrame: unknown }) => void)[] = [];
  const told: ((event: WireEvent) => void)[] = [];
  takeBackWhenLocked(
    own,
    { mainFrame },
    { on: (_, listener) => heard.push(listener) },
    {
      subscribe: (listener) => {
        told.push(listener);
        return () => undefined;
      },
    },
  );
  const say = (kind: string) => told[0]?.({ topic: 'vault.changed', payload: { kind } });
  held.text = 'a name';
  heard[0]?.({ senderFrame: {} });
  vi.runAllTimers();
  say('locked');
  await own.takeBack();
  expect(held.text).toBe('a name');
  heard[0]?.({ senderFrame: mainFrame });
  vi.runAllTimers();
  say('open');
  expect(held.text).toBe('a name');
  say('locked');
  await vi.waitFor(() => expect(held.text).toBe(''));
});
