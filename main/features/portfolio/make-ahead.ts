/** Work that is begun before its turn, so that what comes after it need not wait. */

export interface MadeAhead<Item extends string, T> {
  /** Gives what was made of an item, or fails as its making did. To be asked once for each, in their order. */
  take(item: Item): Promise<T>;
  /** Begins nothing more; resolves when nothing is being made. */
  end(): Promise<void>;
}

/**
 * Makes something of each item, in their order, at most `most` at once: the next ones are made while the last one
 * taken is used. It begins when the first is taken.
 */
export function makeAhead<Item extends string, T>(
  items: readonly Item[],
  most: number,
  make: (item: Item) => Promise<T>,
): MadeAhead<Item, T> {
  const rest = [...items];
  const inTheMaking = new Map<Item, Promise<T>>();

  function begin(): void {
    while (inTheMaking.size < most) {
      const item = rest.shift();
      if (item === undefined) return;
      inTheMaking.set(item, handled(make(item)));
    }
  }

  return {
    take(item) {
      begin();
      const made = inTheMaking.get(item) ?? make(item);
      return handled(
        made.finally(() => {
          inTheMaking.delete(item);
          begin();
        }),
      );
    },
    async end() {
      rest.length = 0;
      await Promise.allSettled(inTheMaking.values());
    },
  };
}

/** What fails fails when its turn comes, and unnoticed when none comes. */
function handled<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}
