import type { Beat } from './stretches.ts';
import { paceThresholds as T } from './thresholds.ts';

/** Agent's speech that was faster than the caller; `ratio` = agent / caller over it. */
export interface FasterSpan {
  readonly startSeconds: number;
  readonly endSeconds: number;
  readonly ratio: number;
}

/**
 * Seconds saved by hurrying, summed word by word and never below zero (a CUSUM test). It begins where the agent first
 * went above 1.15 times the caller and ends where the sum was highest, so that both ends are found at once; a window's
 * mean lags by half its length.
 */
export interface Hurry {
  readonly savedSeconds: number;
  readonly lostSeconds: number;
  readonly startSeconds: number;
  readonly spokenSeconds: number;
  /** relative seconds: what the caller would have needed for the same syllables */
  readonly callerSeconds: number;
  readonly peak: {
    readonly savedSeconds: number;
    readonly endSeconds: number;
    readonly spokenSeconds: number;
    readonly callerSeconds: number;
  };
  readonly fast: boolean;
  /** end of the agent's last word */
  readonly lastSeconds: number;
  /** spans that are over, oldest first */
  readonly spans: readonly FasterSpan[];
}

const noPeak = { savedSeconds: 0, endSeconds: 0, spokenSeconds: 0, callerSeconds: 0 };
export const noHurry: Hurry = {
  savedSeconds: 0,
  lostSeconds: 0,
  startSeconds: 0,
  spokenSeconds: 0,
  callerSeconds: 0,
  peak: noPeak,
  fast: false,
  lastSeconds: 0,
  spans: [],
};

/** The span that is under way, once it is long enough to be one. */
export function openSpan({ fast, peak, startSeconds }: Hurry): FasterSpan | null {
  return fast && peak.spokenSeconds >= T.spanSeconds
    ? { startSeconds, endSeconds: peak.endSeconds, ratio: peak.callerSeconds / peak.spokenSeconds }
    : null;
}

/** All spans so far, the open one included. */
export function spansOf(hurry: Hurry): readonly FasterSpan[] {
  const open = openSpan(hurry);
  return open === null ? hurry.spans : [...hurry.spans, open];
}

const over = (hurry: Hurry): Hurry => ({ ...noHurry, lastSeconds: hurry.lastSeconds, spans: spansOf(hurry) });

/** The caller had a turn: a hurry that has hardly begun does not outlast it. */
const afterPause = (hurry: Hurry, pauseSeconds: number): Hurry =>
  hurry.savedSeconds > 0 && hurry.savedSeconds < T.hardlySavedSeconds && pauseSeconds >= T.turnPauseSeconds
    ? over(hurry)
    : hurry;

/** @param reference the caller's rate, syll/s, or what stands for it */
export function followHurry(before: Hurry, beat: Beat, reference: number): Hurry {
  const hurry = { ...afterPause(before, beat.startSeconds - before.lastSeconds), lastSeconds: beat.endSeconds };
  const callerSeconds = beat.syllables / reference;
  const saved = hurry.savedSeconds + callerSeconds / T.faster - beat.spokenSeconds;
  if (saved <= 0) return over(hurry);
  const lostSeconds = Math.max(0, hurry.lostSeconds + beat.spokenSeconds - callerSeconds / T.backToLevel);
  if (hurry.fast && lostSeconds >= T.lostSeconds) return over(hurry);
  const fresh = hurry.savedSeconds === 0;
  const spokenSeconds = (fresh ? 0 : hurry.spokenSeconds) + beat.spokenSeconds;
  const sum = (fresh ? 0 : hurry.callerSeconds) + callerSeconds;
  const peak =
    fresh || saved >= hurry.peak.savedSeconds
      ? { savedSeconds: saved, endSeconds: beat.endSeconds, spokenSeconds, callerSeconds: sum }
      : hurry.peak;
  return {
    savedSeconds: saved,
    lostSeconds: saved >= hurry.peak.savedSeconds ? 0 : lostSeconds,
    startSeconds: fresh ? beat.startSeconds : hurry.startSeconds,
    spokenSeconds,
    callerSeconds: sum,
    peak,
    fast:
      hurry.fast || (saved >= T.savedSeconds && spokenSeconds >= T.leastHurrySeconds && peak.savedSeconds === saved),
    lastSeconds: hurry.lastSeconds,
    spans: hurry.spans,
  };
}
