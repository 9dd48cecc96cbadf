import type { Word } from '../call/words.ts';
import { contentOf } from './continuers.ts';
import { turnThresholds as T } from './thresholds.ts';
import type { Run } from './voice.ts';

export interface Stretch {
  readonly startSeconds: number;
  readonly endSeconds: number;
}

/**
 * The caller's turn: until the agent takes the word with more than a continuer, or the caller has been silent for a
 * while.
 */
export interface Monologue {
  readonly startSeconds: number | null;
  readonly lastVoiceSeconds: number;
  readonly continuers: readonly Stretch[];
  readonly longest: Stretch | null;
  /** short runs of the agent whose words are still to come */
  readonly waiting: readonly Run[];
}

export const noMonologue: Monologue = {
  startSeconds: null,
  lastVoiceSeconds: 0,
  continuers: [],
  longest: null,
  waiting: [],
};

/** What 200 ms brought. */
export interface MonologueInput {
  readonly nowSeconds: number;
  /** the caller's first and last voice in this stretch; null = silent */
  readonly callerVoice: Stretch | null;
  readonly agentOpen: Run | null;
  readonly agentRunsEnded: readonly Run[];
  readonly agentWordsIn: (run: Run) => readonly Word[];
}

const longer = (longest: Stretch | null, turn: Stretch): Stretch =>
  longest === null || turn.endSeconds - turn.startSeconds > longest.endSeconds - longest.startSeconds ? turn : longest;

/**
 * A run of the agent that was a continuer after all: one or two words, and no two of them clearly something else («a
 * hot» is a hum).
 */
const isContinuer = (words: readonly Word[]): boolean =>
  words.length >= 1 && words.length <= 2 && contentOf(words, T.clearConfidence).length < 2;

export function followMonologue(monologue: Monologue, input: MonologueInput): Monologue {
  const { nowSeconds, callerVoice, agentOpen } = input;
  let { startSeconds, lastVoiceSeconds, longest, continuers } = monologue;
  const taken = agentOpen !== null && agentOpen.voicedSeconds > T.continuerSeconds;
  if (startSeconds !== null && (taken || nowSeconds - lastVoiceSeconds > T.callerTurnPauseSeconds)) startSeconds = null;
  if (callerVoice !== null && !taken) {
    startSeconds ??= callerVoice.startSeconds;
    lastVoiceSeconds = callerVoice.endSeconds;
    longest = longer(longest, { startSeconds, endSeconds: lastVoiceSeconds });
  }
  const inTurn = startSeconds;
  const arrived =
    inTurn === null
      ? []
      : input.agentRunsEnded.filter((run) => run.startSeconds > inTurn && run.voicedSeconds <= T.continuerSeconds);
  if (monologue.waiting.length === 0 && arrived.length === 0)
    return { startSeconds, lastVoiceSeconds, continuers, longest, waiting: monologue.waiting };
  const waiting: Run[] = [];
  for (const run of [...monologue.waiting, ...arrived]) {
    if (isContinuer(input.agentWordsIn(run)))
      continuers = [...continuers, { startSeconds: run.startSeconds, endSeconds: run.endSeconds }];
    else if (nowSeconds - run.endSeconds < 2) waiting.push(run);
  }
  return { startSeconds, lastVoiceSeconds, continuers, longest, waiting };
}

/** Length of the caller's turn that is going on, seconds; 0 = none. */
export const turnSeconds = (monologue: Monologue): number =>
  monologue.startSeconds === null ? 0 : monologue.lastVoiceSeconds - monologue.startSeconds;

/** How long the caller has gone without a continuer in this turn. */
export function secondsSinceContinuer(monologue: Monologue): number {
  if (monologue.startSeconds === null) return 0;
  const last = monologue.continuers.at(-1);
  return Math.max(0, monologue.lastVoiceSeconds - Math.max(monologue.startSeconds, last?.endSeconds ?? 0));
}
