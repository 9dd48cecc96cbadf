import type { Interval } from './call-state.ts';

/** The last interval ends here, if it is open: an end at infinity. */
export function closeLast<T extends Interval>(intervals: readonly T[], endSeconds: number): readonly T[] {
  const last = intervals.at(-1);
  if (last?.endSeconds !== Number.POSITIVE_INFINITY) return intervals;
  return [...intervals.slice(0, -1), { ...last, endSeconds: Math.max(last.startSeconds, endSeconds) }];
}
