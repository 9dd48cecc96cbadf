import { isOwnAddress } from '../page/own-address.ts';

/** Which of our windows asks; null for anything that is not the top frame of one of them on our own scheme. */
export type Sender = 'screen' | 'listening';

export interface SenderFrame {
  readonly url: string;
  readonly parent: unknown;
}

/** @param window what the asking window was opened for; null when it is none of ours */
export function trustedSender(frame: SenderFrame | null, window: Sender | null): Sender | null {
  return frame !== null && frame.parent === null && isOwnAddress(frame.url) ? window : null;
}
