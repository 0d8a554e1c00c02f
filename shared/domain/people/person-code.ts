/** The code that stands for a person in lists, file names and bundles. */

/** Gives e.g. `CLE-0007`: the centre's letters and a number of at least four digits. */
export function personCode(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(4, '0')}`;
}
