/** What a fault test gives, the line that is printed of it, and the table of all lines at the end. */
import type { Profile } from './profile.ts';

export interface Outcome {
  /** What was done and what came out, by name. */
  readonly figures: Readonly<Record<string, number>>;
  /** Everything that is not as promised, in words; none means that the promise held. */
  readonly faults: readonly string[];
  /** Why nothing could be tried on this machine; such a figure never counts as met. */
  readonly notRun?: string;
}

export interface FaultTest {
  readonly name: string;
  /** What is promised, for the table. */
  readonly promise: string;
  /** Part of what `npm test` runs; it has less than a minute for all of them. */
  readonly isQuick: boolean;
  run(trial: Trial): Promise<Outcome>;
}

export interface Trial {
  readonly profile: Profile;
  /** A folder of its own, removed afterwards. */
  readonly folder: string;
  /** The same gives the same random choices. */
  readonly random: () => number;
}

export interface Figure {
  readonly test: string;
  readonly profile: string;
  readonly verdict: 'met' | 'missed' | 'not run';
  readonly seconds: number;
  readonly seed: number;
  readonly figures: Readonly<Record<string, number>>;
  readonly faults: number;
  readonly reason?: string;
}

/** Gives the verdict of an outcome. Not run is neither met nor missed. */
export function verdictOf({ faults, notRun }: Outcome): Figure['verdict'] {
  if (faults.length > 0) return 'missed';
  return notRun === undefined ? 'met' : 'not run';
}

/** Gives the table that ends the command. */
export function tableOf(figures: readonly Figure[], promises: ReadonlyMap<string, string>): string {
  const lines = figures.map(({ test, verdict, seconds, figures: numbers, reason }) => {
    const shown = Object.entries(numbers).map(([name, value]) => `${name} ${value}`);
    const said = reason === undefined ? shown : [...shown, reason];
    const promise = promises.get(test) ?? '';
    return `${verdict.padEnd(8)}${test.padEnd(42)}${`${seconds.toFixed(1)} s`.padStart(9)}   ${promise}: ${said.join(', ')}`;
  });
  return `${lines.join('\n')}\n`;
}
