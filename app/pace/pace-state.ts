import { noLeak, type Leak } from '../turns/leak.ts';
import { noHurry, type FasterSpan, type Hurry } from './hurry.ts';
import type { Beat } from './stretches.ts';
import { paceThresholds as T } from './thresholds.ts';
import { noWindow, type Window } from './window.ts';

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

/** The fold's own memory of pace. */
export interface Inner {
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
export interface Stretch {
  readonly startSeconds: number;
  readonly endSeconds: number;
}
/** The agent's window of own speech, and the hurry in it. */
export interface Tracker {
  readonly window: Window;
  readonly hurry: Hurry;
}
export interface Sums {
  readonly syllables: number;
  readonly seconds: number;
}
/** The caller's weighted mean; `heardSyllables` counts all of the call. */
export interface Recent extends Sums {
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

/** Syllables a second; null of no speech. */
export const rate = ({ syllables, seconds }: Sums): number | null => (seconds > 0 ? syllables / seconds : null);

/** What the agent is held against, syll/s; null while too little is known. */
export function referenceOf({ hearsCaller, usual, caller, totals }: Inner): number | null {
  if (hearsCaller) return caller.heardSyllables >= T.callerSyllables ? rate(caller) : null;
  return usual ?? (totals.agent.syllables >= T.openingSyllables ? rate(totals.agent) : null);
}
