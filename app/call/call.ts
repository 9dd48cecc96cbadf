import { startPromises, hearUtterance, withCaller } from '../callbacks/promises.ts';
import { sameSpan } from '../callbacks/callback-readings.ts';
import { groupOf } from '../coaching/alert-kinds.ts';
import { emptyChecklist } from '../coaching/checklist-reading.ts';
import { readTension } from '../coaching/tension.ts';
import { countryOf } from '../language/country.ts';
import { followPace, startPace } from '../pace/pace.ts';
import { followTurns, startTurns } from '../turns/turns.ts';
import { trimmed } from '../turns/word-times.ts';
import type { CallPhase, CallState } from './call-state.ts';
import { SILENT_DBFS, type CallEvent, type EventOf } from './events.ts';
import { findReheard, findTechniques } from './findings.ts';
import { anyOpen, closeOpen, withOpen } from './intervals.ts';
import { read } from './readings.ts';
import { dismissCause, endAlert, showAlert } from './shown-alerts.ts';
import { addFinal, nextPartial } from './transcript.ts';

/** Raised whenever a rule of the fold changes what is read from the same events. */
export const RULES_VERSION = 1;

/** A call of which nothing is known yet. */
export const startCall = (): CallState => ({
  started: null,
  phase: 'waiting',
  clockSeconds: 0,
  levelsDbfs: { agent: SILENT_DBFS, caller: SILENT_DBFS },
  caller: { name: null, number: null, reference: null },
  utterances: [],
  partials: { agent: null, caller: null },
  pace: startPace({ usualSyllablesPerSecond: null, hearsCaller: true }),
  turns: startTurns(),
  techniques: [],
  promises: null,
  callbackActions: [],
  callbacks: [],
  hands: [],
  checklist: emptyChecklist,
  alerts: [],
  alert: null,
  easedUntilSeconds: 0,
  snoozedGroups: [],
  tension: 'level',
  tensionChanges: [],
  dismissals: [],
  lost: [],
  gaps: [],
  holds: [],
  note: '',
  disposition: null,
  ended: null,
});

/**
 * The fold: everything shown of a call comes from here, live, in the summary, after a crash and in tests. Pure; time
 * comes only with events.
 */
export function foldCall(state: CallState, event: CallEvent): CallState {
  const measured: CallState = { ...state, pace: followPace(state.pace, event), turns: followTurns(state.turns, event) };
  switch (event.type) {
    case 'call-started':
      return read({
        ...measured,
        started: event,
        caller: event.caller,
        pace: startPace({
          usualSyllablesPerSecond: event.agent.usualSyllablesPerSecond,
          hearsCaller: event.hearsCaller,
        }),
        promises: startPromises({
          referenceAt: event.startedAt,
          timezone: event.timezone,
          country: countryOf(event.agent.country),
          profile: { agentName: event.agent.name, agentNumber: event.agent.number },
          caller: event.caller,
        }),
      });
    case 'heard':
      return tick(state, measured, event);
    case 'words-partial':
      return {
        ...measured,
        partials: { ...state.partials, [event.side]: nextPartial(state.partials[event.side], event) },
      };
    case 'words-final':
      return hearWords(measured, event);
    case 'words-reheard':
      return hearAgain(measured, event);
    case 'hearing-lost':
      return {
        ...measured,
        lost: [
          ...state.lost.filter((each) => each.side !== event.side),
          { side: event.side, cause: event.cause, atSeconds: event.atSeconds },
        ],
      };
    case 'hearing-resumed':
      return {
        ...measured,
        lost: event.side === null ? [] : state.lost.filter((each) => each.side !== event.side && each.side !== null),
        gaps:
          event.lostSeconds > 0
            ? [
                ...state.gaps,
                { startSeconds: event.atSeconds - event.lostSeconds, endSeconds: event.atSeconds, why: 'lost' },
              ]
            : state.gaps,
      };
    case 'alert-shown':
      return showAlert(measured, event);
    case 'alert-ended':
      return endAlert(measured, event.alertId, event.how, event.atSeconds);
    case 'alert-was-fine': {
      const alert = state.alerts.find((each) => each.alertId === event.alertId);
      const marked = alert === undefined ? measured : dismissCause(measured, alert);
      return endAlert(marked, event.alertId, 'was-fine', event.atSeconds);
    }
    case 'alerts-snoozed': {
      const snoozed = {
        ...measured,
        snoozedGroups: [...state.snoozedGroups.filter((each) => each !== event.group), event.group],
      };
      return state.alert !== null && groupOf(state.alert.kind) === event.group
        ? endAlert(snoozed, state.alert.alertId, 'snoozed', event.atSeconds)
        : snoozed;
    }
    case 'item-ticked':
    case 'item-unticked':
      return read({
        ...measured,
        hands: [
          ...state.hands,
          { itemId: event.itemId, atSeconds: event.atSeconds, ticked: event.type === 'item-ticked' },
        ],
      });
    case 'hold-started':
      return withPhase(
        {
          ...measured,
          holds: withOpen(state.holds, { startSeconds: event.atSeconds, endSeconds: Number.POSITIVE_INFINITY }),
        },
        'hold',
      );
    case 'hold-ended':
      return withPhase({ ...measured, holds: closeOpen(state.holds, event.atSeconds) }, 'talking');
    case 'pause-started':
      return withPhase(
        {
          ...measured,
          partials: { agent: null, caller: null },
          gaps: withOpen(state.gaps, {
            startSeconds: event.atSeconds,
            endSeconds: Number.POSITIVE_INFINITY,
            why: 'paused',
          }),
        },
        'paused',
      );
    case 'pause-ended':
      return withPhase(
        { ...measured, gaps: closeOpen(state.gaps, event.atSeconds) },
        anyOpen(state.holds) ? 'hold' : 'talking',
      );
    case 'finding-dismissed':
      return read({
        ...measured,
        dismissals: [...state.dismissals, { finding: event.finding, span: event.span }],
        techniques:
          event.finding === 'phrase'
            ? state.techniques.map((each) => (sameSpan(each.span, event.span) ? { ...each, dismissed: true } : each))
            : state.techniques,
      });
    case 'finding-restored':
      return read({
        ...measured,
        dismissals: state.dismissals.filter(
          (each) => each.finding !== event.finding || !sameSpan(each.span, event.span),
        ),
        techniques:
          event.finding === 'phrase'
            ? state.techniques.map((each) => (sameSpan(each.span, event.span) ? { ...each, dismissed: false } : each))
            : state.techniques,
      });
    case 'callback-confirmed':
    case 'callback-corrected':
    case 'callback-dismissed':
    case 'callback-restored':
    case 'callback-added':
      return read({ ...measured, callbackActions: [...state.callbackActions, event] });
    case 'caller-described':
      return read({
        ...measured,
        caller: event.caller,
        promises: state.promises === null ? null : withCaller(state.promises, event.caller),
      });
    case 'note-written':
      return { ...measured, note: event.text };
    case 'disposition-chosen':
      return { ...measured, disposition: event.disposition };
    case 'call-ended':
      return close(measured, event);
  }
}

