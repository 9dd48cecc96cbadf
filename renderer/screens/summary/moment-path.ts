/** Where in a call its summary opens. */
export type OpenedAt = { readonly at: number } | { readonly find: string };

/** The address of a moment of a call: its summary with the transcript open there. @param seconds of the call */
export const momentPath = (callId: string, seconds: number): string => `/call/${callId}/at/${String(seconds)}`;
/** The address of a call with its transcript searched. */
export const searchPath = (callId: string, words: string): string =>
  `/call/${callId}/find/${encodeURIComponent(words)}`;

/** Reads the end of such an address. @returns null when it names no place */
export function openedAt(way: string | undefined, place: string | undefined): OpenedAt | null {
  if (place === undefined || place === '') return null;
  if (way === 'at') return Number.isFinite(Number(place)) ? { at: Number(place) } : null;
  return way === 'find' ? { find: decoded(place) } : null;
}

/** The router leaves signs such as «/» and «?» as they were written. */
function decoded(place: string): string {
  try {
    return decodeURIComponent(place);
  } catch {
    return place;
  }
}
