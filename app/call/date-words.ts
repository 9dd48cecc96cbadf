import { Temporal } from 'temporal-polyfill';

/**
 * How days, times and the clock of a call are written, on screen and in text. The zone is always handed in: the call's
 * own.
 */

const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
/** «Nov» @param month 1 to 12 */
export const monthName = (month: number): string => months[month - 1] ?? '';
const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** @param moment RFC 3339 with offset @param timezone IANA; the moment's own offset when the zone is not known here */
export function inZone(moment: string, timezone: string): Temporal.ZonedDateTime {
  const instant = Temporal.Instant.from(moment);
  try {
    return instant.toZonedDateTimeISO(timezone);
  } catch {
    return instant.toZonedDateTimeISO(/[+-]\d\d:\d\d$/.exec(moment)?.[0] ?? 'UTC');
  }
}

/** «Tue 24 Nov» */
export function day(moment: string, timezone: string): string {
  const at = inZone(moment, timezone);
  return `${weekdays[at.dayOfWeek - 1] ?? ''} ${String(at.day)} ${months[at.month - 1] ?? ''}`;
}

/** «15:00» */
export function timeOfDay(moment: string, timezone: string): string {
  const at = inZone(moment, timezone);
  return `${twoDigits(at.hour)}:${twoDigits(at.minute)}`;
}

/** «Tue 24 Nov, 15:00» */
export const dayAndTime = (moment: string, timezone: string): string =>
  `${day(moment, timezone)}, ${timeOfDay(moment, timezone)}`;

/** «Tue 24 Nov, by 15:00»; a promise without a time: «no time given» */
export const dueBy = (dueAt: string | null, timezone: string): string =>
  dueAt === null ? 'no time given' : `${day(dueAt, timezone)}, by ${timeOfDay(dueAt, timezone)}`;

/** Seconds of the call as «08:31», from an hour on as «1:02:05». */
export function clockText(callSeconds: number): string {
  const whole = Math.max(0, Math.floor(callSeconds));
  const hours = Math.floor(whole / 3600);
  const rest = `${twoDigits(Math.floor(whole / 60) % 60)}:${twoDigits(whole % 60)}`;
  return hours === 0 ? rest : `${String(hours)}:${rest}`;
}
