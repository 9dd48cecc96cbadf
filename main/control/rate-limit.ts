/**
 * Lets at most `most` commands through in any `withinMilliseconds`; the rest is dropped. A click needs one, a softphone
 * two or three a call.
 */
export function rateLimit(most: number, withinMilliseconds: number, nowMilliseconds: () => number): () => boolean {
  let taken: number[] = [];
  return () => {
    const now = nowMilliseconds();
    taken = taken.filter((at) => now - at < withinMilliseconds);
    if (taken.length >= most) return false;
    taken.push(now);
    return true;
  };
}
