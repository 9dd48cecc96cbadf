import { nextInSlot } from '../coaching/alert-slot.ts';
import { foldCall } from './call.ts';
import type { CallState } from './call-state.ts';
import { EVENT_VERSION, type CallEvent, type CallFact } from './events.ts';

/**
 * What the rules want appended after an event: alerts to show or to end. Asked after each `heard`, the fold's clock.
 */
export const followUps = (state: CallState): readonly CallFact[] =>
  state.started === null || state.ended !== null ? [] : nextInSlot(state);

export interface Step {
  readonly state: CallState;
  /** the event itself, then what the rules appended to it; all to be stored and told in this order */
  readonly appended: readonly CallEvent[];
}

/**
 * Appends one fact to a call: numbers it, folds it and, when it moves the clock, lets the rules speak.
 * @param seq the number the fact gets; the follow-ups get the next ones
 */
export function step(state: CallState, seq: number, fact: CallFact, atSeconds: number, knownSeconds: number): Step {
  const event: CallEvent = { ...fact, version: EVENT_VERSION, seq, atSeconds, knownSeconds };
  let folded = foldCall(state, event);
  const appended = [event];
  if (fact.type !== 'heard') return { state: folded, appended };
  for (const followUp of followUps(folded)) {
    const next: CallEvent = {
      ...followUp,
      version: EVENT_VERSION,
      seq: seq + appended.length,
      atSeconds: knownSeconds,
      knownSeconds,
    };
    folded = foldCall(folded, next);
    appended.push(next);
  }
  return { state: folded, appended };
}
