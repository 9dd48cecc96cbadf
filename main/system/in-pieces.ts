/** So long main works on one thing before it looks at what else waits, milliseconds. Our judgement: half a frame. */
const PIECE_MILLISECONDS = 8;

/**
 * Does long work item by item and lets everything else that waits (a call that goes on, other requests) go first after
 * each piece of `PIECE_MILLISECONDS`. Throws what the work throws.
 * @param nowMilliseconds of any clock that goes forward
 */
export async function inPieces<T>(
  items: Iterable<T>,
  work: (item: T) => void,
  nowMilliseconds: () => number = () => performance.now(),
): Promise<void> {
  let until = nowMilliseconds() + PIECE_MILLISECONDS;
  for (const item of items) {
    work(item);
    if (nowMilliseconds() < until) continue;
    await new Promise<void>((done) => {
      setImmediate(done);
    });
    until = nowMilliseconds() + PIECE_MILLISECONDS;
  }
}
