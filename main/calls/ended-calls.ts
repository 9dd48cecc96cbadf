import { EVENT_VERSION, type AgentAction, type CallEvent } from '../../app/call/events.ts';
import type { CallSummary } from '../../app/call/summary-shape.ts';
import { refuse, succeed, type Answer } from '../../app/ipc.ts';
import { faultOf } from '../storage/database.ts';
import type { Storage } from '../storage/storage.ts';
import { writeSummary } from './end-call.ts';
import { storageProblem } from './storage-problem.ts';

/** What can still be done about calls that have ended. */
export interface EndedCalls {
  /** Problems: `not-found` */
  readonly summary: (callId: string) => Answer<CallSummary>;
  /** Appends the action to the call's log and reads the call anew. Problems: `not-found`, `bad-input`, `disk-full`, `storage`. */
  act(callId: string, action: AgentAction): Answer<CallSummary>;
  /** a call whose summary could not be written: it stays readable until the app closes */
  hold(summary: CallSummary): void;
  forget(callId: string): void;
  forgetAll(): void;
}

const notFound = () => refuse('not-found', 'This call is not here any more. It may have been deleted, or its time was over.');

export function endedCalls(storage: Storage, typed: (action: AgentAction) => AgentAction, nowMilliseconds: () => number): EndedCalls {
  const unwritten = new Map<string, CallSummary>();
  const summary = (callId: string): CallSummary | null => unwritten.get(callId) ?? storage.calls.summary(callId);
  return {
    summary: (callId) => {
      const found = summary(callId);
      return found === null ? notFound() : succeed(found);
    },
    act: (callId, action) => {
      if (!isForEndedCalls(action)) return refuse('bad-input', 'This call has ended.');
      const before = summary(callId);
      const { events } = storage.events.read(callId);
      const last = events.at(-1);
      if (before === null || last === undefined) return notFound();
      const atSeconds = before.call.durationSeconds;
      const event: CallEvent = { ...typed(action), version: EVENT_VERSION, seq: last.seq + 1, atSeconds, knownSeconds: atSeconds };
      try {
        return succeed(storage.together(() => {
          storage.events.append(callId, [event]);
          return writeSummary(storage, [...events, event], nowMilliseconds());
        }));
      } catch (error) {
        const fault = faultOf(error);
        if (fault === null) throw error;
        return { ok: false, problem: storageProblem(fault) };
      }
    },
    hold: (each) => { unwritten.set(each.call.id, each); },
    forget: (callId) => { unwritten.delete(callId); },
    forgetAll: () => { unwritten.clear(); },
  };
}

/** Holds, pauses and snoozes belong to a call that goes on. */
function isForEndedCalls(action: AgentAction): boolean {
  switch (action.type) {
    case 'hold-started': case 'hold-ended': case 'pause-started': case 'pause-ended': case 'alerts-snoozed':
      return false;
    case 'item-ticked': case 'item-unticked': case 'alert-was-fine': case 'finding-dismissed': case 'callback-confirmed': case 'callback-corrected':
    case 'callback-dismissed': case 'callback-added': case 'caller-described': case 'note-written': case 'disposition-chosen':
      return true;
  }
}
