import { foldCall, startCall } from '../../app/call/call.ts';
import { EVENT_VERSION, type CallEvent } from '../../app/call/events.ts';
import type { StartNotice } from '../../app/ipc.ts';
import type { Entry } from '../ledger/entry.ts';
import { settledPartials } from '../ledger/settled-partials.ts';
import type { Storage } from '../storage/storage.ts';
import { keepSummary } from './keep-summary.ts';

/**
 * Ends the calls in which the app or the computer stopped: they are folded from what is on disk and summarised. One
 * that heard nothing goes.
 * @returns a notice for each call that is offered
 */
export function recoverCalls(storage: Storage, nowMilliseconds: number): readonly StartNotice[] {
  return storage.calls.unfinished().flatMap(({ callId, startedAt }): StartNotice[] => {
    const { events } = storage.events.read(callId);
    const state = events.reduce(foldCall, startCall());
    if (state.started === null || state.clockSeconds === 0) {
      storage.calls.remove(callId);
      return [];
    }
    const ending: readonly Entry[] = [
      ...settledPartials(state, events),
      {
        atSeconds: state.clockSeconds,
        knownSeconds: state.clockSeconds,
        fact: { type: 'call-ended', reason: 'recovered' },
      },
    ];
    const nextSeq = (events.at(-1)?.seq ?? -1) + 1;
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
    return [{ kind: 'call-recovered', callId, startedAt }];
  });
}
