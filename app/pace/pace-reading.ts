import { openSpan, spansOf, type Hurry } from './hurry.ts';
import { rate, referenceOf, type PaceLevel, type PaceState, type PaceTrend } from './pace-state.ts';
import { paceThresholds as T } from './thresholds.ts';
import { recentAgainstRest, recentRate } from './window.ts';

/** The reading from what is tracked; decides at most once in ten seconds. */
export function readPace(state: PaceState, nowSeconds: number): PaceState {
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