function tick(before: CallState, measured: CallState, event: EventOf<'heard'>): CallState {
  const tension = readTension(measured.techniques, event.atSeconds);
  const phase: CallPhase = measured.phase === 'waiting' ? 'talking' : measured.phase;
  const now: CallState = {
    ...measured,
    phase,
    clockSeconds: event.atSeconds,
    levelsDbfs: { agent: event.agentDbfs, caller: event.callerDbfs },
    tension,
    tensionChanges:
      tension === before.tension
        ? before.tensionChanges
        : [...before.tensionChanges, { atSeconds: event.atSeconds, state: tension }],
  };
  // The two rules that tick by measured sound alone change with the clock, the rest of the checklist with words.
  const soundChanged =
    before.turns.continuers !== now.turns.continuers ||
    before.turns.longestUninterruptedCallerTurn !== now.turns.longestUninterruptedCallerTurn;
  return soundChanged ? read(now) : now;
}

function hearWords(state: CallState, final: EventOf<'words-final'>): CallState {
  const event = { ...final, words: final.words.map(trimmed) };
  const found = findTechniques(state.utterances, state.techniques, event, state.caller.name);
  const promises =
    state.promises === null ? null : hearUtterance(state.promises, { side: event.side, words: event.words });
  return read({
    ...state,
    promises,
    utterances: addFinal(state.utterances, event, []),
    partials: { ...state.partials, [event.side]: null },
    techniques: found.length === 0 ? state.techniques : [...state.techniques, ...found],
  });
}

function hearAgain(state: CallState, event: EventOf<'words-reheard'>): CallState {
  const found = findReheard(state.utterances, state.techniques, event);
  return found.length === 0 ? state : read({ ...state, techniques: [...state.techniques, ...found] });
}

const withPhase = (state: CallState, phase: CallPhase): CallState => ({ ...state, phase });

function close(state: CallState, event: EventOf<'call-ended'>): CallState {
  const quiet = state.alert === null ? state : endAlert(state, state.alert.alertId, 'call-ended', event.atSeconds);
  return {
    ...quiet,
    phase: 'ended',
    ended: event,
    partials: { agent: null, caller: null },
    holds: closeOpen(quiet.holds, event.atSeconds),
    gaps: closeOpen(quiet.gaps, event.atSeconds),
  };
}
