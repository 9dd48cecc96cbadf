export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Reads a `Range` header (RFC 9110, one range only).
 * @returns null without a header: the whole file; 'unsatisfiable' when nothing of the file is meant or the header is
 *   none.
 */
export function byteRange(header: string | null, bytes: number): ByteRange | null | 'unsatisfiable' {
  if (header === null) return null;
  const match = /^bytes=(\d*)-(\d*)$/.exec(header.trim());
  const from = match?.[1] ?? '';
  const to = match?.[2] ?? '';
  if (match === null || (from === '' && to === '')) return 'unsatisfiable';
  const first = from === '' ? Math.max(0, bytes - Number(to)) : Number(from);
  const last = from === '' || to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1);
  return first > last || first >= bytes ? 'unsatisfiable' : { first, last };
}
