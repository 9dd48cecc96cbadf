import { foldCall, startCall } from '../../app/call/call.ts';
import { EVENT_VERSION, type CallEvent } from '../../app/call/events.ts';
import type { StartNotice } from '../../app/ipc.ts';
import { keepSummary } from '../calls/keep-summary.ts';
import type { Storage } from '../storage/storage.ts';
import type { Entry } from './entry.ts';
import { settledPartials } from './settled-partials.ts';

/**
 * Ends the calls in which the app or the computer stopped: they are folded from what is on disk and summarised. One
 * that heard nothing goes. One that cannot be ended now (a full disk, a bug) is left for the next start: it keeps
 * neither the others nor the app from beginning.
 * @returns a notice for each call that is offered
 */
export function recoverCalls(
  storage: Storage,
  nowMilliseconds: number,
  onError: (error: unknown) => void,
): readonly StartNotice[] {
  return storage.calls.unfinished().flatMap((call) => {
    try {
      return recover(storage, call, nowMilliseconds) ?? [];
    } catch (error) {
      onError(error);
      return [];
    }
  });
}

/** @returns null for a call that heard nothing. Throws what SQLite throws */
function recover(
  storage: Storage,
  { callId, startedAt }: { readonly callId: string; readonly startedAt: string },
  nowMilliseconds: number,
): StartNotice | null {
  const { events, unreadable } = storage.events.read(callId);
  const state = events.reduce(foldCall, startCall());
  if (state.started === null || state.clockSeconds === 0) {
    storage.calls.remove(callId);
    return null;
  }
  const { clockSeconds } = state;
  const ending: readonly Entry[] = [
    ...settledPartials(state, events),
    { atSeconds: clockSeconds, knownSeconds: clockSeconds, fact: { type: 'call-ended', reason: 'recovered' } },
  ];
  // past the rows that cannot be read, too
  const nextSeq = Math.max(storage.events.lastSeq(callId) ?? -1, events.at(-1)?.seq ?? -1) + 1;
  const fresh = ending.map(({ fact, atSeconds, knownSeconds }, index): CallEvent => ({
    ...fact,
    version: EVENT_VERSION,
    seq: nextSeq + index,
    atSeconds,
    knownSeconds,
  }));
  // a call that ended while its summary could not be written has its last event already
  const added = state.ended === null ? fresh : [];
  storage.events.append(callId, added);
  keepSummary(storage, added.reduce(foldCall, state), nowMilliseconds);
  return { kind: 'call-recovered', callId, startedAt, ...(unreadable > 0 ? { unreadable } : {}) };
}
