export interface MiddleAndWorst {
  readonly medianSeconds: number;
  readonly p95Seconds: number;
}

/** Median and 95th percentile, to a hundredth; of few values the latter is the greatest. */
export function middleAndWorst(seconds: readonly number[]): MiddleAndWorst {
  const sorted = seconds.toSorted((one, other) => one - other);
  const at = (share: number) =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN) * 100) / 100;
  return { medianSeconds: at(0.5), p95Seconds: at(0.95) };
}
