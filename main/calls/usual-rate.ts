/**
 * The agent's usual articulation rate: the median of the last calls.
 * @returns null until three are known: fewer are no habit
 */
export function usualRate(lastRates: readonly number[]): number | null {
  if (lastRates.length < 3) return null;
  const sorted = [...lastRates].sort((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}
