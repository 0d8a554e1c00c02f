/** Measuring a piece of work several times, and printing what came out. */

export interface Figure {
  readonly name: string;
  /** What the figure should stay below, in its unit. */
  readonly target: number;
  readonly unit: 'ms' | 'MB';
  readonly median: number;
  readonly least: number;
  readonly most: number;
  readonly times: number;
}

/** Gives minimum, median and maximum in ms over `times` runs, after one that is not counted. */
export async function measure(
  times: number,
  work: () => Promise<unknown>,
): Promise<Omit<Figure, 'name' | 'target'>> {
  await work();
  const taken: number[] = [];
  for (let round = 0; round < times; round += 1) {
    const started = performance.now();
    await work();
    taken.push(performance.now() - started);
  }
  taken.sort((one, other) => one - other);
  const at = (index: number): number => Math.round((taken[index] ?? 0) * 10) / 10;
  return {
    unit: 'ms',
    median: at(Math.floor(times / 2)),
    least: at(0),
    most: at(times - 1),
    times,
  };
}

export function printFigures(stream: NodeJS.WritableStream, figures: readonly Figure[]): void {
  stream.write(
    `${'figure'.padEnd(36)}${'median'.padStart(10)}${'min'.padStart(9)}${'max'.padStart(9)}   target\n`,
  );
  for (const { name, median, least, most, target, unit } of figures) {
    const verdict = median <= target ? 'within' : 'ABOVE';
    stream.write(
      `${name.padEnd(36)}${String(median).padStart(10)}${String(least).padStart(9)}${String(most).padStart(9)}   ${verdict} ${target} ${unit}\n`,
    );
  }
  stream.write(
    `${JSON.stringify(Object.fromEntries(figures.map(({ name, median }) => [name, median])))}\n`,
  );
}
