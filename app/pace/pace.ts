import { HEARD_SECONDS, type CallEvent, type EventOf } from '../call/events.ts';
import type { Word } from '../call/words.ts';
import { followLeak, noLeak, type Leak } from '../turns/leak.ts';
import { stableWordCount } from '../turns/stable-words.ts';
import { followHurry, noHurry, openSpan, spansOf, type FasterSpan, type Hurry } from './hurry.ts';
import { beatsOf, type Beat } from './stretches.ts';
import { paceThresholds as T } from './thresholds.ts';
import { noWindow, recentAgainstRest, recentRate, slide, type Window } from './window.ts';

export type PaceLevel = 'listening' | 'slower' | 'level' | 'faster';
export type PaceTrend = 'rising' | 'steady' | 'easing';

/** What the gauge shows: three states and a direction. The numbers are for the summary, never shown live. */
export interface PaceReading {
  readonly state: PaceLevel;
  readonly trend: PaceTrend;
  /** held against the caller, or where the caller is not heard against the agent's usual pace */
  readonly basis: 'caller' | 'own-usual';
  readonly agentSyllablesPerSecond: number | null;
  readonly callerSyllablesPerSecond: number | null;
  /** agent / caller; null while either is unknown */
  readonly ratio: number | null;
  /** faster for so long that it is worth a cue; the state itself follows sooner */
  readonly held: boolean;
}

export interface PaceSample {
  readonly atSeconds: number;
  readonly agentSyllablesPerSecond: number | null;
  readonly callerSyllablesPerSecond: number | null;
}

export interface PaceState {
  readonly reading: PaceReading;
  readonly fasterSpans: readonly FasterSpan[];
  readonly samples: readonly PaceSample[];
  readonly whole: { readonly agentSyllablesPerSecond: number | null; readonly callerSyllablesPerSecond: number | null };
  /** of the time in which the state was known, the share at the caller's pace or below; null before */
  readonly slowerOrLevelShare: number | null;
  readonly inner: Inner;
}

interface Inner {
  readonly usual: number | null;
  readonly hearsCaller: boolean;
  readonly clockSeconds: number;
  /** after the agent's final words, and with the stable ones of the partial on top */
  readonly settled: Tracker;
  readonly live: Tracker;
  readonly agentPartialText: string;
  readonly leak: Leak;
  /** when the caller spoke, latest last; what the microphone held then may be the caller */
  readonly callerVoice: readonly Stretch[];
  readonly agentSpokeSeconds: number;
  readonly callerSpokeSeconds: number;
  readonly caller: Recent;
  readonly totals: { readonly agent: Sums; readonly caller: Sums };
  readonly changedSeconds: number;
  /** when the state last left «faster»: a hurry may show soon after any other change, not after this one */
  readonly easedSeconds: number;
  readonly trendChangedSeconds: number;
  /** the agent's words from before there was anything to hold them against */
  readonly early: readonly Beat[];
  readonly known: { readonly seconds: number; readonly fasterSeconds: number };
}
interface Stretch {
  readonly startSeconds: number;
  readonly endSeconds: number;
}
interface Tracker {
  readonly window: Window;
  readonly hurry: Hurry;
}
interface Sums {
  readonly syllables: number;
  readonly seconds: number;
}
interface Recent extends Sums {
  readonly heardSyllables: number;
}

const nothing: Sums = { syllables: 0, seconds: 0 };
const startTracker: Tracker = { window: noWindow, hurry: noHurry };

/**
 * @param usualSyllablesPerSecond the agent's rate in past calls, used where the caller is not heard
 * @param hearsCaller false = agent-only mode
 */
export function startPace({
  usualSyllablesPerSecond,
  hearsCaller,
}: {
  readonly usualSyllablesPerSecond: number | null;
  readonly hearsCaller: boolean;
}): PaceState {
  return {
    reading: {
      state: 'listening',
      trend: 'steady',
      basis: hearsCaller ? 'caller' : 'own-usual',
      agentSyllablesPerSecond: null,
      callerSyllablesPerSecond: null,
      ratio: null,
      held: false,
    },
    fasterSpans: [],
    samples: [],
    whole: { agentSyllablesPerSecond: null, callerSyllablesPerSecond: null },
    slowerOrLevelShare: null,
    inner: {
      usual: usualSyllablesPerSecond,
      hearsCaller,
      clockSeconds: 0,
      settled: startTracker,
      live: startTracker,
      agentPartialText: '',
      leak: noLeak,
      callerVoice: [],
      agentSpokeSeconds: -Infinity,
      callerSpokeSeconds: -Infinity,
      caller: { ...nothing, heardSyllables: 0 },
      totals: { agent: nothing, caller: nothing },
      changedSeconds: -Infinity,
      easedSeconds: -Infinity,
      trendChangedSeconds: -Infinity,
      early: [],
      known: { seconds: 0, fasterSeconds: 0 },
    },
  };
}

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

