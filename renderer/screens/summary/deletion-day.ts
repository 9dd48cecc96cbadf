import type { CallSummary } from '../../../app/call/summary-shape.ts';
import { Temporal } from 'temporal-polyfill';
import { day } from '../../ui/format.ts';

/** «23 Dec»: the day on which a call is deleted, counted from its end, in the call's zone. */
export function deletionDay(call: CallSummary['call'], retentionDays: number): string {
  const gone = Temporal.Instant.from(call.startedAt).add({
    seconds: Math.ceil(call.durationSeconds) + retentionDays * 86_400,
  });
  return day(gone.toString(), call.timezone).replace(/^\S+ /, '');
}
