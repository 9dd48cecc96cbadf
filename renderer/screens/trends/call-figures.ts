import type { CallSummary } from '../../../app/call/summary-shape.ts';

/** One figure of one call. */
export interface FigureOfCall {
  readonly callId: string;
  readonly startedAt: string;
  readonly timezone: string;
  readonly value: number;
}

/** Calls from which on a figure is shown at all: fewer say more about chance than about the agent. */
export const ENOUGH_CALLS = 5;
/** How many calls make one point of the line. */
export const MEAN_OF_CALLS = 5;
/** Shorter calls hold too little of anything to count in. s */
export const SHORTEST_CALL_SECONDS = 30;

const PER_SECONDS = 600;
const figure =
  (read: (summary: CallSummary) => number | null) =>
  (summaries: readonly CallSummary[]): readonly FigureOfCall[] =>
    summaries.flatMap((summary) => {
      const value = read(summary);
      return value === null
        ? []
        : [{ callId: summary.call.id, startedAt: summary.call.startedAt, timezone: summary.call.timezone, value }];
    });

/** The agent's rate against the caller's, -0.06 = 6 % slower; only where the caller was heard. */
export const paceFigures = figure(({ pace }) =>
  pace.basis === 'caller' &&
  pace.agentSyllablesPerSecond !== null &&
  pace.callerSyllablesPerSecond !== null &&
  pace.callerSyllablesPerSecond > 0
    ? pace.agentSyllablesPerSecond / pace.callerSyllablesPerSecond - 1
    : null,
);
/** The agent's interruptions in ten minutes, without those that were fine. */
export const interruptionFigures = figure(({ interruptions, call, talk }) =>
  talk.callerSeconds > 0
    ? (interruptions.filter((each) => each.by === 'agent' && !each.dismissed).length / call.durationSeconds) *
      PER_SECONDS
    : null,
);
/** The caller's share of all voiced time, 0..1. */
export const callerShareFigures = figure(({ talk }) =>
  talk.agentShare === null || talk.callerSeconds === 0 ? null : 1 - talk.agentShare,
);
/** The agent's phrases to swap in ten minutes, without those that were fine. */
export const swapFigures = figure(({ flags, call, talk }) =>
  talk.agentSeconds > 0
    ? (flags.filter((each) => each.side === 'agent' && !each.dismissed).length / call.durationSeconds) * PER_SECONDS
    : null,
);

const mean = (values: readonly number[]): number => values.reduce((sum, each) => sum + each, 0) / values.length;

/** The mean of a call and the ones before it, up to five. */
export const runningMeans = (figures: readonly FigureOfCall[]): readonly number[] =>
  figures.map((_, index) =>
    mean(figures.slice(Math.max(0, index + 1 - MEAN_OF_CALLS), index + 1).map((each) => each.value)),
  );

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
    first: mean(figures.slice(0, calls).map((each) => each.value)),
    last: mean(figures.slice(-calls).map((each) => each.value)),
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
