/** Whether a figure grows: the slope of the line that lies best through what was measured. */

export interface Sample {
  readonly at: number;
  readonly value: number;
}

/** Gives the growth per step (least squares). */
export function slopeOf(samples: readonly Sample[]): number {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const at = mean(samples.map((sample) => sample.at));
  const value = mean(samples.map((sample) => sample.value));
  const apart = samples.reduce((sum, sample) => sum + (sample.at - at) ** 2, 0);
  const together = samples.reduce(
    (sum, sample) => sum + (sample.at - at) * (sample.value - value),
    0,
  );
  return together / apart;
}
