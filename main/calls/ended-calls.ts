import { foldCall } from '../../app/call/call.ts';
import type { CallState } from '../../app/call/call-state.ts';
import { EVENT_VERSION, type AgentAction, type CallEvent } from '../../app/call/events.ts';
import type { CallSummary } from '../../app/call/summary-shape.ts';
import { maskedAction } from '../../app/call/typed-text.ts';
import { refuse, succeed, type Answer } from '../../app/ipc.ts';
import { faultOf } from '../storage/faults.ts';
import type { Storage } from '../storage/storage.ts';
import { writeSummary } from './keep-summary.ts';
import { readCall } from './read-call.ts';
import { changeNotSaved } from './storage-problems.ts';

/** What can still be done about calls that have ended. */
export interface EndedCalls {
  /** Problems: `not-found` */
  readonly summary: (callId: string) => Answer<CallSummary>;
  /**
   * Appends the action to the call's log and reads the call anew; one after the other, in the order they were asked.
   * Problems: `not-found`, `bad-input`, `disk-full`, `storage`.
   */
  act(callId: string, action: AgentAction): Promise<Answer<CallSummary>>;
  /**
   * A call that has just ended: what the agent adds now goes on from where it was folded to, since partial words are
   * gone from its log. A summary that could not be `written` stays readable until the app closes.
   */
  remember(state: CallState, summary: CallSummary, written: boolean): void;
  forget(callId: string): void;
  forgetAll(): void;
}

/**
 * Folded calls that are kept at hand, the last ended or changed: reading 30 dense minutes anew takes seconds, which
 * only the first change shall cost.
 */
const REMEMBERED = 3;

const notFound = () =>
  refuse('not-found', 'This call is not here any more. It may have been deleted, or its time was over.');

/** @param country ISO 3166, of the profile as it is now: what is typed is masked by its telephone numbers */
export function endedCalls(storage: Storage, country: () => string, nowMilliseconds: () => number): EndedCalls {
  const states = new Map<string, CallState>();
  const unwritten = new Map<string, CallSummary>();
  const keep = (callId: string, state: CallState): void => {
    states.delete(callId);
    states.set(callId, state);
    for (const older of [...states.keys()].slice(0, -REMEMBERED)) states.delete(older);
  };
  const summaryOf = (callId: string): CallSummary | null => unwritten.get(callId) ?? storage.calls.summary(callId);

  const actNow = async (callId: string, action: AgentAction): Promise<Answer<CallSummary>> => {
    if (!isForEndedCalls(action)) return refuse('bad-input', 'This call has ended.');
    if (summaryOf(callId) === null) return notFound();
    const before = states.get(callId) ?? (await readCall(storage.events, callId));
    // while it was read it may have been deleted
    const shown = summaryOf(callId);
    const lastSeq = storage.events.lastSeq(callId);
    if (shown === null || lastSeq === null) return notFound();
    const atSeconds = shown.call.durationSeconds;
    const event: CallEvent = {
      ...maskedAction(action, country()),
      version: EVENT_VERSION,
      seq: lastSeq + 1,
      atSeconds,
      knownSeconds: atSeconds,
    };
    try {
      const state = foldCall(before, event);
      const summary = storage.together(() => {
        storage.events.append(callId, [event]);
        return writeSummary(storage, state, nowMilliseconds());
      });
      keep(callId, state);
      return succeed(summary);
    } catch (error) {
      const fault = faultOf(error);
      if (fault === null) throw error;
      return { ok: false, problem: changeNotSaved(fault) };
    }
  };
  let lastAct: Promise<unknown> = Promise.resolve();

  return {
    summary: (callId) => {
      const found = summaryOf(callId);
      return found === null ? notFound() : succeed(found);
    },
    act: (callId, action) => {
      const acted = lastAct.then(() => actNow(callId, action));
      // a bug in one is told to whoever asked for it, and stops no other
      lastAct = acted.catch(() => undefined);
      return acted;
    },
    remember: (state, summary, written) => {
      const { call } = summary;
      keep(call.id, state);
      if (!written) unwritten.set(call.id, summary);
    },
    forget: (callId) => {
      unwritten.delete(callId);
      states.delete(callId);
    },
    forgetAll: () => {
      unwritten.clear();
      states.clear();
    },
  };
}

/** Holds, pauses and snoozes belong to a call that goes on. */
function isForEndedCalls(action: AgentAction): boolean {
  switch (action.type) {
    case 'hold-started':
    case 'hold-ended':
    case 'pause-started':
    case 'pause-ended':
    case 'alerts-snoozed':
      return false;
    case 'item-ticked':
    case 'item-unticked':
    case 'alert-was-fine':
    case 'finding-dismissed':
    case 'finding-restored':
    case 'callback-confirmed':
    case 'callback-corrected':
    case 'callback-dismissed':
    case 'callback-restored':
    case 'callback-added':
    case 'caller-described':
    case 'note-written':
    case 'disposition-chosen':
      return true;
  }
}
