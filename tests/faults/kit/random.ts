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

/** Gives as many of the items as asked for, by chance and in their order; all when there are no more. */
export function someOf<T>(items: readonly T[], count: number, random: () => number): T[] {
  const chosen = new Set<T>();
  while (chosen.size < Math.min(count, items.length)) {
    const item = items[below(random, items.length)];
    if (item !== undefined) chosen.add(item);
  }
  return items.filter((item) => chosen.has(item));
}