const rate = ({ syllables, seconds }: Sums): number | null => (seconds > 0 ? syllables / seconds : null);
const added = (sums: Sums, beats: readonly Beat[]): Sums =>
  beats.reduce(
    (sum, beat) => ({ syllables: sum.syllables + beat.syllables, seconds: sum.seconds + beat.spokenSeconds }),
    sums,
  );

/** What the agent is held against, syll/s; null while too little is known. */
function referenceOf({ hearsCaller, usual, caller, totals }: Inner): number | null {
  if (hearsCaller) return caller.heardSyllables >= T.callerSyllables ? rate(caller) : null;
  return usual ?? (totals.agent.syllables >= T.openingSyllables ? rate(totals.agent) : null);
}

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

/** Keeps when the caller spoke for the last half minute, for as long as the caller may be heard in the microphone. */
function afterVoice(inner: Inner, event: EventOf<'heard'>): Inner {
  const leak = inner.hearsCaller ? followLeak(inner.leak, event) : inner.leak;
  if (event.callerVoicedFrames === 0) return leak === inner.leak ? inner : { ...inner, leak };
  const startSeconds = event.atSeconds - HEARD_SECONDS;
  const last = inner.callerVoice.at(-1);
  const goesOn = last !== undefined && startSeconds - last.endSeconds < HEARD_SECONDS / 2;
  const kept = goesOn
    ? inner.callerVoice.slice(0, -1)
    : inner.callerVoice.filter((each) => each.endSeconds > startSeconds - T.leakKeptSeconds);
  return {
    ...inner,
    leak,
    callerVoice: [...kept, { startSeconds: goesOn ? last.startSeconds : startSeconds, endSeconds: event.atSeconds }],
  };
}

/** The agent's words: while the caller is heard in the microphone, only those said when the caller was silent. */
function ownWords({ leak, callerVoice }: Inner, words: readonly Word[]): readonly Word[] {
  if (!leak.leaking) return words;
  return words.filter((word) => {
    const middle = (word.startSeconds + word.endSeconds) / 2;
    return !callerVoice.some((voice) => middle >= voice.startSeconds && middle <= voice.endSeconds);
  });
}

function afterAgentPartial(state: PaceState, event: EventOf<'words-partial'>): PaceState {
  const { inner } = state;
  const stable = stableWordCount(inner.agentPartialText, event.text);
  const beats = beatsOf(ownWords(inner, (event.words ?? []).slice(0, stable)));
  return read(
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
  return read(
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
  return read(
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

/** The reading from what is tracked; decides at most once in ten seconds. */
function read(state: PaceState, nowSeconds: number): PaceState {
  const { inner, reading } = state;
  const { window, hurry } = inner.live;
  const agent =
    window.heardSyllables >= T.agentSyllables && window.syllables >= T.recentSyllables ? rate(window) : null;
  const reference = referenceOf(inner);
  const ratio = agent === null || reference === null ? null : agent / reference;
  const target = reference === null ? null : Math.max(reference, T.leastTarget);
  const fresh = nowSeconds - hurry.peak.endSeconds <= T.freshSeconds;
  const wanted =
    agent === null || target === null || nowSeconds < T.startSeconds
      ? reading.state
      : levelOf(reading.state, agent / target, (recentRate(window.beats) ?? agent) / target, hurry, fresh);
  const change =
    wanted !== reading.state &&
    (reading.state === 'listening' ||
      nowSeconds - (wanted === 'faster' ? inner.easedSeconds : inner.changedSeconds) >= T.dwellSeconds);
  const direction = trendOf(recentAgainstRest(window.beats));
  const turn = direction !== reading.trend && nowSeconds - inner.trendChangedSeconds >= T.trendDwellSeconds;
  const held = openSpan(hurry) !== null;
  const spans = held || hurry.spans !== inner.settled.hurry.spans ? spansOf(hurry) : hurry.spans;
  return {
    ...state,
    fasterSpans: spans,
    reading: {
      state: change ? wanted : reading.state,
      trend: turn ? direction : reading.trend,
      basis: reading.basis,
      agentSyllablesPerSecond: agent,
      callerSyllablesPerSecond: inner.hearsCaller ? reference : null,
      ratio,
      held,
    },
    inner: {
      ...inner,
      changedSeconds: change ? nowSeconds : inner.changedSeconds,
      easedSeconds: change && reading.state === 'faster' ? nowSeconds : inner.easedSeconds,
      trendChangedSeconds: turn ? nowSeconds : inner.trendChangedSeconds,
    },
  };
}

/**
 * @param ratio over the window
 * @param recent over the last five seconds of own speech: a hurry that is over shows there first
 */
function levelOf(now: PaceLevel, ratio: number, recent: number, hurry: Hurry, fresh: boolean): PaceLevel {
  if (now === 'faster' && recent >= T.backToLevel && (hurry.fast || ratio > T.faster)) return 'faster';
  if (hurry.fast && fresh && recent >= T.faster) return 'faster';
  return ratio < (now === 'slower' ? T.backFromSlower : T.slower) ? 'slower' : 'level';
}

function trendOf(change: number | null): PaceTrend {
  if (change === null) return 'steady';
  return change > T.rising ? 'rising' : change < T.easing ? 'easing' : 'steady';
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
