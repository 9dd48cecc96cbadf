import type { CallState } from '../../app/call/call-state.ts';
import { summarise } from '../../app/call/summary.ts';
import type { CallSummary } from '../../app/call/summary-shape.ts';
import { faultOf, type StorageFault } from '../storage/faults.ts';
import type { Storage } from '../storage/storage.ts';
import { promisesOf } from './promises-of.ts';

/**
 * Writes the summary and the promises of a call whose log is complete. Throws what SQLite throws.
 * @param state the fold of the whole log
 */
export function writeSummary(storage: Storage, state: CallState, nowMilliseconds: number): CallSummary {
  const summary = summarise(state);
  storage.together(() => {
    storage.calls.putSummary(summary);
    storage.callbacks.putOfCall(summary.call.id, promisesOf(summary), nowMilliseconds);
    storage.events.dropPartials(summary.call.id);
  });
  return summary;
}

/** The same, but a disk that takes nothing is a value: the summary is there all the same. */
export function keepSummary(
  storage: Storage,
  state: CallState,
  nowMilliseconds: number,
): { readonly summary: CallSummary; readonly fault: StorageFault | null } {
  try {
    return { summary: writeSummary(storage, state, nowMilliseconds), fault: null };
  } catch (error) {
    const fault = faultOf(error);
    if (fault === null) throw error;
    return { summary: summarise(state), fault };
  }
}
