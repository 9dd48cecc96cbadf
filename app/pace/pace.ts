import { HEARD_SECONDS, type CallEvent, type EventOf } from '../call/events.ts';
import { stableWordCount } from '../turns/stable-words.ts';
import { followHurry } from './hurry.ts';
import { afterVoice, ownWords } from './own-words.ts';
import { readPace } from './pace-reading.ts';
import { rate, referenceOf, type PaceState, type Recent, type Sums, type Tracker } from './pace-state.ts';
import { beatsOf, type Beat } from './stretches.ts';
import { paceThresholds as T } from './thresholds.ts';
import { slide } from './window.ts';

export {
  startPace,
  type PaceLevel,
  type PaceReading,
  type PaceSample,
  type PaceState,
  type PaceTrend,
} from './pace-state.ts';

/** The pace after one more event. Pure; the cost of an event does not grow with the call. */
export function followPace(state: PaceState, event: CallEvent): PaceState {
  switch (event.type) {
    case 'heard':
      return afterTick({ ...state, inner: afterVoice(state.inner, event) }, event.atSeconds);
    case 'words-partial':
      return event.side === 'agent' ? afterAgentPartial(state, event) : state;
    case 'words-final':
      return event.side === 'agent' ? afterAgentFinal(state, event) : afterCallerFinal(state, event);
    default:
      return state;
  }
}

const added = (sums: Sums, beats: readonly Beat[]): Sums =>
  beats.reduce(
    (sum, beat) => ({ syllables: sum.syllables + beat.syllables, seconds: sum.seconds + beat.spokenSeconds }),
    sums,
  );

function track(tracker: Tracker, beats: readonly Beat[], reference: number | null): Tracker {
  const target = reference === null ? null : Math.max(reference, T.leastTarget);
  return beats.reduce(
    (at: Tracker, beat) => ({
      window: slide(at.window, beat),
      hurry: target === null ? at.hurry : followHurry(at.hurry, beat, target),
    }),
    tracker,
  );
}

function afterAgentPartial(state: PaceState, event: EventOf<'words-partial'>): PaceState {
  const { inner } = state;
  const stable = stableWordCount(inner.agentPartialText, event.text);
  const beats = beatsOf(ownWords(inner, (event.words ?? []).slice(0, stable)));
  return readPace(
    {
      ...state,
      inner: {
        ...inner,
        agentPartialText: event.text,
        live: track(inner.settled, beats, referenceOf(inner)),
        agentSpokeSeconds: beats.at(-1)?.endSeconds ?? inner.agentSpokeSeconds,
      },
    },
    event.knownSeconds,
  );
}

function afterAgentFinal(state: PaceState, event: EventOf<'words-final'>): PaceState {
  const { inner } = state;
  const beats = beatsOf(ownWords(inner, event.words));
  const settled = track(inner.settled, beats, referenceOf(inner));
  const totals = { ...inner.totals, agent: added(inner.totals.agent, beats) };
  const early =
    referenceOf(inner) === null && inner.caller.heardSyllables >= T.callerOpeningSyllables
      ? [...inner.early, ...beats]
      : inner.early;
  return readPace(
    {
      ...state,
      whole: { ...state.whole, agentSyllablesPerSecond: rate(totals.agent) },
      inner: {
        ...inner,
        early,
        settled,
        live: settled,
        agentPartialText: '',
        totals,
        agentSpokeSeconds: beats.at(-1)?.endSeconds ?? inner.agentSpokeSeconds,
      },
    },
    event.knownSeconds,
  );
}

/** The caller's rate is a mean whose weight halves about every twenty seconds of the caller's own speech. */
function afterCallerFinal(state: PaceState, event: EventOf<'words-final'>): PaceState {
  const { inner } = state;
  const beats = beatsOf(event.words);
  const caller = beats.reduce((at: Recent, beat) => {
    const kept = Math.exp(-beat.spokenSeconds / T.callerWindowSeconds);
    return {
      syllables: at.syllables * kept + beat.syllables,
      seconds: at.seconds * kept + beat.spokenSeconds,
      heardSyllables: at.heardSyllables + beat.syllables,
    };
  }, inner.caller);
  const totals = { ...inner.totals, caller: added(inner.totals.caller, beats) };
  const [before, now] = [referenceOf(inner), referenceOf({ ...inner, caller })];
  const known = before === null && now !== null;
  const settled = known
    ? {
        ...inner.settled,
        hurry: inner.early.reduce(
          (hurry, beat) => followHurry(hurry, beat, Math.max(now, T.leastTarget)),
          inner.settled.hurry,
        ),
      }
    : inner.settled;
  return readPace(
    {
      ...state,
      whole: { ...state.whole, callerSyllablesPerSecond: rate(totals.caller) },
      inner: {
        ...inner,
        caller,
        totals,
        settled,
        live: known ? settled : inner.live,
        early: known ? [] : inner.early,
        callerSpokeSeconds: beats.at(-1)?.endSeconds ?? inner.callerSpokeSeconds,
      },
    },
    event.knownSeconds,
  );
}

/** Time passes: the chart's samples, and how long each state lasted. */
function afterTick(state: PaceState, atSeconds: number): PaceState {
  const { inner, reading } = state;
  const known =
    reading.state === 'listening'
      ? inner.known
      : {
          seconds: inner.known.seconds + HEARD_SECONDS,
          fasterSeconds: inner.known.fasterSeconds + (reading.state === 'faster' ? HEARD_SECONDS : 0),
        };
  const next = {
    ...state,
    slowerOrLevelShare: known.seconds > 0 ? 1 - known.fasterSeconds / known.seconds : null,
    inner: { ...inner, clockSeconds: atSeconds, known },
  };
  const last = state.samples.at(-1)?.atSeconds ?? 0;
  if (atSeconds - last < T.sampleSeconds - 1e-6) return next;
  const recent = (spoke: number, value: number | null): number | null =>
    atSeconds - spoke <= 2 * T.sampleSeconds ? value : null;
  const sample = {
    atSeconds,
    agentSyllablesPerSecond: recent(inner.agentSpokeSeconds, rate(inner.live.window)),
    callerSyllablesPerSecond: recent(inner.callerSpokeSeconds, rate(inner.caller)),
  };
  return { ...next, samples: [...state.samples, sample] };
}
