import type { Side } from '../call/words.ts';
import type { Hold } from './hold.ts';
import { noLeak, type Leak } from './leak.ts';
import { noMonologue, type Monologue, type Stretch } from './monologue.ts';
import type { Talk } from './onset.ts';
import type { Interruption, Overlap } from './overlaps.ts';
import { noOwnLevel, type OwnLevel } from './own-level.ts';
import { noQuiet, type Quiet } from './quiet.ts';
import { silentVoice, type Run, type Voice } from './voice.ts';
import { nothingHeard, type WordsOfBoth } from './words-heard.ts';

/** What is read of both sides' turns. `inner` is the fold's own memory; nobody else reads it. */
export interface TurnsState {
  readonly interruptions: readonly Interruption[];
  /** onsets that were harmless or unsure, with the reason; settled ones, oldest first */
  readonly overlaps: readonly Overlap[];
  /** finished stretches of speech; the one that may still go on is not in it yet */
  readonly speechRuns: Readonly<Record<Side, readonly Run[]>>;
  readonly silences: readonly Stretch[];
  /** both silent for so long now */
  readonly quietSeconds: number;
  readonly talkSeconds: Readonly<Record<Side, number>>;
  readonly hold: Hold | null;
  readonly callerTurnSeconds: number;
  readonly secondsSinceContinuer: number;
  readonly continuers: readonly Stretch[];
  readonly longestUninterruptedCallerTurn: Stretch | null;
  readonly callerSound: 'unknown' | 'heard' | 'missing';
  readonly ownLevelRiseDb: number | null;
  readonly leak: boolean;
  readonly inner: Inner;
}

/** The fold's own memory of turns. */
export interface Inner {
  readonly hearsCaller: boolean;
  readonly clockSeconds: number | null;
  readonly paused: boolean;
  readonly voices: Readonly<Record<Side, Voice>>;
  readonly talks: { readonly agent: Talk | null; readonly caller: Talk | null };
  readonly words: WordsOfBoth;
  /** overlaps that may still change, oldest first */
  readonly open: readonly Overlap[];
  readonly settledInterruptions: readonly Interruption[];
  readonly quiet: Quiet;
  /** the end of the last words that asked for a wait */
  readonly announced: { readonly endSeconds: number; readonly promisedSeconds: number | null } | null;
  readonly agentVoicedInHoldSeconds: number;
  readonly agentSinceCallerSeconds: number;
  readonly monologue: Monologue;
  readonly ownLevel: OwnLevel;
  readonly leak: Leak;
}

/** Turns of a call in which nothing has been heard yet. */
export function startTurns(): TurnsState {
  return {
    interruptions: [],
    overlaps: [],
    speechRuns: { agent: [], caller: [] },
    silences: [],
    quietSeconds: 0,
    talkSeconds: { agent: 0, caller: 0 },
    hold: null,
    callerTurnSeconds: 0,
    secondsSinceContinuer: 0,
    continuers: [],
    longestUninterruptedCallerTurn: null,
    callerSound: 'unknown',
    ownLevelRiseDb: null,
    leak: false,
    inner: {
      hearsCaller: true,
      clockSeconds: null,
      paused: false,
      voices: { agent: silentVoice, caller: silentVoice },
      talks: { agent: null, caller: null },
      words: { agent: nothingHeard, caller: nothingHeard },
      open: [],
      settledInterruptions: [],
      quiet: noQuiet,
      announced: null,
      agentVoicedInHoldSeconds: 0,
      agentSinceCallerSeconds: 0,
      monologue: noMonologue,
      ownLevel: noOwnLevel,
      leak: noLeak,
    },
  };
}
