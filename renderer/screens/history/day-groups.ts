import { Temporal } from 'temporal-polyfill';
import type { CallListItem } from '../../../app/ipc.ts';
import { historyTexts as texts } from '../../texts/history.ts';

/** A line of the list: the heading of a day, or a call. Both in one row of the virtual list. */
export type HistoryRow =
  { readonly kind: 'day'; readonly label: string } | { readonly kind: 'call'; readonly call: CallListItem };

/** The day a call began on, in the zone it was made in. */
const dayOf = (call: CallListItem): Temporal.PlainDate =>
  Temporal.Instant.from(call.startedAt).toZonedDateTimeISO(call.timezone).toPlainDate();

/** «Today», «Yesterday», «Friday 20 November», with the year when it is another one. */
function dayLabel(date: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const ago = date.until(today, { largestUnit: 'days' }).days;
  if (ago === 0) return texts.today;
  if (ago === 1) return texts.yesterday;
  return date
    .toLocaleString('en-GB', {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      ...(date.year === today.year ? {} : { year: 'numeric' as const }),
    })
    .replace(',', '');
}

/** Puts a heading before the first call of each day. The calls' order is kept. @param timezone where «today» is */
export function historyRows(calls: readonly CallListItem[], now: Date, timezone: string): readonly HistoryRow[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(timezone).toPlainDate();
  return calls.flatMap((call, index): readonly HistoryRow[] => {
    const date = dayOf(call);
    const before = calls[index - 1];
    const row: HistoryRow = { kind: 'call', call };
    return before !== undefined && dayOf(before).equals(date)
      ? [row]
      : [{ kind: 'day', label: dayLabel(date, today) }, row];
  });
}
