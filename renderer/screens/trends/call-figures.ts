import type { CallSummary } from '../../../app/call/summary-shape.ts';

/** One figure of one call. */
export interface FigureOfCall {
  readonly callId: string;
  readonly startedAt: string;
  readonly timezone: string;
  readonly value: number;
  /** how long was listened for it: what it weighs in a mean */
  readonly seconds: number;
}

/** Calls from which on a figure is shown at all: fewer say more about chance than about the agent. */
export const ENOUGH_CALLS = 5;
/** How many calls make one point of the line. */
export const MEAN_OF_CALLS = 5;
/** Shorter calls hold too little of anything to count in. s */
export const SHORTEST_CALL_SECONDS = 30;

const PER_SECONDS = 600;
const figure =
  (read: (summary: CallSummary) => { readonly value: number; readonly seconds: number } | null) =>
  (summaries: readonly CallSummary[]): readonly FigureOfCall[] =>
    summaries.flatMap((summary) => {
      const { id: callId, startedAt, timezone } = summary.call;
      const found = read(summary);
      return found === null ? [] : [{ callId, startedAt, timezone, ...found }];
    });
const inTenMinutes = (count: number, { call }: CallSummary) => ({
  value: (count / call.durationSeconds) * PER_SECONDS,
  seconds: call.durationSeconds,
});

/**
 * Share of the agent's talking that was slower than the caller or level, 0..1, as the summary of each call says it;
 * only where the caller was heard.
 */
export const paceFigures = figure(({ pace, talk }) =>
  pace.basis === 'caller' && pace.slowerOrLevelShare !== null
    ? { value: pace.slowerOrLevelShare, seconds: talk.agentSeconds }
    : null,
);
/** The agent's interruptions in ten minutes, without those that were fine. */
export const interruptionFigures = figure((summary) =>
  summary.talk.callerSeconds > 0
    ? inTenMinutes(summary.interruptions.filter((each) => each.by === 'agent' && !each.dismissed).length, summary)
    : null,
);
/** The agent's share of all voiced time, 0..1. */
export const talkFigures = figure(({ talk }) =>
  talk.agentShare === null || talk.callerSeconds === 0
    ? null
    : { value: talk.agentShare, seconds: talk.agentSeconds + talk.callerSeconds },
);
/** The agent's phrases to swap in ten minutes, without those that were fine. */
export const swapFigures = figure((summary) =>
  summary.talk.agentSeconds > 0
    ? inTenMinutes(summary.flags.filter((each) => each.side === 'agent' && !each.dismissed).length, summary)
    : null,
);

/** The mean over all of their time: one interruption in a short call weighs no more than one in a long call. */
function mean(figures: readonly FigureOfCall[]): number {
  const seconds = figures.reduce((sum, each) => sum + each.seconds, 0);
  return seconds === 0 ? 0 : figures.reduce((sum, each) => sum + each.value * each.seconds, 0) / seconds;
}

/** The mean of a call and the ones before it, up to five. */
export const runningMeans = (figures: readonly FigureOfCall[]): readonly number[] =>
  figures.map((_, index) => mean(figures.slice(Math.max(0, index + 1 - MEAN_OF_CALLS), index + 1)));

/**
 * Means of the first and the last calls, which never share a call.
 * @returns null when too few calls are there for both
 */
export function firstAndLast(
  figures: readonly FigureOfCall[],
): { readonly first: number; readonly last: number; readonly calls: number } | null {
  const calls = Math.min(MEAN_OF_CALLS, Math.floor(figures.length / 2));
  if (calls < 2) return null;
  return {
    calls,
    first: mean(figures.slice(0, calls)),
    last: mean(figures.slice(-calls)),
  };
}

/** How often each step of the checklist was done in the calls that had it, in the order of the newest list. */
export function stepShares(
  summaries: readonly CallSummary[],
): readonly { readonly title: string; readonly calls: number; readonly share: number }[] {
  const titles = [...new Set(summaries.toReversed().flatMap((each) => each.items.map((item) => item.title)))];
  return titles.flatMap((title) => {
    const all = summaries.flatMap((each) => each.items.filter((item) => item.title === title));
    return all.length < ENOUGH_CALLS
      ? []
      : [{ title, calls: all.length, share: all.filter((item) => item.doneAtSeconds !== null).length / all.length }];
  });
}

/**
 * What became of the cues: how many came, and how many the agent snoozed or called fine. Those are Sidetone's errors,
 * never the agent's.
 */
export function cueCounts(summaries: readonly CallSummary[]): {
  readonly shown: number;
  readonly snoozed: number;
  readonly fine: number;
} {
  const alerts = summaries.flatMap((each) => each.alerts);
  return {
    shown: alerts.length,
    snoozed: alerts.filter((each) => each.how === 'snoozed').length,
    fine: alerts.filter((each) => each.how === 'was-fine').length,
  };
}

/** Labels of an axis: multiples of `step` (doubled until five suffice) that hold every value and `base`. */
export function axisOf(values: readonly number[], base: number, step: number): readonly number[] {
  const low = Math.min(base, ...values);
  const high = Math.max(base + step, ...values);
  for (let width = step; ; width *= 2) {
    const from = Math.floor(low / width + 1e-9);
    const to = Math.ceil(high / width - 1e-9);
    if (to - from <= 4)
      return Array.from({ length: to - from + 1 }, (_, index) => Math.round((from + index) * width * 1e6) / 1e6);
  }
}
