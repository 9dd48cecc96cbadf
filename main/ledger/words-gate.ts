import type { Entry } from './entry.ts';
import type { AgentAction } from '../../app/call/events.ts';

/** Where all words and all typed text pass before anything is stored, shown or sent: nothing unmasked gets beyond it. */
export interface WordsGate {
  /** what may go on now, in order; words of an open run of digits are held back */
  pass(entry: Entry): readonly Entry[];
  /** at the end of a call, at a pause, or when a recogniser is lost: whatever is still held, masked or not */
  close(knownSeconds: number): readonly Entry[];
  /** the same action with its typed text masked */
  readonly typed: (action: AgentAction) => AgentAction;
}
