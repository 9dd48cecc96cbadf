import { summarise } from '../../app/call/summary.ts';
import type { CallSummary } from '../../app/call/summary-shape.ts';
import type { CallEvent } from '../../app/call/events.ts';
import { faultOf, type StorageFault } from '../storage/database.ts';
import type { Storage } from '../storage/storage.ts';
import { promisesOf } from './promises-of.ts';
import { readCall } from './read-call.ts';

/** Reads a call whose log is complete, and writes its summary and its promises. Throws what SQLite throws. */
export function writeSummary(storage: Storage, events: readonly CallEvent[], nowMilliseconds: number): CallSummary {
  const summary = summarise(readCall(events));
  storage.together(() => {
    storage.calls.putSummary(summary);
    storage.callbacks.putOfCall(summary.call.id, promisesOf(summary), nowMilliseconds);
    storage.events.dropPartials(summary.call.id);
  });
  return summary;
}

/** The same, but a disk that takes nothing is a value: the summary is there all the same. */
export function keepSummary(storage: Storage, events: readonly CallEvent[], nowMilliseconds: number): { readonly summary: CallSummary; readonly fault: StorageFault | null } {
  try {
    return { summary: writeSummary(storage, events, nowMilliseconds), fault: null };
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    return { summary: summarise(readCall(events)), fault };
  }
}
