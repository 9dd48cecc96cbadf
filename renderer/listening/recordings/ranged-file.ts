/** A file read in pieces. */
export interface RangedFile {
  /** length of the whole file */
  readonly bytes: number;
  /**
   * @returns what there is of `start`..`end` (end not included); shorter at the file's end.
   * @throws when the file is gone
   */
  read(start: number, end: number): Promise<Uint8Array>;
}

const FIRST_PIECE = 65_536;

/**
 * Opens a file of our own scheme with range requests; one that comes whole all the same is kept whole.
 * @throws when it cannot be fetched
 */
export async function openRangedFile(url: string): Promise<RangedFile> {
  const first = await fetchRange(url, 0, FIRST_PIECE);
  if (first.whole)
    return { bytes: first.body.length, read: (start, end) => Promise.resolve(first.body.subarray(start, end)) };
  return {
    bytes: first.total,
    async read(start, end) {
      if (end <= first.body.length) return first.body.subarray(start, end);
      const wanted = Math.min(end, first.total);
      return wanted > start ? (await fetchRange(url, start, wanted)).body : new Uint8Array(0);
    },
  };
}

async function fetchRange(
  url: string,
  start: number,
  end: number,
): Promise<{ readonly body: Uint8Array; readonly total: number; readonly whole: boolean }> {
  const answer = await fetch(url, { headers: { range: `bytes=${String(start)}-${String(end - 1)}` } });
  if (answer.status === 416) return { body: new Uint8Array(0), total: 0, whole: true }; // an empty file has no ranges
  if (!answer.ok) throw new Error(`HTTP ${String(answer.status)}`);
  const body = new Uint8Array(await answer.arrayBuffer());
  const total = Number(/\/(\d+)$/.exec(answer.headers.get('content-range') ?? '')?.[1]);
  if (answer.status !== 206 || !Number.isFinite(total)) return { body, total: body.length, whole: true };
  return { body, total, whole: false };
}
