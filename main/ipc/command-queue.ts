/** Commands run one after another, so that no two of them see each other half done. */

export interface CommandQueue {
  /** Runs the work when every earlier one has ended; gives what it gives, also when it fails. */
  run<T>(work: () => Promise<T>): Promise<T>;
  /** Resolves when nothing is running or waiting. */
  idle(): Promise<void>;
}

export function createCommandQueue(): CommandQueue {
  let last: Promise<unknown> = Promise.resolve();
  return {
    run(work) {
      const mine = last.then(work, work);
      last = mine.catch(() => undefined);
      return mine;
    },
    async idle() {
      let seen: Promise<unknown>;
      do {
        seen = last;
        await seen;
      } while (seen !== last);
    },
  };
}
