// The wait after a wrong passphrase or code: 1, 2, 4 … 60 seconds, for as long as the program runs. It keeps a
// colleague from trying in passing; against somebody who takes the files away only the derivation helps.
import { AppError } from '../../../shared/wire.ts';
import { isRefusal } from '../../vault/envelope.ts';

const LONGEST_SECONDS = 60;

export interface TryDelay {
  /**
   * Runs a try, unless the one before was too short ago.
   *
   * @throws AppError `refused` / `wait-before-trying` with `seconds`; what the try throws, a refusal with the
   *   `seconds` until the next one counts.
   */
  guard<T>(attempt: () => Promise<T>): Promise<T>;
}

/** Gives a delay that no try has started yet. `monotonic` gives milliseconds that no clock setting turns back. */
export function createTryDelay(monotonic: () => number): TryDelay {
  let wrong = 0;
  let nextAt = Number.NEGATIVE_INFINITY;
  return {
    guard: async (attempt) => {
      const left = Math.ceil((nextAt - monotonic()) / 1000);
      if (left > 0) throw new AppError('refused', 'wait-before-trying', { seconds: left });
      try {
        const result = await attempt();
        wrong = 0;
        return result;
      } catch (error) {
        if (!isWrongKey(error)) throw error;
        const seconds = Math.min(2 ** wrong, LONGEST_SECONDS);
        wrong += 1;
        nextAt = monotonic() + seconds * 1000;
        throw new AppError('refused', error.reason, { seconds });
      }
    },
  };
}

function isWrongKey(error: unknown): error is AppError {
  return (
    isRefusal(error) &&
    ['wrong-passphrase', 'wrong-recovery-code'].includes((error as AppError).reason ?? '')
  );
}
