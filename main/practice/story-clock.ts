/** The clock of the program, which can tell the days of the practice's story while its vault is filled. */
import type { Clock } from '../ports/clock.ts';

export interface StoryClock extends Clock {
  /** Stands still in the morning of this day (`YYYY-MM-DD`); with null it is the real time again. */
  tell(day: string | null): void;
}

export function createStoryClock(real: Clock): StoryClock {
  let told: string | null = null;
  return {
    now: () => (told === null ? real.now() : new Date(`${told}T10:00:00`)),
    tell: (day) => {
      told = day;
    },
  };
}
