import type { CallState, TechniqueFinding } from '../call/call-state.ts';
import { sameSpan } from '../callbacks/callback-readings.ts';
import type { AlertKind } from './alert-kinds.ts';
import { alertThresholds as limits } from './alert-thresholds.ts';
import { isSwap, type DetectorId } from './detector-ids.ts';

/** Something the slot could say now. */
export interface Cue {
  readonly kind: AlertKind;
  readonly technique: DetectorId | null;
  /** call time when its cause was known: an older cue is dropped, the same cause never speaks twice */
  readonly sinceSeconds: number;
}

/**
 * Every cue that has a reason at this moment, unsorted. Each needs an answer from the agent; if there is nothing to do
 * there is no cue.
 */
export function cuesOf(state: CallState): readonly Cue[] {
  if (state.phase === 'paused' || state.phase === 'ended') return [];
  const boundary = boundaryCue(state);
  if (state.phase === 'hold') return [boundary, holdCue(state)].filter((each) => each !== null);
  if (state.clockSeconds < limits.earliestSeconds) return boundary === null ? [] : [boundary];
  return [
    boundary,
    interruptionCue(state),
    ...phraseCues(state),
    holdCue(state),
    silenceCue(state),
    paceCue(state),
    louderCue(state),
    listeningCue(state),
    feelingCue(state),
    closingCue(state),
  ].filter((each) => each !== null);
}

const fresh = (state: CallState, knownSeconds: number): boolean =>
  state.clockSeconds - knownSeconds <= limits.freshSeconds;
const last = (state: CallState, ...techniques: readonly DetectorId[]): TechniqueFinding | undefined =>
  state.techniques.findLast(
    (each) => techniques.includes(each.technique) && !each.dismissed && each.confidence >= limits.leastConfidence,
  );

function boundaryCue(state: CallState): Cue | null {
  const abuse = last(state, 'caller_abuse');
  if (abuse === undefined || !fresh(state, abuse.knownSeconds)) return null;
  return { kind: 'boundary', technique: 'caller_abuse', sinceSeconds: abuse.knownSeconds };
}

function interruptionCue(state: CallState): Cue | null {
  const sure = state.turns.interruptions.filter(
    (each) =>
      each.by === 'agent' &&
      each.confidence >= limits.leastConfidence &&
      !state.dismissals.some(
        (one) =>
          one.finding === 'interruption' &&
          sameSpan(one.span, { side: 'agent', startSeconds: each.startSeconds, endSeconds: each.endSeconds }),
      ),
  );
  const newest = sure.at(-1);
  if (newest === undefined || !fresh(state, newest.knownSeconds)) return null;
  const pair =
    sure.filter(
      (each) => each.kind === 'talk-over' && newest.startSeconds - each.startSeconds < limits.talkOverPairSeconds,
    ).length > 1;
  return newest.kind === 'cut-off' || (newest.kind === 'talk-over' && pair)
    ? { kind: 'interruption', technique: null, sinceSeconds: newest.knownSeconds }
    : null;
}

function phraseCues(state: CallState): readonly Cue[] {
  return state.techniques
    .filter(
      (each) =>
        isSwap(each.technique) &&
        !each.dismissed &&
        each.confidence >= limits.leastConfidence &&
        fresh(state, each.knownSeconds),
    )
    .map((each) => ({
      kind: each.technique === 'vague_promise' ? 'give-a-time' : 'phrase',
      technique: each.technique,
      sinceSeconds: each.knownSeconds,
    }));
}

/** A hold is promised in words or begun by hand: a reminder at its promised end, or after 45 s. */
function holdCue(state: CallState): Cue | null {
  const hold = state.turns.hold;
  if (hold === null) return null;
  const due = hold.startSeconds + (hold.promisedSeconds ?? limits.holdReminderSeconds);
  return state.clockSeconds >= due && fresh(state, due) ? { kind: 'hold', technique: null, sinceSeconds: due } : null;
}

function silenceCue(state: CallState): Cue | null {
  const spoken = state.turns.talkSeconds.agent > 0 && state.turns.talkSeconds.caller > 0;
  if (state.turns.hold !== null || !spoken || state.turns.quietSeconds < limits.quietNudgeSeconds) return null;
  const since = state.clockSeconds - state.turns.quietSeconds + limits.quietNudgeSeconds;
  return fresh(state, since) ? { kind: 'silence', technique: null, sinceSeconds: since } : null;
}

