import { foldCall, startCall } from '../../app/call/call.ts';
import type { CallState } from '../../app/call/call-state.ts';
import type { EventLog } from '../storage/event-log.ts';
import { inPieces } from '../system/in-pieces.ts';

/**
 * Folds the whole log of a call that has ended, in pieces, since half an hour of dense talk takes seconds. Words still
 * being recognised are left out: the log of an ended call has none, and is read the same each time. Throws what SQLite
 * throws.
 */
export async function readCall(log: Pick<EventLog, 'readInPieces'>, callId: string): Promise<CallState> {
  const { events } = await log.readInPieces(callId);
  let state = startCall();
  await inPieces(events, (event) => {
    if (event.type !== 'words-partial') state = foldCall(state, event);
  });
  return state;
}
