import type { Entry } from './entry.ts';

/**
 * Where all words that are heard pass before anything is stored, shown or sent: nothing unmasked gets beyond it. What
 * is typed: `app/call/typed-text.ts`.
 */
export interface WordsGate {
  /** what may go on now, in order; words of an open run of digits are held back */
  pass(entry: Entry): readonly Entry[];
  /** at the end of a call, at a pause, or when a recogniser is lost: whatever is still held, masked or not */
  close(knownSeconds: number): readonly Entry[];
}
