import type { Interval } from './call-state.ts';

/** An interval that goes on ends at infinity. */
const isOpen = ({ endSeconds }: Interval): boolean => endSeconds === Number.POSITIVE_INFINITY;

/** Is one of them going on? */
export const anyOpen = (intervals: readonly Interval[]): boolean => intervals.some(isOpen);

/** One more that begins; none while one goes on: two windows may ask for the same at once. */
export const withOpen = <T extends Interval>(intervals: readonly T[], one: T): readonly T[] =>
  anyOpen(intervals) ? intervals : [...intervals, one];

/** The one that goes on ends here, also when another was put behind it meanwhile. */
export const closeOpen = <T extends Interval>(intervals: readonly T[], endSeconds: number): readonly T[] =>
  anyOpen(intervals)
    ? intervals.map((each) => (isOpen(each) ? { ...each, endSeconds: Math.max(each.startSeconds, endSeconds) } : each))
    : intervals;
