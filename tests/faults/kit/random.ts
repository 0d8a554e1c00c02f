/** Random choices that can be repeated: the same seed gives the same ones (mulberry32). */

/** Gives a function that gives numbers from 0 up to 1. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Gives a whole number below `end`. */
export function below(random: () => number, end: number): number {
  return Math.floor(random() * end);
}

/** Gives all of them in another order. */
export function inRandomOrder<T>(items: readonly T[], random: () => number): T[] {
  const left = [...items];
  return items.flatMap(() => left.splice(below(random, left.length), 1));
}
