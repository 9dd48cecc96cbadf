import { foldCall, startCall } from '../../app/call/call.ts';
import type { CallState } from '../../app/call/call-state.ts';
import type { CallEvent } from '../../app/call/events.ts';

/**
 * Folds a whole log. Words still being recognised are left out: the log of an ended call has none, and is read the same
 * each time.
 */
export const readCall = (events: readonly CallEvent[]): CallState =>
  events.filter((each) => each.type !== 'words-partial').reduce(foldCall, startCall());
