import { isOwnAddress } from '../page/own-address.ts';

/** Our pages may listen, and nothing else: no camera, no place, no notification of a page's own, no device. */
export function mayHave(permission: string, address: string, mediaTypes: readonly string[] | null): boolean {
  if (!isOwnAddress(address)) return false;
  // asked for audio only; a check without a type is how a page asks for the names of its devices
  return permission === 'media' && (mediaTypes ?? []).every((type) => type === 'audio' || type === 'unknown');
}
