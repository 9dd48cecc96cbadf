import type { CallbackRecord } from '../../../app/ipc.ts';
import { isPast, isToday } from '../../ui/format.ts';

export type DueGroup = 'overdue' | 'today' | 'later' | 'no-time' | 'done';
const order: readonly DueGroup[] = ['overdue', 'today', 'later', 'no-time', 'done'];

/** Which heading a promise stands under at this moment. */
export function dueGroupOf(record: CallbackRecord, now: Date): DueGroup {
  if (record.status !== 'open') return 'done';
  if (record.dueAt === null) return 'no-time';
  if (isPast(record.dueAt, now)) return 'overdue';
  return isToday(record.dueAt, record.timezone, now) ? 'today' : 'later';
}

const moment = (at: string | null): number => (at === null ? Number.POSITIVE_INFINITY : Date.parse(at));

/**
 * Groups that hold something, each by due time; done ones newest first, and with them what is not needed. What was taken
 * back in the call is not shown.
 */
export function dueList(
  records: readonly CallbackRecord[],
  now: Date,
): readonly { readonly group: DueGroup; readonly records: readonly CallbackRecord[] }[] {
  const shown = records.filter((each) => each.status !== 'withdrawn');
  return order
    .map((group) => ({
      group,
      records: shown
        .filter((each) => dueGroupOf(each, now) === group)
        .toSorted((one, other) =>
          group === 'done'
            ? moment(other.doneAt ?? other.madeAt) - moment(one.doneAt ?? one.madeAt)
            : moment(one.dueAt) - moment(other.dueAt) || moment(one.madeAt) - moment(other.madeAt),
        ),
    }))
    .filter((each) => each.records.length > 0);
}

const isOnTime = (record: CallbackRecord): boolean =>
  record.missedDueAt === undefined && moment(record.doneAt) <= moment(record.dueAt);

/**
 * How many of the done promises with a time were done by it. One that was given a new time after the old one had passed
 * was not.
 * @returns null when there is none to count; those that were late, newest first
 */
export function keptOnTime(
  records: readonly CallbackRecord[],
): { readonly onTime: number; readonly done: number; readonly late: readonly CallbackRecord[] } | null {
  const timed = records.filter((each) => each.status === 'done' && each.dueAt !== null && each.doneAt !== null);
  if (timed.length === 0) return null;
  const late = timed.filter((each) => !isOnTime(each));
  return {
    onTime: timed.length - late.length,
    done: timed.length,
    late: late.toSorted((one, other) => moment(other.doneAt) - moment(one.doneAt)),
  };
}
