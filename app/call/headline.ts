import { day, timeOfDay } from './date-words.ts';
import type { CallSummary } from './summary-shape.ts';

/** Shorter calls say too little for a sentence about pace. */
const ENOUGH_SECONDS = 20;

/** One sentence in the agent's interest; facts only, no grade. */
export function headlineOf(summary: CallSummary): string {
  const promised = promiseClause(summary);
  const pace = paceClause(summary);
  if (pace === null)
    return promised === null ? 'Too little was heard to say more about this call.' : `You ${promised}.`;
  return promised === null ? `${pace}.` : `${pace}, and ${promised}.`;
}

function paceClause({ pace, call }: CallSummary): string | null {
  if (pace.slowerOrLevelShare === null || call.durationSeconds < ENOUGH_SECONDS) return null;
  const than = pace.basis === 'caller' ? 'the caller' : 'your usual pace';
  if (pace.slowerOrLevelShare >= 0.98)
    return `You kept to ${than === 'the caller' ? 'the caller’s pace' : than} or slower all the time`;
  if (pace.slowerOrLevelShare >= 0.6)
    return `You kept to ${than === 'the caller' ? 'the caller’s pace' : than} or slower for most of the call`;
  return `You were faster than ${than} for a good part of the call`;
}

function promiseClause({ callbacks, call }: CallSummary): string | null {
  const open = callbacks.filter((each) => each.status === 'open');
  const first = open.toSorted((one, other) => (one.dueAt ?? '9').localeCompare(other.dueAt ?? '9'))[0];
  if (first === undefined) return null;
  const more = open.length > 1 ? ` (and ${String(open.length - 1)} more)` : '';
  if (first.dueAt === null) return `promised to call back, with no time given${more}`;
  return `promised to call back on ${day(first.dueAt, call.timezone)} by ${timeOfDay(first.dueAt, call.timezone)}${more}`;
}
