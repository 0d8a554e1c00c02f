import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { makeAhead } from './make-ahead.ts';

/** Begins to make when asked, and ends when told to. */
function aMaker() {
  const begun: string[] = [];
  const ends = new Map<string, { done: () => void; failed: () => void }>();
  return {
    begun,
    make: (item: string): Promise<string> => {
      begun.push(item);
      return new Promise((done, failed) => {
        ends.set(item, { done: () => done(`made ${item}`), failed: () => failed(new Error(item)) });
      });
    },
    done: (item: string) => ends.get(item)?.done(),
    fail: (item: string) => ends.get(item)?.failed(),
  };
}

it('makes two at once and gives them in order, however soon they are made', async () => {
  const { begun, make, done } = aMaker();
  const ahead = makeAhead(['a', 'b', 'c', 'd'], 2, make);
  const first = ahead.take('a');
  expect(begun).toEqual(['a', 'b']);
  done('b');
  await turn();
  expect(begun).toEqual(['a', 'b']);
  done('a');
  expect(await first).toBe('made a');
  // While the first is used, two are in the making.
  expect(begun).toEqual(['a', 'b', 'c']);
  expect(await ahead.take('b')).toBe('made b');
  expect(begun).toEqual(['a', 'b', 'c', 'd']);
});

it('fails in turn with what could not be made, and goes on', async () => {
  const { make, done, fail } = aMaker();
  const ahead = makeAhead(['a', 'b', 'c'], 2, make);
  const first = ahead.take('a');
  fail('b');
  await turn();
  done('a');
  expect(await first).toBe('made a');
  await expect(ahead.take('b')).rejects.toThrow('b');
  done('c');
  expect(await ahead.take('c')).toBe('made c');
});

it('gives what was made of the one that is asked for, also when another was never taken', async () => {
  const { make, done } = aMaker();
  const ahead = makeAhead(['a', 'b'], 2, make);
  const [first, second] = [ahead.take('a'), ahead.take('b')];
  done('b');
  done('a');
  expect(await second).toBe('made b');
  expect(await first).toBe('made a');
});

it('begins nothing more at its end, and waits for what is in the making', async () => {
  const { begun, make, done, fail } = aMaker();
  const ahead = makeAhead(['a', 'b', 'c', 'd'], 2, make);
  const first = ahead.take('a');
  done('a');
  await first;
  let hasEnded = false;
  const ended = ahead.end().then(() => {
    hasEnded = true;
  });
  await turn();
  expect(hasEnded).toBe(false);
  done('b');
  fail('c');
  await ended;
  expect(begun).toEqual(['a', 'b', 'c']);
});
