/** The p-th quantile (0 to 1) by linear interpolation between the two nearest ranks; NaN for an empty list. */
export function quantile(values: readonly number[], p: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * p;
  const low = sorted[Math.floor(at)];
  const high = sorted[Math.ceil(at)];
  return low === undefined || high === undefined ? Number.NaN : low + (high - low) * (at - Math.floor(at));
}

/** The middle of a list; NaN for an empty one. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);