function paceCue(state: CallState): Cue | null {
  const { reading } = state.pace;
  if (reading.state !== 'faster' || !reading.held) return null;
  return { kind: 'pace', technique: null, sinceSeconds: state.clockSeconds };
}

function louderCue(state: CallState): Cue | null {
  const rise = state.turns.ownLevelRiseDb;
  return rise !== null && rise >= limits.louderDb
    ? { kind: 'breathe', technique: null, sinceSeconds: state.clockSeconds }
    : null;
}

function listeningCue(state: CallState): Cue | null {
  const { callerTurnSeconds, secondsSinceContinuer } = state.turns;
  const waiting = Math.min(callerTurnSeconds, secondsSinceContinuer);
  if (waiting < limits.unansweredTurnSeconds || waiting > limits.unansweredTurnSeconds + limits.freshSeconds)
    return null;
  return {
    kind: 'listening',
    technique: null,
    sinceSeconds: state.clockSeconds - waiting + limits.unansweredTurnSeconds,
  };
}

/** A complaint that nobody acknowledged although the agent has had the word. */
function feelingCue(state: CallState): Cue | null {
  const complaint = state.techniques.find((each) =>
    ['caller_anger', 'caller_wait_complaint', 'caller_repeat_contact'].includes(each.technique),
  );
  if (complaint === undefined || last(state, 'empathy', 'apology') !== undefined) return null;
  const since = complaint.knownSeconds + limits.feelingSeconds;
  const spokeSince = state.utterances.some(
    (each) => each.side === 'agent' && each.startSeconds > complaint.span.endSeconds && each.lines.flat().length > 3,
  );
  if (
    !spokeSince ||
    state.clockSeconds < since ||
    state.clockSeconds > complaint.knownSeconds + limits.feelingLatestSeconds
  )
    return null;
  return { kind: 'feeling', technique: 'empathy', sinceSeconds: since };
}

/** The caller has calmed, a callback stands, and the agent has not said how to be reached. */
function closingCue(state: CallState): Cue | null {
  const calm = last(state, 'caller_calming');
  const promised = state.callbacks.some(
    (each) => each.kind === 'call' && (each.status === 'heard' || each.status === 'confirmed'),
  );
  if (
    calm === undefined ||
    !promised ||
    !fresh(state, calm.knownSeconds) ||
    last(state, 'give_name_number') !== undefined
  )
    return null;
  return { kind: 'name-and-number', technique: 'give_name_number', sinceSeconds: calm.knownSeconds };
}

/** Has the agent done what the alert in the slot asks for? Then it ends as a quiet tick. */
export function followed(state: CallState, kind: AlertKind, shownSeconds: number): boolean {
  const saidSince = (...techniques: readonly DetectorId[]): boolean =>
    state.techniques.some((each) => techniques.includes(each.technique) && each.knownSeconds > shownSeconds);
  switch (kind) {
    case 'boundary':
      return saidSince('boundary');
    case 'interruption':
      return state.turns.callerTurnSeconds > 1 && state.clockSeconds - shownSeconds > 1;
    case 'phrase':
      return saidSince('offer_solution', 'empathy', 'apology', 'ask_customer_wish');
    case 'give-a-time':
      return (
        state.callbacks.some((each) => each.details.dueAt !== null && each.span.endSeconds > shownSeconds) ||
        saidSince('commit_to_act')
      );
    case 'offer-callback':
      return state.callbacks.some((each) => each.span.endSeconds > shownSeconds);
    case 'hold':
      return state.turns.hold === null;
    case 'silence':
      return state.turns.quietSeconds === 0;
    case 'pace':
      return state.pace.reading.state !== 'faster';
    case 'breathe':
      return (state.turns.ownLevelRiseDb ?? 0) < limits.louderDb / 2;
    case 'listening':
      return state.turns.continuers.some((each) => each.startSeconds > shownSeconds);
    case 'feeling':
      return saidSince('empathy', 'apology');
    case 'name-and-number':
      return saidSince('give_name_number');
  }
}
