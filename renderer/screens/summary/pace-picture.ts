import type { CallSummary } from '../../../app/call/summary-shape.ts';

/**
 * What the chart «Pace of both sides» draws, ready for it: rates over time, and the lanes below. Times are seconds of
 * the call.
 */
export interface PacePicture {
  readonly durationSeconds: number;
  readonly points: readonly {
    readonly atSeconds: number;
    readonly agent: number | null;
    readonly caller: number | null;
  }[];
  /** syllables a second, whole numbers */
  readonly lowest: number;
  readonly highest: number;
  readonly tickSeconds: readonly number[];
}

/** Steps between labels of the time axis, seconds: those that a clock face knows. */
const steps = [5, 10, 15, 30, 60, 120, 180, 300, 600, 900, 1800, 3600] as const;
/** More labels than this stand too close at the narrowest width of the card. */
const MOST_LABELS = 6;

/** Moments to label below the chart: from 0, evenly, on round times. */
export function timeTicks(durationSeconds: number): readonly number[] {
  const step = steps.find((each) => durationSeconds / each <= MOST_LABELS - 1) ?? 3600;
  return Array.from({ length: Math.floor(durationSeconds / step) + 1 }, (_, index) => index * step);
}

/** @returns null when too little was heard of either side to draw a line */
export function pacePictureOf(summary: CallSummary): PacePicture | null {
  const points = summary.pace.samples.map((each) => ({
    atSeconds: each.atSeconds,
    agent: each.agentSyllablesPerSecond,
    caller: each.callerSyllablesPerSecond,
  }));
  const drawable = (side: 'agent' | 'caller') => points.filter((each) => each[side] !== null).length >= 2;
  if (!drawable('agent') && !drawable('caller')) return null;
  const rates = points.flatMap((each) => [each.agent, each.caller]).filter((each) => each !== null);
  return {
    durationSeconds: Math.max(summary.call.durationSeconds, 1),
    points,
    lowest: Math.min(2, Math.floor(Math.min(...rates))),
    highest: Math.max(7, Math.ceil(Math.max(...rates))),
    tickSeconds: timeTicks(summary.call.durationSeconds),
  };
}
