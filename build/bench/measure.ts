/** Measuring a piece of work several times, and printing what came out. */

export interface Figure {
  readonly name: string;
  /** What the figure should stay below, in its unit; null for one that others are held against. */
  readonly target: number | null;
  readonly unit: 'ms' | 'MB' | 'kB' | '%';
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly times: number;
}

/** Gives minimum, median and maximum in ms over `times` runs, after `warmUp` that are not counted. */
export async function measure(
  times: number,
  work: () => Promise<unknown>,
  warmUp = 1,
): Promise<Omit<Figure, 'name' | 'target'>> {
  for (let round = 0; round < warmUp; round += 1) await work();
  const taken: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const started = performance.now();
    await work();
    taken.push(performance.now() - started);
  }
  const { p95: _, ...figure } = figureOf(taken);
  return { unit: 'ms', ...figure };
}

/** Gives minimum, median, 95th of a hundred and maximum of what was measured. */
export function figureOf(
  measured: readonly number[],
): Pick<Figure, 'least' | 'median' | 'most' | 'times'> & { readonly p95: number } {
  const sorted = measured.toSorted((one, other) => one - other);
  const at = (index: number): number => Math.round((sorted[index] ?? 0) * 10) / 10;
  return {
    median: at(Math.floor(sorted.length / 2)),
    p95: at(Math.ceil(sorted.length * 0.95) - 1),
    least: at(0),
    most: at(sorted.length - 1),
    times: sorted.length,
  };
}

export function printFigures(stream: NodeJS.WritableStream, figures: readonly Figure[]): void {
  stream.write(
    `${'figure'.padEnd(36)}${'median'.padStart(10)}${'min'.padStart(9)}${'max'.padStart(9)}   target\n`,
  );
  for (const { name, median, least, most, target, unit } of figures) {
    const verdict =
      target === null
        ? ''
        : `${median <= target ? 'within' : 'ABOVE'} ${Math.round(target)} ${unit}`;
    stream.write(
      `${name.padEnd(36)}${String(median).padStart(10)}${String(least).padStart(9)}${String(most).padStart(9)}   ${verdict}\n`,
    );
  }
  stream.write(
    `${JSON.stringify(Object.fromEntries(figures.map(({ name, median }) => [name, median])))}\n`,
  );
}
